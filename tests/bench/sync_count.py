#!/usr/bin/env python3
"""One fdatasync per commit, counted by strace: what 60 commits sync more than 10, without the checkpoints."""
import json
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "faults"))
from support import Scratch, Vault, create, expect, members, passphrase_file, run

SYNC = re.compile(r"\b(fdatasync|fsync|sync_file_range|msync)\(\d+<([^>]*)>")
FEW, MANY = 10, 60


def syncs(scratch, count):
    """(in the write-ahead log, anywhere else) of one process that makes `count` commits in a new vault."""
    folder = scratch / str(count)
    folder.mkdir()
    vault = create(folder / "desk.balai", passphrase_file(folder))
    trace = folder / "trace"
    watched = Vault(vault.folder, vault.passphrase, ["strace", "-f", "-qq", "-y", "-e", "trace=fsync,fdatasync,sync_file_range,msync", "-o", str(trace)])
    watched.run("put", "member", "--batch", "1", given="".join(json.dumps(one) + "\n" for one in members(count)))
    found = SYNC.findall(trace.read_text())
    slow = [path for call, path in found if path.endswith("-wal") and call != "fdatasync"]
    expect(not slow, "the write-ahead log is synced with fsync: the inode's times go to the disk as well")
    in_log = sum(path.endswith("-wal") for _, path in found)
    return in_log, len(found) - in_log


def main():
    with Scratch() as scratch:
        few, many = syncs(scratch, FEW), syncs(scratch, MANY)
    per_commit = (many[0] - few[0]) / (MANY - FEW)
    print(f"fdatasync of the write-ahead log: {few[0]} for {FEW} commits, {many[0]} for {MANY}: {per_commit:.2f} per commit; elsewhere {few[1]} and {many[1]}")
    expect(abs(per_commit - 1) < 0.05, f"{per_commit:.2f} syncs per commit instead of one")


run(main)
