#!/usr/bin/env python3
"""Minutes of 100 pages as PDF against LibreOffice making a PDF of the very same document as ODT."""
import os
import pathlib
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "faults"))
from support import ROOT, Fault, Scratch, expect, run

PARAGRAPHS, PAIRS = 620, 5
FONTS = ROOT / "packaging/deps/node_modules/@expo-google-fonts"
PROGRAM = pathlib.Path(os.environ.get("BALAI_MINUTES_PAPER", ROOT / "build/dev/tests/minutes_paper"))


def build():
    """Of the tests' preset: less optimised than what people run."""
    for step in (["cmake", "--preset", "dev"], ["cmake", "--build", "--preset", "dev", "--target", "minutes_paper"]):
        done = subprocess.run(step, cwd=ROOT, capture_output=True, text=True)
        expect(done.returncode == 0, f"{' '.join(step)}: {done.stdout[-400:]}{done.stderr[-400:]}")


def measured(arguments):
    """Wall and processor seconds of one program and all that it starts."""
    before, begun = os.times(), time.monotonic()
    done = subprocess.run(list(map(str, arguments)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    after = os.times()
    if done.returncode != 0:
        raise Fault(f"{arguments[0]}: exit {done.returncode}: {done.stderr.strip()[-300:]}")
    return time.monotonic() - begun, after.children_user + after.children_system - before.children_user - before.children_system


def pages_of(pdf):
    said = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    return int(next(line.split()[1] for line in said.splitlines() if line.startswith("Pages:")))


def middle(runs, which):
    return sorted(one[which] for one in runs)[len(runs) // 2]


def main():
    if "BALAI_MINUTES_PAPER" not in os.environ:
        build()
    office = shutil.which("soffice") or shutil.which("libreoffice")
    with Scratch("/dev/shm" if os.path.isdir("/dev/shm") else None) as scratch:
        measured([PROGRAM, "odt", PARAGRAPHS, FONTS, scratch / "minutes.odt"])
        there = [office, f"-env:UserInstallation=file://{scratch}/office", "--headless", "--convert-to", "pdf", "--outdir", scratch / "office", scratch / "minutes.odt"]
        if office:
            measured(there)  # what a first start sets up is not counted
        ours, theirs = [], []
        for _ in range(PAIRS):
            ours.append(measured([PROGRAM, "pdf", PARAGRAPHS, FONTS, scratch / "minutes.pdf"]))
            if office:
                theirs.append(measured(there))
        pages = pages_of(scratch / "minutes.pdf")
        expect(pages >= 100, f"{pages} pages, fewer than 100")
        print(f"Balai        {pages} pages: {middle(ours, 0):6.2f} s wall {middle(ours, 1):6.2f} s CPU, middle of {PAIRS}")
        if not office:
            print("not measured: LibreOffice is not on this machine, so nothing is compared")
            return
        print(f"LibreOffice  {pages_of(scratch / 'office/minutes.pdf')} pages: {middle(theirs, 0):6.2f} s wall {middle(theirs, 1):6.2f} s CPU")
        # On a busy machine the processor's time says what a program needs.
        expect(middle(ours, 1) < middle(theirs, 1), "LibreOffice needs less of the processor")


if __name__ == "__main__":
    run(main)
