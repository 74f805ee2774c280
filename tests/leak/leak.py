#!/usr/bin/env python3
"""5,000 councils with planted names, phones and places: none is found in a package that nobody agreed to.

Knows nothing of Balai's code: unpacks every file of every package (attached pictures, sounds and papers too) and searches texts, attributes, names of files and
metadata by its own fold. Each council a second time with a gate that says yes to everything: then the disclosure check
alone has to stop it. BALAI_LEAK_SEEDS councils (25) from BALAI_LEAK_FIRST on, for BALAI_LEAK_SECONDS at most. Asked to end
(SIGTERM, Ctrl+C) it tells what it has so far.
"""
import collections
import contextlib
import csv
import io
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unicodedata
import zipfile
import zlib
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = pathlib.Path(os.environ.get("BALAI_LEAK_PROGRAMS", ROOT / "build/dev/tests"))
SEEDS = int(os.environ.get("BALAI_LEAK_SEEDS", 25))
FIRST = int(os.environ.get("BALAI_LEAK_FIRST", 1))
SECONDS = int(os.environ.get("BALAI_LEAK_SECONDS", 24 * 3600))
BATCH = 25


def fold(text):
    """Letters alone, without case, Latin accents and what nobody sees."""
    out = []
    latin = False
    for c in unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold()):
        kind = unicodedata.category(c)
        if kind.startswith("M"):
            if not latin:
                out.append(c)
        elif kind[0] in "LN":
            latin = "LATIN" in unicodedata.name(c, "")
            out.append("d" if c == "đ" else c)
    return unicodedata.normalize("NFC", "".join(out))


def digits(text):
    return "".join(str(unicodedata.decimal(c)) for c in text if unicodedata.category(c) == "Nd")


def xml_texts(data):
    root = xml.fromstring(data)
    yield " ".join(root.itertext())
    for paragraph in root.iter():
        if paragraph.tag.rsplit("}", 1)[-1] in ("p", "h", "c", "si", "comment"):
            yield "".join(paragraph.itertext())
        yield from paragraph.attrib.values()


def json_texts(value):
    if isinstance(value, dict):
        for key, inside in value.items():
            yield key
            yield from json_texts(inside)
    elif isinstance(value, list):
        for inside in value:
            yield from json_texts(inside)
    else:
        yield str(value)


def outside(program, data):
    """What a program that reads PDF says of one."""
    with tempfile.NamedTemporaryFile(suffix=".pdf", dir=os.environ.get("TMPDIR")) as file:
        file.write(data)
        file.flush()
        command = [program, file.name, "-"] if program == "pdftotext" else [program, file.name]
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode != 0:
            raise SystemExit(f"{program} cannot read a PDF: {done.stderr.decode()[:200]}")
        return done.stdout.decode("utf-8", "replace")


def texts_of(name, data):
    yield name
    if name.endswith((".zip", ".xlsx", ".odt")):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield archive.comment.decode("utf-8", "replace")
            for one in archive.infolist():
                yield one.comment.decode("utf-8", "replace")
                inner = archive.read(one)
                yield from texts_of(one.filename, inner)
    elif name.endswith((".xml", ".rels", ".rdf")):
        yield from xml_texts(data)
    elif name.endswith(".pdf"):
        yield outside("pdftotext", data)
        yield outside("pdfinfo", data)
        yield data.decode("latin-1")
        for packed in re.findall(rb"stream\r?\n(.*?)endstream", data, re.S):
            with contextlib.suppress(zlib.error):
                yield zlib.decompressobj().decompress(packed).decode("latin-1")
    elif name.endswith((".jpg", ".png", ".wav")):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "latin-1"):
            yield data.decode(encoding, "ignore")
    elif name.endswith((".json", ".jsonld")):
        yield from json_texts(json.loads(data))
    elif name.endswith(".ics"):
        yield re.sub(r"\r\n[ \t]", "", data.decode("utf-8"))
    elif name.endswith(".csv"):
        for row in csv.reader(io.StringIO(data.decode("utf-8-sig"))):
            yield from row
    else:
        yield data.decode("utf-8")  # and nothing that cannot be read


class Package:
    """One package, every text of it folded."""

    def __init__(self, path):
        texts = list(texts_of(path.name, path.read_bytes()))
        self.words = "\n".join(map(fold, texts))
        self.digits = "\n".join(map(digits, texts))

    def holds(self, plant):
        if plant["kind"] == "phone":
            return digits(plant["text"])[-8:] in self.digits
        return fold(plant["text"]) in self.words


def scan(folder, counts, wrong):
    plants = {}
    for line in (folder / "log.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        if "plants" in entry:
            plants[entry["seed"]] = entry["plants"]
            continue
        made = entry["outcome"] == "made"
        if "unreadable" in entry.get("findings", []):  # what we made ourselves: a file nobody could ever hand over
            wrong.append(f"seed {entry['seed']} {entry['attempt']}: a file that the check cannot read")
        if not made and entry["outcome"] != "findings":
            counts[f"not made: {entry['outcome']}"] += 1
            continue
        package = Package(folder / ("made" if made else "stopped") / entry["file"])
        found = [one for one in plants[entry["seed"]] if package.holds(one)]
        bad = [one for one in found if not one["allowed"]]
        counts["made" if made else "stopped"] += 1
        if made:
            counts["agreed names found in what was made"] += len(found) - len(bad)
            wrong.extend(f"seed {entry['seed']} {entry['attempt']}: {one['kind']} {one['text']}" for one in bad)
        elif bad:
            counts["stopped with something planted"] += 1
            counts["planted strings kept back"] += len(bad)
        else:
            counts["stopped without"] += 1
            for what in sorted(set(entry["findings"])):
                counts[f"stopped without, by {what}"] += 1


def batch(program, first, count, counts, wrong):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="balai-leak-"))
    try:
        subprocess.run([PROGRAMS / program, str(first), str(count), folder], check=True)
        scan(folder, counts, wrong)
    finally:
        shutil.rmtree(folder)
    counts["councils"] += count


def report(program, counts, wrong):
    print(f"{program}: {counts.pop('councils', 0)} councils")
    for what, count in sorted(counts.items()):
        print(f"  {count:6} {what}")
    for one in wrong:
        print(f"  LEAK {one}")


def main():
    if os.path.isdir("/dev/shm"):
        os.environ["TMPDIR"] = tempfile.tempdir = "/dev/shm"
    asked_to_end = []
    for one in (signal.SIGTERM, signal.SIGINT):
        signal.signal(one, lambda number, frame: asked_to_end.append(number))
    begun = time.monotonic()
    real, sabotaged, wrong, wrongly = collections.Counter(), collections.Counter(), [], []
    for first in range(FIRST, FIRST + SEEDS, BATCH):
        if asked_to_end or time.monotonic() - begun > SECONDS:
            print(f"ended after {time.monotonic() - begun:.0f} s, before seed {first}")
            break
        count = min(BATCH, FIRST + SEEDS - first)
        batch("leak_councils", first, count, real, wrong)
        batch("leak_councils_yes", first, count, sabotaged, wrongly)
    print(f"{real['councils'] / (time.monotonic() - begun):.2f} councils a second, each by both gates")
    failures = wrong + wrongly
    if not real["made"] or not real["agreed names found in what was made"] or not real["stopped with something planted"]:
        failures.append("the run proves nothing: nothing was made, named or stopped")
    if not sabotaged["stopped with something planted"]:
        failures.append("the sabotaged run proves nothing: nothing was stopped")
    report("the gate as it is", real, wrong)
    report("a gate that says yes to everything", sabotaged, wrongly)
    print(f"{len(failures)} failures", *[one for one in failures if one.startswith("the ")], sep="\n")
    sys.exit(1 if failures else 0)


main()
