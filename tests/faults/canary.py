#!/usr/bin/env python3
"""A council's month under strace: no marker from names, minutes or passphrase reaches a file outside the confirmed package.

Every write system call is looked at as it happens, so that a file that was deleted again counts too; afterwards every file
that was opened for writing is looked through, also for UTF-16 and base64 forms of the markers and inside zip members.
Standard output is not a file of Balai's: what it printed was asked for.
"""
import base64
import json
import os
import pathlib
import re
import shutil
import sys
import zipfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from support import Scratch, Vault, create, expect, join, passphrase_file, run, say

MARKS = {what: f"Zq7{what}Kx9v" for what in ("Name", "Legal", "Phone", "Minutes", "Erased", "Draft", "Comment", "Advice", "Council", "Pass")}
# What the council adopted and hands over, and who sends it, may stand in the package, and only there.
RELEASED = {"Advice", "Council"}
CALLS = "open,openat,creat,write,pwrite64,writev,pwritev,pwritev2,sendto,rename,renameat,renameat2"
WRITES = re.compile(r"^(?:\[pid +\d+\] |\d+ +)?(?:write|pwrite64|writev|pwritev2?)\((\d+)<([^>]*)>, (.*)")
OPENS = re.compile(r'(?:open|openat|creat)\((?:[^"]*)"((?:[^"\\]|\\.)*)".*(?:O_WRONLY|O_RDWR|O_CREAT)')


def forms(mark):
    """A marker as bytes in the ways a program might spell it."""
    plain = mark.encode()
    return [plain, mark.encode("utf-16-le"), mark.encode("utf-16-be"), plain.hex().encode(), base64.b64encode(plain)[2:-4]]


def contents(file):
    yield file.read_bytes()
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield archive.read(name)


class Watch:
    """Files written so far, and what was found in them. `confirmed` are the packages a person asked for by name."""

    def __init__(self, scratch):
        self.trace = scratch / "trace"
        self.written, self.found, self.confirmed, self.calls = set(), [], set(), 0

    @property
    def before(self):
        return ["strace", "-f", "-qq", "-y", "-s", "4194304", "-e", f"trace={CALLS}", "-e", "signal=none", "-A", "-o", str(self.trace)]

    def look(self, step):
        """Reads the trace of one step, and forgets it."""
        if not self.trace.exists():
            return
        with open(self.trace, encoding="latin-1") as lines:
            for line in lines:
                opened = OPENS.search(line)
                if opened:
                    self.written.add(pathlib.Path(opened.group(1)))
                    continue
                wrote = WRITES.match(line)
                if not wrote or wrote.group(1) in "12" or re.match(r"(pipe|socket|anon_inode|/dev/)", wrote.group(2)):
                    continue
                self.calls += 1
                for what, mark in MARKS.items():
                    if mark in wrote.group(3) and not self.permitted(wrote.group(2), what):
                        self.found.append(f"{step}: {what} written to {wrote.group(2)}")
        self.trace.unlink()

    def permitted(self, path, what):
        # While it is made, a package may have a longer name beside its own.
        path = pathlib.Path(path)
        return what in RELEASED and any(path.parent == one.parent and one.name in path.name for one in self.confirmed)

    def look_at_files(self):
        for path in sorted(self.written):
            if not path.is_file() or str(path).startswith(("/dev/", "/proc/")):
                continue
            for part in contents(path):
                for what, mark in MARKS.items():
                    if any(form in part for form in forms(mark)) and not self.permitted(path, what):
                        self.found.append(f"at the end: {what} stands in {path}")


class Watched(Vault):
    """Looks at the trace after each verb."""

    def __init__(self, vault, watch):
        super().__init__(vault.folder, vault.passphrase, watch.before)
        self.watch = watch

    def run(self, *verb, **options):
        done = super().run(*verb, **options)
        self.watch.look(" ".join(map(str, verb[:2])))
        return done


def council(desk):
    """Members with sealed identities, a meeting with its minutes, and their yes."""
    [member] = desk.put("member", {"name": MARKS["Name"], "languages": ["km"], "state": "active", "since": "2026-01-05"})
    desk.put("identity", {"member": member, "sealed": {"legalName": MARKS["Legal"], "phones": MARKS["Phone"]}})
    [form] = desk.put("consentForm", {"use": "share", "version": 1, "text": {"en": "May we share it?"}, "validFrom": "2026-01-01"})
    for use in ("attend", "record", "quote", "share"):
        desk.put("consent", {"member": member, "form": form, "use": use, "audience": "government", "scopeKind": "all", "decision": "given",
                             "attribution": "member", "signedOn": "2026-01-05", "effectiveOn": "2026-01-05", "mode": "spoken"})
    [meeting] = desk.put("meeting", {"title": {"en": f"About {MARKS['Minutes']}"}, "kind": "internal", "startsAt": "2026-10-05T09:00:00+07:00",
                                     "languages": ["en"], "state": "held", "minutesState": "review"})
    [item] = desk.put("agendaItem", {"meeting": meeting, "order": "a", "title": {"en": "Travel"}})
    desk.put("attendance", {"meeting": meeting, "member": member, "state": "present"})
    said, gone = desk.put("block", *[{"meeting": meeting, "agendaItem": item, "order": order, "kind": "statement", "text": {"en": MARKS[what]},
                                      "original": "en", "speaker": member} for order, what in (("a", "Minutes"), ("b", "Erased"))])
    return member, meeting, said, gone


def month(desk, other, scratch, watch):
    member, meeting, said, gone = council(desk)
    desk.put("comment", {"block": gone, "member": member, "answer": "takeOut", "text": {"en": MARKS["Comment"]}, "language": "en", "mode": "self"})
    desk.run("erase", "block", gone, "--reason", "member-asked")
    desk.run("search", MARKS["Minutes"], "--json")
    desk.put("block", {"id": said, "text": {"en": MARKS["Minutes"] + " again"}})
    [body] = desk.put("body", {"name": {"en": "Ministry of the test"}, "kind": "ministry", "languages": ["en"]})
    [advice] = desk.put("recommendation", {"reference": "2026-01", "title": {"en": MARKS["Advice"]}, "text": {"en": MARKS["Advice"] + "."},
                                           "lead": [body], "meeting": meeting, "evidence": "consensus", "stage": "adopted"})
    desk.put("adoption", {"recommendation": advice, "meeting": meeting, "method": "consensus", "on": "2026-10-05"})

    bundle = scratch / "bundle"
    desk.run("exchange", "export", "--out", bundle)
    other.run("exchange", "import", bundle)
    other.put("block", {"id": said, "text": {"en": MARKS["Minutes"] + " from the other laptop"}})
    desk.put("block", {"id": said, "text": {"en": MARKS["Minutes"] + " from this laptop"}})
    back = scratch / "back"
    other.run("exchange", "export", "--out", back)
    desk.run("exchange", "import", back)
    for line in desk.run("exchange", "conflicts", "--json").stdout.splitlines():
        desk.run("exchange", "resolve", json.loads(line)["id"], "--keep", "ours")

    spec, package = scratch / "spec.json", scratch / "package.zip"
    spec.write_text(json.dumps({"body": body, "audience": "body", "use": "share", "languages": ["en"],
                                "what": {"recommendations": [advice], "minutes": []}, "forms": ["pdf", "json"]}))
    desk.run("handoff", "preview", spec, "--json")
    watch.confirmed.add(package)
    desk.run("handoff", "make", spec, "--out", package)
    desk.run("handoff", "verify", package)
    desk.put("response", {"recommendation": advice, "body": body, "response": "partly", "receivedOn": "2026-11-01", "source": "letter"})
    desk.put("consent", {"member": member, "use": "share", "audience": "government", "scopeKind": "all", "decision": "withdrawn",
                         "signedOn": "2026-11-10", "effectiveOn": "2026-11-10", "mode": "spoken", "note": MARKS["Draft"]})
    desk.run("due", "--json")
    for line in desk.run("handoff", "list", "--json").stdout.splitlines():
        desk.run("handoff", "recall", json.loads(line)["id"], "--out", scratch / "recall.pdf", want=None)
    [owed] = desk.put("honorarium", {"member": member, "meeting": meeting, "for": "meeting", "kind": "honorarium",
                                     "amount": {"minor": 4000000, "currency": "KHR"}, "agreedOn": "2026-10-05", "note": MARKS["Draft"]})
    desk.put("payment", {"honorarium": owed, "state": "paid", "amount": {"minor": 4000000, "currency": "KHR"}, "on": "2026-10-05", "way": "cash"})
    desk.run("backup", "make", "--out", scratch / "backup.zip")
    desk.run("replay")
    desk.check()
    # Failures write messages, and messages are where words leak.
    desk.run("put", "member", given=json.dumps({"name": MARKS["Name"], "unknown": MARKS["Legal"]}) + "\n", want=2)
    desk.run("show", "member", "00000000-0000-7000-8000-000000000000", want=8)


def main():
    expect(shutil.which("strace"), "strace is missing: run packaging/deps/install.sh")
    with Scratch() as scratch:
        watch = Watch(scratch)
        words = passphrase_file(scratch, f"quiet {MARKS['Pass']} lamp under the bridge")
        vault = create(scratch / "desk.balai", words, MARKS["Council"], watch.before)
        watch.look("create")
        other = join(vault, scratch / "other.balai", scratch)
        watch.look("join")
        month(Watched(vault, watch), Watched(other, watch), scratch, watch)
        for file in scratch.rglob("*"):
            if file not in (words, watch.trace, scratch / "spec.json"):
                watch.written.add(file)
        # Proof that a marker in the open would be seen.
        expect(any(MARKS["Pass"].encode() in part for part in contents(words)), "the search for markers finds nothing anywhere")
        expect(watch.calls > 100, f"only {watch.calls} writes were seen: the trace is not being read")
        watch.look_at_files()
        expect(not watch.found, f"{len(watch.found)} findings: " + "; ".join(watch.found[:8]))
        say(f"{watch.calls} writes and {len(watch.written)} files looked at, {len(MARKS)} markers")


run(main)
