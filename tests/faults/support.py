"""A vault driven through balai-cli, for the runs that break things on purpose.

Only the contract of the command line is used: verbs, exit codes, JSON shapes, field names.
"""
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = os.environ.get("BALAI_CLI", str(ROOT / "build/release/app/balai-cli"))
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
DONE, USAGE, DAMAGED, IN_USE, REFUSED, DISK = 0, 2, 4, 6, 7, 9


class Fault(Exception):
    """What a run found."""


def expect(holds, what):
    if not holds:
        raise Fault(what)


def say(text):
    print(text, file=sys.stderr, flush=True)


class Vault:
    """One vault folder, its passphrase file, and the command line in front of it."""

    def __init__(self, folder, passphrase, before=()):
        self.folder = pathlib.Path(folder)
        self.passphrase = pathlib.Path(passphrase)
        self.before = list(before)  # what stands before the program, such as strace and its options

    def arguments(self, *verb):
        return [*self.before, CLI, *map(str, verb), "--vault", str(self.folder), "--passphrase-file", str(self.passphrase), "--quiet"]

    def run(self, *verb, given="", want=DONE, limit=120):
        done = subprocess.run(self.arguments(*verb), input=given, capture_output=True, text=True, timeout=limit)
        if want is not None and done.returncode != want:
            raise Fault(f"balai-cli {' '.join(map(str, verb))}: exit {done.returncode} instead of {want}: {done.stderr.strip()[-400:]}")
        return done

    def start(self, *verb, given=None, out=None):
        return subprocess.Popen(self.arguments(*verb), stdin=given or subprocess.DEVNULL, stdout=out or subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def put(self, kind, *objects):
        """The ids of the new or changed records."""
        lines = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in objects)
        ids = UUID.findall(self.run("put", kind, given=lines).stdout)
        expect(len(ids) == len(objects), f"put {kind} of {len(objects)} objects printed {len(ids)} ids")
        return ids

    def list(self, kind):
        return [json.loads(line) for line in self.run("list", kind, "--json").stdout.splitlines()]

    def ids(self, kind):
        return {one["id"] for one in self.list(kind)}

    def check(self):
        answer = json.loads(self.run("check", "--deep", "--json").stdout)
        expect(answer["ok"], f"check --deep: {json.dumps(answer['findings'])[:400]}")


def create(folder, passphrase, council="Council of the test", before=()):
    made = [*before, CLI, "create", str(folder), "--council", council, "--account", "Desk 1", "--language", "en",
            "--passphrase-file", str(passphrase), "--recovery-file", str(folder) + ".recovery", "--test-kdf", "--quiet"]
    done = subprocess.run(made, capture_output=True, text=True, timeout=120)
    expect(done.returncode == 0, f"create: exit {done.returncode}: {done.stderr.strip()[-400:]}")
    return Vault(folder, passphrase, before)


def join(vault, folder, scratch):
    """A second device of the same council."""
    words, invitation = scratch / "invitation.words", scratch / "invitation.balai"
    words.write_text("six words that open the invitation\n")
    vault.run("exchange", "invite", "--out", invitation, "--passphrase-file2", words)
    done = subprocess.run(
        [*vault.before, CLI, "exchange", "join", str(invitation), str(folder), "--passphrase-file", str(vault.passphrase),
         "--passphrase-file2", str(words), "--account", "Desk 1", "--test-kdf", "--quiet"],
        capture_output=True, text=True, timeout=120)
    expect(done.returncode == 0, f"exchange join: exit {done.returncode}: {done.stderr.strip()[-400:]}")
    other = Vault(folder, vault.passphrase, vault.before)
    first = scratch / "first.bundle"
    vault.run("exchange", "export", "--out", first, "--full")
    other.run("exchange", "import", first)
    return other


def members(count, prefix="River"):
    return [{"name": f"{prefix} {number}", "languages": ["en"], "state": "active", "since": "2026-01-05"} for number in range(count)]


def handoff_spec(vault, scratch, words="Interpreters who were trained are paid for their travel"):
    """A recommendation the council adopted, and the specification that hands it to a ministry."""
    [body] = vault.put("body", {"name": {"en": "Ministry of the test"}, "kind": "ministry", "country": "KH", "languages": ["en"]})
    [meeting] = vault.put("meeting", {"title": {"en": "A meeting"}, "kind": "internal", "startsAt": "2026-10-05T09:00:00+07:00",
                                      "endsAt": "2026-10-05T11:00:00+07:00", "languages": ["en"], "state": "held", "minutesState": "sealed"})
    [advice] = vault.put("recommendation", {"reference": "2026-01", "title": {"en": words}, "text": {"en": words + "."}, "lead": [body],
                                            "meeting": meeting, "evidence": "consensus", "stage": "adopted"})
    vault.put("adoption", {"recommendation": advice, "meeting": meeting, "method": "consensus", "on": "2026-10-05"})
    spec = scratch / "handoff.json"
    spec.write_text(json.dumps({"body": body, "audience": "body", "use": "share", "languages": ["en"],
                                "what": {"recommendations": [advice]}, "forms": ["pdf", "json"]}))
    return spec


class Scratch:
    """A folder that goes away; `on` names a file system, such as /dev/shm."""

    def __init__(self, on=None):
        self.on = on

    def __enter__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="balai-", dir=self.on))
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)


def passphrase_file(scratch, words="quiet lamp under the old bridge"):
    file = scratch / "passphrase"
    file.write_text(words + "\n")
    file.chmod(0o600)
    return file


def seeded(default=20261123):
    return random.Random(int(os.environ.get("BALAI_SEED", default)))


def run(main):
    """Exit status of a script: 0, or 1 with what was found in one line."""
    if not pathlib.Path(CLI).exists():
        say(f"{CLI} is missing: run packaging/build.sh")
        sys.exit(1)
    begun = time.monotonic()
    try:
        main()
    except Fault as fault:
        print(f"FAILED after {time.monotonic() - begun:.0f} s: {fault}")
        sys.exit(1)
    print(f"passed in {time.monotonic() - begun:.0f} s")
