#!/usr/bin/env python3
"""SIGKILL at random moments of put, exchange import and handoff make: nothing acknowledged is lost, no half file is left.

BALAI_KILLS (300) says how many, BALAI_SEED which moments. A vault serves 20 kills, then a new one is made.
"""
import json
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from support import DONE, UUID, Scratch, Vault, create, expect, handoff_spec, join, members, passphrase_file, run, say, seeded

KILLS = int(os.environ.get("BALAI_KILLS", 300))
PER_VAULT = 20


def kill_after(process, seconds):
    """True where the process was killed, False where it had ended before."""
    try:
        process.wait(seconds)
        return False
    except Exception:  # still running: that is the case wanted
        process.kill()
        process.wait()
        return True


def duration(action):
    begun = time.monotonic()
    action()
    return time.monotonic() - begun


class Round:
    """One council on two laptops, and the three commands that are killed."""

    def __init__(self, scratch, random):
        self.scratch, self.random = scratch, random
        self.desk: Vault = create(scratch / "desk.balai", passphrase_file(scratch))
        self.acknowledged = set()
        self.lines = scratch / "members.jsonl"
        self.lines.write_text("".join(json.dumps(one) + "\n" for one in members(400)))
        self.spec = handoff_spec(self.desk, scratch)
        self.other = join(self.desk, scratch / "other.balai", scratch)
        self.put_time = duration(lambda: self.desk.put("member", *members(1)))
        self.made = 0
        self.make_time = duration(lambda: self.desk.run("handoff", "make", self.spec, "--out", scratch / "first.zip"))

    def put(self):
        out = self.scratch / "acknowledged"
        with open(self.lines) as given, open(out, "w") as sink:
            process = self.desk.start("put", "member", "--batch", "1", given=given, out=sink)
            killed = kill_after(process, self.random.uniform(0, self.put_time + 0.4))
        # A line without its end was not written whole, so it acknowledges nothing.
        whole = out.read_text().rpartition("\n")[0]
        self.acknowledged |= set(UUID.findall(whole))
        lost = self.acknowledged - self.desk.ids("member")
        expect(not lost, f"{len(lost)} acknowledged members are gone, one of them {min(lost, default='')}")
        return killed

    def exchange(self):
        self.made += 1
        new = set(self.other.put("member", *members(30, f"Lotus {self.made}")))
        bundle = self.scratch / f"bundle-{self.made}"
        self.other.run("exchange", "export", "--out", bundle)
        killed = kill_after(self.desk.start("exchange", "import", bundle), self.random.uniform(0, self.put_time + 0.15))
        present = new & self.desk.ids("member")
        expect(not present or present == new, f"a killed import left {len(present)} of {len(new)} records")
        self.desk.run("exchange", "import", bundle)
        expect(new <= self.desk.ids("member"), "the import after a kill did not bring every record")
        self.acknowledged |= new
        bundle.unlink()
        return killed

    def handoff(self):
        self.made += 1
        package = self.scratch / f"package-{self.made}.zip"
        killed = kill_after(self.desk.start("handoff", "make", self.spec, "--out", package), self.random.uniform(0, self.make_time * 1.1))
        if package.exists():
            answer = self.desk.run("handoff", "verify", package, want=None)
            expect(answer.returncode == DONE, f"a killed hand-off left a package that verifies with exit {answer.returncode}")
        return killed


def main():
    random = seeded()
    kills = tries = 0
    counts = {}
    while kills < KILLS:
        with Scratch() as scratch:
            here = Round(scratch, random)
            for _ in range(PER_VAULT):
                if kills >= KILLS:
                    break
                tries += 1
                expect(tries < KILLS * 4, f"only {kills} of {tries} commands were still running when their kill came")
                what = random.choice([here.put, here.exchange, here.handoff])
                if what():
                    kills += 1
                    counts[what.__name__] = counts.get(what.__name__, 0) + 1
                here.desk.check()
        say(f"{kills} of {KILLS} kills")
    print(f"{kills} kills ({', '.join(f'{name} {count}' for name, count in sorted(counts.items()))}): nothing lost, every check clean")


run(main)
