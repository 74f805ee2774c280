"""What a consent decides, programmed a second time from the text of the rule, to be compared with the program's answers.

Written the long way round, as the text reads: sets of people for audiences, sets of records for scopes, no shortcut.
Days are datetime.date; ids and words are text; None is "not said".
"""
import calendar
import dataclasses
import datetime
from typing import Optional

LOWEST_FIRST = ("none", "member", "chosenName", "ownName")
GRANTS = ("given", "renewed")
BLOCKS = ("refused", "withdrawn", "revoked", "invalidated")


@dataclasses.dataclass
class Event:
    id: str
    member: str
    use: str
    audience: str
    body: Optional[str]
    scopeKind: str
    scope: Optional[str]
    decision: str
    attribution: Optional[str]
    effectiveOn: datetime.date
    recordedOn: datetime.date
    until: Optional[datetime.date]
    place: int  # in the log
    corrects: Optional[str] = None
    why: Optional[str] = None
    account: str = ""
    by_facilitator: bool = True


@dataclasses.dataclass
class World:
    bodies: dict  # id: kind
    meetings_of: dict  # record: every meeting it ever stood in
    attributions: dict  # record of a kind that has one: its attribution or None
    months: int
    second_person: bool
    today: datetime.date


@dataclasses.dataclass
class Request:
    member: str
    use: str
    audience: str
    body: Optional[str]
    record: Optional[str]
    on: datetime.date


def months_later(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


class Rule:
    """The rule for one member's events in one world."""

    def __init__(self, events, world):
        self.world = world
        self.all_events = list(events)
        self.corrections = {}
        self.known_people = {}
        for event in self.all_events:
            if event.corrects and event.corrects != event.id:
                self.corrections.setdefault(event.corrects, []).append(event)

    # --- Audiences: one is narrower than another where everybody who may see in the first may in the second.

    def people(self, audience, body):
        everybody = {"public", "government", "partners", "council"} | set(self.world.bodies)
        of_kind = lambda kinds: {one for one, kind in self.world.bodies.items() if kind in kinds}
        if audience == "council":
            return {"council"}
        if audience == "body":
            return {"council", body}
        if audience == "government":
            return {"council", "government"} | of_kind(("ministry", "agency"))
        if audience == "partners":
            return {"council", "partners"} | of_kind(("ngo", "international"))
        return everybody

    def narrower(self, one, other):
        for audience in (one, other):
            if audience not in self.known_people:
                self.known_people[audience] = self.people(*audience)
        return self.known_people[one] <= self.known_people[other]

    # --- Scopes

    def contains(self, kind, scope, record):
        if kind == "all":
            return True
        if record is None:
            return False
        return record == scope or (kind == "meeting" and scope in self.world.meetings_of.get(record, ()))

    def scope_inside(self, g, b):
        if b.scopeKind == "all":
            return True
        if g.scopeKind == "all":
            return False
        if g.scope == b.scope:
            return True
        return b.scopeKind == "meeting" and g.scopeKind != "meeting" and b.scope in self.world.meetings_of.get(g.scope, ())

    # --- Time

    @staticmethod
    def order(event):
        return (event.effectiveOn, event.recordedOn, event.place)

    def last_day(self, g):
        end = g.until if g.until else months_later(g.effectiveOn, min(self.world.months, 36))
        return min(end, months_later(g.effectiveOn, 36))

    def ever_applied(self, g):
        return self.last_day(g) >= g.effectiveOn

    def in_period(self, g, day):
        return g.effectiveOn <= day <= self.last_day(g)

    def exists(self, b, day):
        return b.effectiveOn <= day or day == self.world.today

    # --- Corrections: a corrected event no longer counts. That of a block may widen, so it needs a facilitator, a reason,
    # in some councils a second account, must not have been corrected itself, and holds from its own day.

    def standing_corrections(self, event):
        return [one for one in self.corrections.get(event.id, []) if one.id not in self.corrections]

    def is_lifted(self, b, day):
        for first in self.standing_corrections(b):
            if not (first.by_facilitator and (first.why or "").strip()) or first.effectiveOn > day:
                continue
            if not self.world.second_person:
                return True
            if any(second.account != first.account and second.effectiveOn <= day for second in self.standing_corrections(b)):
                return True
        return False

    # --- The rule

    def covers(self, g, q):
        return (g.use == q.use and self.narrower((q.audience, q.body), (g.audience, g.body))
                and self.contains(g.scopeKind, g.scope, q.record) and self.ever_applied(g))

    def outlives(self, g, b):
        return (self.order(g) > self.order(b) and self.scope_inside(g, b)
                and self.narrower((g.audience, g.body), (b.audience, b.body)))

    def kills(self, b, g, q):
        if b.use != q.use or not self.contains(b.scopeKind, b.scope, q.record) or self.outlives(g, b):
            return False
        asked, told, granted = (q.audience, q.body), (b.audience, b.body), (g.audience, g.body)
        if self.narrower(told, asked):
            return True
        if b.decision == "refused":
            return self.narrower(asked, told) and self.narrower(told, granted)
        return self.narrower(asked, told)

    def best(self, grants):
        scope = {"block": 0, "recommendation": 0, "meeting": 1, "all": 2}
        audience = {"council": 0, "body": 1, "government": 2, "partners": 2, "public": 3}
        latest = sorted(grants, key=self.order, reverse=True)
        return min(latest, key=lambda g: (scope[g.scopeKind], audience[g.audience])) if latest else None

    def weighed(self, q, with_corrected):
        grants = [e for e in self.all_events if e.decision in GRANTS and (with_corrected or e.id not in self.corrections)]
        blocks = [e for e in self.all_events
                  if e.decision in BLOCKS and self.exists(e, q.on) and not self.is_lifted(e, q.on)]
        applying = [g for g in grants if self.covers(g, q) and self.in_period(g, q.on)]
        killers = {g.id: [b for b in blocks if self.kills(b, g, q)] for g in applying}
        return grants, applying, killers

    def attribution(self, applying, killers):
        said = lambda g: g.attribution or "member"
        if any(killers[g.id] for g in applying):
            return min((said(g) for g in applying), key=LOWEST_FIRST.index)
        return said(self.best(applying))

    def answer(self, q):
        grants, applying, killers = self.weighed(q, with_corrected=False)
        deciding = self.best([g for g in applying if not killers[g.id]])
        if deciding is None:
            return {"allowed": False, "attribution": None, "consent": None, "reason": self.reason(q, grants, applying, killers)}
        words = [self.attribution(applying, killers)]
        _, also, their_killers = self.weighed(q, with_corrected=True)
        words.append(self.attribution(also, their_killers))
        if q.record in self.world.attributions:
            words.append(self.world.attributions[q.record] or "member")
        return {"allowed": True, "attribution": min(words, key=LOWEST_FIRST.index), "consent": deciding.id, "reason": None}

    def reason(self, q, grants, applying, killers):
        if applying:
            return max(killers[self.best(applying).id], key=self.order).decision
        covering = [g for g in grants if self.covers(g, q)]
        if any(g.effectiveOn < q.on for g in covering):
            return "expired"
        return "notYetEffective" if covering else "noConsent"
