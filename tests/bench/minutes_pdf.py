#!/usr/bin/env python3
"""Minutes of 100 pages: the whole hand-off with their PDF against LibreOffice making a PDF of the very same ODT."""
import io
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "faults"))
from support import Fault, Scratch, create, expect, passphrase_file, run

NOTES, PAIRS = 620, 5
NOTE = "The council heard three reports and asked for the figures of all provinces. The office prints the papers and sends them in good order. " * 5


def fill(vault):
    [body] = vault.put("body", {"name": {"en": "Ministry of the test"}, "kind": "ministry", "languages": ["en"]})
    [meeting] = vault.put("meeting", {"title": {"en": "A long meeting"}, "kind": "internal", "startsAt": "2026-05-12T09:00:00+07:00", "state": "held", "minutesState": "confirmed"})
    vault.put("block", *({"meeting": meeting, "order": f"a{number:04}", "kind": "note", "original": "en", "text": {"en": f"{NOTE}Point {number}."}} for number in range(NOTES)))
    return {"body": body, "languages": ["en"], "what": {"minutes": [meeting]}, "forms": ["pdf", "odt"]}


def measured(arguments, said=subprocess.DEVNULL):
    """Wall and processor seconds of one program and all that it starts."""
    before, begun = os.times(), time.monotonic()
    done = subprocess.run(list(map(str, arguments)), stdout=said, stderr=subprocess.PIPE, text=True, check=False)
    after = os.times()
    if done.returncode != 0:
        raise Fault(f"{arguments[0]}: exit {done.returncode}: {done.stderr.strip()[-300:]}")
    return time.monotonic() - begun, after.children_user + after.children_system - before.children_user - before.children_system


def middle(values):
    return sorted(values)[len(values) // 2]


def pages_of(pdf):
    said = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    return int(next(line.split()[1] for line in said.splitlines() if line.startswith("Pages:")))


def main():
    office = shutil.which("soffice") or shutil.which("libreoffice")
    with Scratch("/dev/shm" if os.path.isdir("/dev/shm") else None) as scratch:
        vault = create(scratch / "a.balai", passphrase_file(scratch))
        spec = scratch / "spec.json"
        spec.write_text(json.dumps(fill(vault)))
        ours, theirs = [], []
        for pair in range(PAIRS):
            package = scratch / f"{pair}.zip"
            ours.append(measured(vault.arguments("handoff", "make", spec, "--out", package)))
            with zipfile.ZipFile(io.BytesIO(package.read_bytes())) as archive:
                for name in archive.namelist():
                    if name.endswith((".pdf", ".odt")):
                        (scratch / pathlib.PurePath(name).name).write_bytes(archive.read(name))
            pages = pages_of(scratch / "recommendations.pdf")
            expect(pages >= 100, f"{pages} pages, fewer than 100")
            if not office:
                continue
            there = [office, f"-env:UserInstallation=file://{scratch}/office", "--headless", "--convert-to", "pdf", "--outdir", scratch / "office-pdf", scratch / "recommendations.odt"]
            if pair == 0:
                measured(there)  # what a first start sets up is not counted
            theirs.append(measured(there))
        print(f"Balai, all of the hand-off, {pages} pages: {middle([one[0] for one in ours]):.2f} s, {middle([one[1] for one in ours]):.2f} s CPU (middle of {PAIRS})")
        if not office:
            print("not measured: LibreOffice is not on this machine, so nothing is compared")
            return
        print(f"LibreOffice, the same ODT, {pages_of(scratch / 'office-pdf' / 'recommendations.pdf')} pages: "
              f"{middle([one[0] for one in theirs]):.2f} s, {middle([one[1] for one in theirs]):.2f} s CPU")
        # On a busy machine the processor's time says what a program needs.
        expect(middle([one[1] for one in ours]) < middle([one[1] for one in theirs]), "LibreOffice needs less of the processor")


if __name__ == "__main__":
    run(main)
