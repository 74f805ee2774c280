#!/usr/bin/python3
"""The open forms of a package as independent readers see them: one line each on stdout, as JSON.

  read_open.py PACKAGE.zip    handoff.json is held against the schema that lies beside it (jsonschema), dates.ics is read by
                              icalendar, the consent basis by rdflib; ids in popolo.json have to lead somewhere. Nothing is
                              fetched. Leaves with 1 where something is wrong, and says what.
"""
import json
import socket
import sys
import zipfile

import icalendar
import jsonschema
import rdflib

DPV = rdflib.Namespace("https://w3id.org/dpv#")


def refuse(*_, **__):
    raise OSError("a file of the package asked for the network")


def popolo(data):
    organizations = {one["id"] for one in data["organizations"]}
    for one in data["motions"] + data["events"]:
        if one["organization_id"] not in organizations:
            raise SystemExit(f"popolo.json: {one['id']} is of an organization that is not there")
    for motion in data["motions"]:
        if any(vote["motion_id"] != motion["id"] for vote in motion.get("vote_events", [])):
            raise SystemExit(f"popolo.json: a vote event of {motion['id']} is of another motion")
    if any(key in data for key in ("persons", "memberships", "posts")):
        raise SystemExit("popolo.json: there are persons in it")
    return {"organizations": [one["name"] for one in data["organizations"]], "motions": [one["identifier"] for one in data["motions"]],
            "adopted": [vote["start_date"] for motion in data["motions"] for vote in motion.get("vote_events", [])]}


def basis(data):
    graph = rdflib.Graph()
    graph.parse(data=data, format="json-ld")
    whole = [one for one in graph.subjects(DPV.hasRecipient)]
    items = [item for one in whole for item in graph.objects(one, DPV.hasProcess)]
    consented = [item for item in items if list(graph.objects(item, DPV.hasLegalBasis))]
    if any(graph.subjects(rdflib.RDF.type, DPV.DataSubject)):
        raise SystemExit("consent-basis.jsonld: there is a person in it")
    return {"packages": len(whole), "items": len(items), "onConsent": len(consented)}


def days(data):
    calendar = icalendar.Calendar.from_ical(data)
    return [[str(event.decoded("dtstart")), str(event["summary"])] for event in calendar.walk("VEVENT")]


socket.socket.connect = refuse
with zipfile.ZipFile(sys.argv[1]) as package:
    files = {name.split("/data/", 1)[1]: package.read(name) for name in package.namelist() if "/data/" in name}
schema = json.loads(files["open/handoff.schema.json"])
jsonschema.Draft202012Validator.check_schema(schema)
jsonschema.validate(json.loads(files["handoff.json"]), schema, cls=jsonschema.Draft202012Validator, format_checker=jsonschema.FormatChecker())
print(json.dumps({"popolo": popolo(json.loads(files["open/popolo.json"])), "basis": basis(files["open/consent-basis.jsonld"]),
                  "days": days(files["dates.ics"]) if "dates.ics" in files else []}))
