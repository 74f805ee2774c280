#!/usr/bin/env python3
"""1,000 single changes by one `put --batch 1` beside a bare SQLCipher loop: CPU time on tmpfs at most 2.5 times, wall time on disk shown.

Alternated, medians of BALAI_PAIRS (7) pairs. Times are of whole processes, unlocking included.
"""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "faults"))
from support import ROOT, UUID, Fault, Scratch, create, expect, passphrase_file, run

COUNT = 1000
PAIRS = int(os.environ.get("BALAI_PAIRS", 7))
LIMIT = 2.5


def build():
    folder = ROOT / "build/bench"
    for step in (["cmake", "-S", str(ROOT / "tests/bench"), "-B", str(folder), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release"],
                 ["cmake", "--build", str(folder), "--target", "bare_loop"]):
        done = subprocess.run(step, capture_output=True, text=True)
        expect(done.returncode == 0, f"{' '.join(step)}: {done.stdout[-400:]}{done.stderr[-400:]}")
    return folder / "bare_loop"


def measured(arguments, given):
    """CPU seconds, wall seconds and output of one process."""
    with open(given) as lines:
        begun = time.monotonic()
        process = subprocess.Popen(list(map(str, arguments)), stdin=lines, stdout=subprocess.PIPE, text=True)
        out = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        wall = time.monotonic() - begun
    if os.waitstatus_to_exitcode(status) != 0:
        raise Fault(f"{arguments[0]}: exit {os.waitstatus_to_exitcode(status)}")
    return used.ru_utime + used.ru_stime, wall, out


def pair(bare_loop, on):
    with Scratch(on) as scratch:
        lines = scratch / "members.jsonl"
        lines.write_text("".join(json.dumps({"name": f"River {number}"}) + "\n" for number in range(COUNT)))
        bare = measured([bare_loop, scratch / "bare.db", COUNT], lines)
        vault = create(scratch / "desk.balai", passphrase_file(scratch))
        ours = measured(vault.arguments("put", "member", "--batch", "1"), lines)
        expect(len(set(UUID.findall(ours[2]))) == COUNT, "not every change was acknowledged")
        return bare, ours


def row(name, pairs, of):
    bare = statistics.median(one[0][of] for one in pairs)
    ours = statistics.median(one[1][of] for one in pairs)
    print(f"{name:22} bare loop {bare * 1000:7.0f} ms   balai-cli {ours * 1000:7.0f} ms   ratio {ours / bare:.2f}")
    return ours / bare


def main():
    bare_loop = build()
    (ROOT / "build/bench/disk").mkdir(exist_ok=True)
    on_memory = [pair(bare_loop, "/dev/shm") for _ in range(PAIRS)]
    on_disk = [pair(bare_loop, ROOT / "build/bench/disk") for _ in range(PAIRS)]
    ratio = row("CPU time on tmpfs", on_memory, 0)
    row("wall time on tmpfs", on_memory, 1)
    row("CPU time on disk", on_disk, 0)
    row("wall time on disk", on_disk, 1)
    expect(ratio <= LIMIT, f"CPU time on tmpfs is {ratio:.2f} times the bare loop's, {LIMIT} is the limit")


run(main)
