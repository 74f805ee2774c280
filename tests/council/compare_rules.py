#!/usr/bin/env python3
"""Puts made-up consents into vaults, asks `consent may-share --batch`, and compares with second_rule.py.

  compare_rules.py --questions 50000 [--seed N]     $BALAI_CLI names the program
"""
import argparse
import datetime
import json
import pathlib
import random
import subprocess
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "faults")]
from second_rule import BLOCKS, GRANTS, Event, Request, Rule, World, months_later
from support import CLI, DONE, UUID, Fault, Scratch, Vault, expect, passphrase_file, say

USES = ("share",) * 6 + ("quote", "publish")
DECISIONS = ("given",) * 8 + ("renewed",) * 2 + ("refused",) * 4 + ("withdrawn",) * 2 + ("revoked", "invalidated", "requested", "deferred")
KINDS = ("ministry", "ministry", "agency", "ngo", "international", "other")
ATTRIBUTIONS = (None, "none", "member", "chosenName", "ownName", "ownName")
ZONE = datetime.timezone(datetime.timedelta(hours=7))  # Asia/Phnom_Penh
MEMBERS, EVENTS, ROUNDS, QUESTIONS = 40, 15, 4, 60  # per vault; events and questions per member


class Dated(Vault):
    """A vault whose every command has a clock: what is said first comes first, on whichever device."""

    now = "2026-05-05T00:00:00Z"

    def arguments(self, *verb):
        return super().arguments(*verb) + ([] if "--now" in verb else ["--now", self.now])


def made(folder, words, *verb):
    done = subprocess.run([CLI, *map(str, verb), "--passphrase-file", str(words), "--test-kdf", "--quiet", "--now", Dated.now],
                          capture_output=True, text=True, timeout=120)
    expect(done.returncode == DONE, f"{verb[0]}: exit {done.returncode}: {done.stderr.strip()[-400:]}")
    return Dated(folder, words)


class Village:
    """One council, in one vault or two, and what the second rule has to know of it."""

    def __init__(self, scratch, chance, number):
        self.chance = chance
        self.folder = scratch / f"vault{number}"
        self.folder.mkdir()
        words = passphrase_file(scratch)
        self.vault = made(self.folder / "one.balai", words, "create", self.folder / "one.balai", "--council", "Council of the test",
                          "--account", "Desk 1", "--recovery-file", self.folder / "recovery")
        self.second_account(scratch)
        self.months, self.second_person = chance.choice((None, 1, 3, 12, 12, 40)), chance.random() < 0.3
        [council] = self.vault.list("council")
        self.vault.put("council", {"id": council["id"], "timeZone": "Asia/Phnom_Penh", "consentMonths": self.months or 12,
                                   "rules": {"secondPerson": self.second_person}})
        self.members = self.vault.put("member", *({"name": f"River {n}", "state": "active"} for n in range(MEMBERS)))
        self.bodies = dict(zip(self.vault.put("body", *({"name": {"en": f"Office {n}"}, "kind": k} for n, k in enumerate(KINDS))), KINDS))
        self.records()
        self.other = self.second_device(words) if number % 3 == 1 else None
        self.events = {member: [] for member in self.members}
        self.place = 0

    def second_account(self, scratch):
        words = scratch / "noting.words"
        words.write_text("another lamp beside the old bridge\n")
        self.vault.run("account", "add", "Noting", "--role", "notetaker", "--passphrase-file2", words)
        self.accounts = {"Desk 1": self.vault, "Noting": Dated(self.vault.folder, words)}

    def second_device(self, words):
        """Another laptop of the council, which takes part from here on."""
        code, invitation = self.folder / "words", self.folder / "invitation"
        code.write_text("six words that open the invitation\n")
        self.vault.run("exchange", "invite", "--out", invitation, "--passphrase-file2", code)
        other = made(self.folder / "two.balai", words, "exchange", "join", invitation, self.folder / "two.balai",
                     "--passphrase-file2", code, "--account", "Desk 1")
        self.carry(self.vault, other, "--full")
        return other

    def carry(self, giver, taker, *how):
        bundle = self.folder / "bundle"
        giver.run("exchange", "export", "--out", bundle, *how)
        taker.run("exchange", "import", bundle)
        bundle.unlink()

    def records(self):
        """Two meetings and a third to which some records moved."""
        self.meetings = self.vault.put("meeting", *({"title": {"en": f"Meeting {n}"}} for n in range(3)))
        places = [self.meetings[n % 2] for n in range(6)]
        self.attributions = {}
        said = [self.chance.choice(ATTRIBUTIONS) for _ in places]
        blocks = self.vault.put("block", *({"meeting": place, "kind": "statement", "original": "en", "text": {"en": "Words."},
                                            **({"attribution": word} if word else {})} for place, word in zip(places, said)))
        self.attributions = dict(zip(blocks, said))
        advice = self.vault.put("recommendation", *({"title": {"en": "Advice"}, "meeting": place} for place in places[:3]))
        self.meetings_of = {one: {place} for one, place in zip(blocks, places)}
        self.meetings_of |= {one: {place} for one, place in zip(advice, places)}
        self.blocks, self.advice = blocks, advice
        self.move("block", blocks[0], self.meetings[1])
        self.move("block", blocks[1], self.meetings[2])
        self.move("block", blocks[1], self.meetings[0])
        self.move("recommendation", advice[0], self.meetings[2])

    def move(self, kind, record, meeting):
        self.vault.put(kind, {"id": record, "meeting": meeting})
        self.meetings_of[record].add(meeting)

    def a_day(self, first, last):
        special = (datetime.date(2024, 2, 29), datetime.date(2025, 8, 31), datetime.date(2026, 1, 31), datetime.date(2026, 5, 31))
        if self.chance.random() < 0.2:
            return min(self.chance.choice(special), last)
        return first + datetime.timedelta(self.chance.randrange((last - first).days + 1))

    def audience(self, wide=False):
        narrow = ("council", "body", "body", "body", "government", "government", "partners", "public")
        word = self.chance.choice(("body", "government", "public", "public") if wide else narrow)
        return word, self.chance.choice(list(self.bodies)) if word == "body" else None

    def scope(self):
        kind = self.chance.choice(("all", "all", "all", "meeting", "meeting", "block", "recommendation"))
        few = {"all": [None], "meeting": self.meetings, "block": self.blocks[:3], "recommendation": self.advice[:2]}
        return kind, self.chance.choice(few[kind])

    def event(self, member, today):
        decision = self.chance.choice(DECISIONS)
        start = datetime.date(2026, 3, 1) if self.chance.random() < 0.5 else datetime.date(2023, 1, 1)
        last = today if decision in BLOCKS else today + datetime.timedelta(40)
        begins = self.a_day(start, last)
        (audience, body), (kind, scope) = self.audience(decision in GRANTS), self.scope()
        until = None
        if self.chance.random() < 0.3:
            until = begins + datetime.timedelta(self.chance.choice((-3, 0, 30, 90, 400, 2000)))
        return Event(id="", member=member, use=self.chance.choice(USES), audience=audience, body=body, scopeKind=kind, scope=scope,
                     decision=decision, attribution=self.chance.choice(ATTRIBUTIONS), effectiveOn=begins,
                     recordedOn=self.a_day(datetime.date(2026, 5, 1), datetime.date(2026, 5, 4)), until=until, place=0)

    def correct(self, event):
        """Some events correct an earlier one, with or without a reason, and say the same for something else."""
        earlier = self.events[event.member]
        if not earlier or self.chance.random() > 0.12:
            return
        event.corrects = self.chance.choice(earlier).id
        event.why = self.chance.choice(("typed on the wrong line", "typed on the wrong line", None))

    def put_round(self, round_number):
        """One call of `put`: a facilitator or, in one of the rounds, somebody who is none."""
        now = datetime.datetime(2026, 6, 1 + round_number, 3, 0, tzinfo=datetime.timezone.utc)
        account = "Noting" if round_number == 2 else "Desk 1"
        chosen = [self.chance.choice(self.members) for _ in range(MEMBERS * EVENTS // ROUNDS)]
        fresh = [self.event(member, now.astimezone(ZONE).date()) for member in chosen]
        for event in fresh:
            event.account, event.by_facilitator = account, account == "Desk 1"
            self.correct(event)
        lines = "".join(json.dumps(self.fields(event)) + "\n" for event in fresh)
        here = self.other if self.other and round_number % 2 else self.accounts[account]
        done = here.run("put", "consent", "--batch", self.chance.choice((7, 50, 500)), "--account", account,
                        "--now", now.strftime("%Y-%m-%dT%H:%M:%SZ"), given=lines)
        ids = UUID.findall(done.stdout)
        expect(len(ids) == len(fresh), f"{len(ids)} ids for {len(fresh)} consents")
        for event, event.id in zip(fresh, ids):
            self.place += 1
            event.place = self.place
            self.events[event.member].append(event)
        self.exchange(now.strftime("%Y-%m-%dT%H:%M:%SZ"))

    def exchange(self, now):
        """Both laptops get what the other wrote, so that the next round may correct it."""
        if self.other:
            self.vault.now = self.other.now = now
            self.carry(self.vault, self.other)
            self.carry(self.other, self.vault)

    @staticmethod
    def fields(event):
        names = ("member", "use", "audience", "body", "scopeKind", "scope", "decision", "attribution", "effectiveOn", "recordedOn",
                 "until", "corrects", "why")
        said = {name: getattr(event, name) for name in names}
        return {name: str(value) for name, value in said.items() if value is not None}

    def question(self, member, today):
        audience, body = self.audience()
        record = self.chance.choice([None, None, *self.meetings, *self.blocks[:4], *self.advice])
        day = self.chance.choice((today, today, self.a_day(datetime.date(2026, 3, 1), datetime.date(2026, 7, 30)), self.edge(member)))
        return Request(member=member, use=self.chance.choice(USES), audience=audience, body=body, record=record, on=day)

    def edge(self, member):
        """A first or last day of one of her events, or the day beside it."""
        if not self.events[member]:
            return datetime.date(2026, 6, 1)
        event = self.chance.choice(self.events[member])
        edges = [event.effectiveOn, months_later(event.effectiveOn, self.months or 12), months_later(event.effectiveOn, 36)]
        return self.chance.choice(edges + [event.until or event.effectiveOn]) + datetime.timedelta(self.chance.choice((-1, 0, 1)))

    def compare(self):
        """(questions, allowed) of one clock; raises Fault at the first difference."""
        now = datetime.datetime(2026, self.chance.choice((4, 5, 6, 7)), self.chance.choice((2, 15, 28)), 19, 30, tzinfo=datetime.timezone.utc)
        today = now.astimezone(ZONE).date()
        world = World(self.bodies, self.meetings_of, self.attributions, self.months or 12, self.second_person, today)
        rules = {member: Rule(events, world) for member, events in self.events.items()}
        asked = [self.question(member, today) for member in self.members for _ in range(QUESTIONS)]
        lines = "".join(json.dumps(self.line(one, today)) + "\n" for one in asked)
        asked_of = self.chance.choice([self.vault, self.other]) if self.other else self.vault
        done = asked_of.run("consent", "may-share", "--batch", "--json", "--account", "Desk 1",
                            "--now", now.strftime("%Y-%m-%dT%H:%M:%SZ"), given=lines)
        answers = [json.loads(line) for line in done.stdout.splitlines()]
        expect(len(answers) == len(asked), f"{len(answers)} answers to {len(asked)} questions")
        reasons = {}
        for one, answer in zip(asked, answers):
            expected = rules[one.member].answer(one)
            if answer != expected:
                self.report(one, answer, expected, today)
            word = answer["reason"] or "allowed"
            reasons[word] = reasons.get(word, 0) + 1
        return reasons

    def line(self, one, today):
        said = {"member": one.member, "use": one.use, "audience": one.audience, "body": one.body, "record": one.record, "on": str(one.on)}
        if one.on == today and self.chance.random() < 0.5:
            del said["on"]
        return {name: value for name, value in said.items() if value is not None}

    def report(self, one, answer, expected, today):
        history = "\n".join(f"  {event.id} {self.fields(event)} by {event.account}" for event in self.events[one.member])
        raise Fault(f"a difference, today {today}, months {self.months}, second person {self.second_person}:\n{one}\n"
                    f"  the program: {answer}\n  the text:    {expected}\n{history}\n  meetings: {self.meetings_of.get(one.record)}")


def compare(questions, seed):
    chance, reasons, vaults, events, pairs = random.Random(seed), {}, 0, 0, 0
    with Scratch() as scratch:
        while sum(reasons.values()) < questions:
            village = Village(scratch, chance, vaults)
            for number in range(ROUNDS):
                village.put_round(number)
            for word, count in village.compare().items():
                reasons[word] = reasons.get(word, 0) + count
            vaults, events, pairs = vaults + 1, events + village.place, pairs + bool(village.other)
    for word in ("allowed", "noConsent", "expired", "notYetEffective", *BLOCKS):
        expect(reasons.get(word, 0) > 0, f"no question was ever answered {word}: the histories are too tame")
    return f"{sum(reasons.values())} questions, {events} consents, {vaults} councils ({pairs} on two laptops), 0 differences: " + ", ".join(
        f"{word} {count}" for word, count in sorted(reasons.items(), key=lambda one: -one[1]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--questions", type=int, default=50000)
    parser.add_argument("--seed", type=int, default=20261123)
    options = parser.parse_args()
    try:
        say(compare(options.questions, options.seed))
    except Fault as fault:
        say(str(fault))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
