#!/usr/bin/python3
"""A consent record as an independent reader of JSON-LD sees it: one triple a line on stdout, sorted.

  read_jsonld.py FILE    Nothing is fetched: a record that needs the network for its context fails.
"""
import socket
import sys

import rdflib


def refuse(*_, **__):
    raise OSError("the record asked for the network")


def shown(term):
    for prefix, iri in (("dpv", "https://w3id.org/dpv#"), ("dct", "http://purl.org/dc/terms/"), ("balai", "urn:balai:consent:"),
                        ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("xsd", "http://www.w3.org/2001/XMLSchema#")):
        if str(term).startswith(iri):
            return f"{prefix}:{str(term)[len(iri):]}"
    if isinstance(term, rdflib.BNode):
        return "_"
    if isinstance(term, rdflib.Literal):
        return f'"{term}"' + (f"@{term.language}" if term.language else "")
    return str(term)


socket.socket.connect = refuse
graph = rdflib.Graph()
graph.parse(sys.argv[1], format="json-ld")
types = {}
for node, kind in graph.subject_objects(rdflib.RDF.type):
    types.setdefault(node, []).append(shown(kind))
for line in sorted(f"{'+'.join(sorted(types.get(s, ['?'])))} {shown(p)} {shown(o) if not isinstance(o, rdflib.BNode) else '+'.join(sorted(types.get(o, ['?'])))}"
                   for s, p, o in graph):
    print(line)
