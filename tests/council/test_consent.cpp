#include "tests/council/consent_lines.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;

namespace {
struct Case {
    const char *name;
    const char *events;
    const char *request;
    const char *expected;
};

const Case audiences[] = {
    {"nothing said is a no", "", "share government - 2026-06-01", "noConsent"},
    {"a yes is a yes", "given share government all", "share government - 2026-06-01", "member #1"},
    {"another use is not covered", "given quote government all", "share government - 2026-06-01", "noConsent"},
    {"all government covers a ministry", "given share government all", "share body:min - 2026-06-01", "member #1"},
    {"all government covers an agency", "given share government all", "share body:agc - 2026-06-01", "member #1"},
    {"all government is no ngo", "given share government all", "share body:ngo - 2026-06-01", "noConsent"},
    {"all government is no other council", "given share government all", "share body:oth - 2026-06-01", "noConsent"},
    {"all government are no partners", "given share government all", "share partners - 2026-06-01", "noConsent"},
    {"all government is not the public", "given share government all", "share public - 2026-06-01", "noConsent"},
    {"all government sees no more than the council", "given share government all", "share council - 2026-06-01",
     "member #1"},
    {"partners cover an ngo", "given share partners all", "share body:ngo - 2026-06-01", "member #1"},
    {"partners cover an international body", "given share partners all", "share body:int - 2026-06-01", "member #1"},
    {"partners cover no ministry", "given share partners all", "share body:min - 2026-06-01", "noConsent"},
    {"the public covers another council", "given share public all", "share body:oth - 2026-06-01", "member #1"},
    {"the public covers a body of unknown kind", "given share public all", "share body:odd - 2026-06-01", "member #1"},
    {"government does not cover a body of unknown kind", "given share government all", "share body:odd - 2026-06-01",
     "noConsent"},
    {"one ministry is not the other", "given share body:min all", "share body:min2 - 2026-06-01", "noConsent"},
    {"one ministry is not all government", "given share body:min all", "share government - 2026-06-01", "noConsent"},
    {"the council's own yes goes no further", "given share council all", "share body:min - 2026-06-01", "noConsent"},
    {"a body that is not named cannot be asked for", "given share public all", "share body - 2026-06-01", "noConsent"},
    {"a yes that names no body allows nothing", "given share body all", "share body:min - 2026-06-01", "noConsent"},
    {"a yes that names no audience allows nothing", "given share - all", "share council - 2026-06-01", "noConsent"},
};

const Case scopes[] = {
    {"no record lies only in all", "given share government meeting:m1", "share government - 2026-06-01", "noConsent"},
    {"a block lies in its meeting", "given share government meeting:m1", "share government b1 2026-06-01", "member #1"},
    {"a recommendation lies in its meeting", "given share government meeting:m1", "share government r1 2026-06-01",
     "member #1"},
    {"a meeting lies in itself", "given share government meeting:m1", "share government m1 2026-06-01", "member #1"},
    {"a block does not hold its meeting", "given share government block:b1", "share government m1 2026-06-01",
     "noConsent"},
    {"another meeting's block is not covered", "given share government meeting:m1", "share government b3 2026-06-01",
     "noConsent"},
    {"one block is not the other", "given share government block:b1", "share government b2 2026-06-01", "noConsent"},
    {"a block that moved lies in both meetings", "given share government all; refused share government meeting:m1",
     "share government b2 2026-06-01", "refused"},
    {"a no to another meeting is no matter", "given share government all; refused share government meeting:m1",
     "share government b3 2026-06-01", "member #1"},
    {"a yes without a scope allows nothing", "given share government -", "share government b1 2026-06-01", "noConsent"},
    {"a yes to a meeting nobody named allows nothing", "given share government meeting", "share government b1 2026-06-01",
     "noConsent"},
    {"a no without a scope is a no to all", "given share government all; refused share government block",
     "share government b3 2026-06-01", "refused"},
};

const Case refusals[] = {
    {"a no to one ministry leaves the others",
     "given share government all; refused share body:min all from:2026-02-01", "share body:min2 - 2026-06-01",
     "member #1"},
    {"a no to one ministry is that ministry's no",
     "given share government all; refused share body:min all from:2026-02-01", "share body:min - 2026-06-01", "refused"},
    {"after a no to one ministry nothing goes to government as a whole",
     "given share government all; refused share body:min all from:2026-02-01", "share government - 2026-06-01",
     "refused"},
    {"a later yes to all government does not bring that ministry back",
     "given share government all; refused share body:min all from:2026-02-01; given share government all "
     "from:2026-03-01",
     "share body:min - 2026-06-01", "refused"},
    {"a later yes to that ministry does",
     "given share government all; refused share body:min all from:2026-02-01; given share body:min all "
     "from:2026-03-01",
     "share body:min - 2026-06-01", "member #3"},
    {"a yes to that ministry brings back no government as a whole",
     "given share government all; refused share body:min all from:2026-02-01; given share body:min all "
     "from:2026-03-01",
     "share government - 2026-06-01", "refused"},
    {"a no to the public leaves an earlier yes to government",
     "given share government all; refused share public all from:2026-02-01", "share government - 2026-06-01",
     "member #1"},
    {"a no to the public ends a yes to the public for all",
     "given share public all; refused share public all from:2026-02-01", "share body:min - 2026-06-01", "refused"},
    {"a no to government leaves an earlier yes to one ministry",
     "given share body:min all; refused share government all from:2026-02-01", "share body:min - 2026-06-01",
     "member #1"},
    {"a no to partners is no matter for a ministry",
     "given share government all; refused share partners all from:2026-02-01", "share body:min - 2026-06-01",
     "member #1"},
    {"a no to partners is a no to the public", "given share public all; refused share partners all from:2026-02-01",
     "share public - 2026-06-01", "refused"},
    {"a no to the council is a no to everybody", "given share public all; refused share council all from:2026-02-01",
     "share body:min - 2026-06-01", "refused"},
    {"a no that came before a wider yes still stands", "refused share body:min all; given share government all "
                                                        "from:2026-02-01",
     "share body:min - 2026-06-01", "refused"},
    {"a no to the whole, then a yes to one block", "refused share government all; given share government block:b1 "
                                                   "from:2026-02-01",
     "share government b1 2026-06-01", "member #2"},
    {"a no to one block is not lifted by a yes to its meeting",
     "refused share government block:b1; given share government meeting:m1 from:2026-02-01",
     "share government b1 2026-06-01", "refused"},
    {"a no to a meeting is lifted by a yes to a block in it",
     "refused share government meeting:m1; given share government block:b1 from:2026-02-01",
     "share government b1 2026-06-01", "member #2"},
    {"a no of the same day that was recorded later wins",
     "given share government all recorded:2026-01-02; refused share government all recorded:2026-01-03",
     "share government - 2026-06-01", "refused"},
    {"a yes of the same day that was recorded later wins",
     "refused share government all recorded:2026-01-02; given share government all recorded:2026-01-03",
     "share government - 2026-06-01", "member #2"},
    {"the day it took effect goes before the day it was recorded",
     "refused share government all from:2026-02-01 recorded:2026-02-01; given share government all from:2026-01-15 "
     "recorded:2026-03-01",
     "share government - 2026-06-01", "refused"},
    {"of the same days the later change wins", "given share government all; refused share government all",
     "share government - 2026-06-01", "refused"},
    {"a no about another use is no matter", "given share government all; refused quote government all",
     "share government - 2026-06-01", "member #1"},
    {"a no without an audience is a no to everybody", "given share body:min all; refused share - all from:2026-02-01",
     "share body:min - 2026-06-01", "refused"},
    {"a no to a body of unknown kind holds back government",
     "given share government all; refused share body:odd all from:2026-02-01", "share government - 2026-06-01",
     "refused"},
};

const Case sweeps[] = {
    {"a withdrawal from government ends earlier yeses to single ministries",
     "given share body:min all; withdrawn share government all from:2026-02-01", "share body:min - 2026-06-01",
     "withdrawn"},
    {"a withdrawal from the public ends a yes to government too",
     "given share government all; withdrawn share public all from:2026-02-01", "share government - 2026-06-01",
     "withdrawn"},
    {"a withdrawal from one ministry leaves the other",
     "given share government all; withdrawn share body:min all from:2026-02-01", "share body:min2 - 2026-06-01",
     "member #1"},
    {"revoked is named", "given share government all; revoked share government all from:2026-02-01",
     "share government - 2026-06-01", "revoked"},
    {"invalidated is named", "given share government all; invalidated share government all from:2026-02-01",
     "share government - 2026-06-01", "invalidated"},
    {"the last block names the reason",
     "given share government all; withdrawn share government all from:2026-02-01; refused share government all "
     "from:2026-03-01",
     "share government - 2026-06-01", "refused"},
    {"a yes after a withdrawal counts again",
     "given share government all; withdrawn share government all from:2026-02-01; renewed share government all "
     "from:2026-03-01",
     "share government - 2026-06-01", "member #3"},
    {"a wider yes after a withdrawal does not", "withdrawn share government all; given share public all from:2026-02-01",
     "share government - 2026-06-01", "withdrawn"},
    {"asking and putting off decide nothing",
     "given share government all; requested share government all from:2026-02-01; deferred share government all "
     "from:2026-03-01",
     "share government - 2026-06-01", "member #1"},
    {"asking alone is no yes", "requested share government all; deferred share government all",
     "share government - 2026-06-01", "noConsent"},
    {"a decision of a newer version blocks everything of its use",
     "given share body:min block:b1; inherited share council meeting:m2 from:2026-02-01",
     "share body:min b1 2026-06-01", "invalidated"},
    {"a decision of a newer version blocks no other use", "given share body:min all; inherited quote council all",
     "share body:min - 2026-06-01", "member #1"},
    {"a yes to an audience of a newer version blocks",
     "given share government all; given share family all from:2026-02-01", "share government - 2026-06-01",
     "invalidated"},
    {"a yes to a scope of a newer version blocks",
     "given share government all; given share government chapter:b1 from:2026-02-01", "share government b3 2026-06-01",
     "invalidated"},
    {"a refusal to an audience of a newer version sweeps",
     "given share body:min all; refused share family all from:2026-02-01", "share body:min - 2026-06-01", "refused"},
    {"a later yes outlives a decision of a newer version",
     "inherited share government all; given share government all from:2026-02-01", "share government - 2026-06-01",
     "member #2"},
    {"a block without an audience is lifted by a later yes",
     "withdrawn share - all; given share government all from:2026-02-01", "share body:min - 2026-06-01", "member #2"},
};

const Case days[] = {
    {"the day before the first is too early", "given share government all from:2026-02-01",
     "share government - 2026-01-31", "notYetEffective"},
    {"the first day counts", "given share government all from:2026-02-01", "share government - 2026-02-01",
     "member #1"},
    {"the last day counts", "given share government all until:2026-05-31", "share government - 2026-05-31",
     "member #1"},
    {"the day after the last is over", "given share government all until:2026-05-31", "share government - 2026-06-01",
     "expired"},
    {"without an end the council's months count", "given share government all from:2026-01-15",
     "share government - 2027-01-15", "member #1"},
    {"and not a day more", "given share government all from:2026-01-15", "share government - 2027-01-16", "expired"},
    {"three years are the longest", "given share government all from:2026-01-15 until:2040-01-01",
     "share government - 2029-01-15", "member #1"},
    {"and end on their day", "given share government all from:2026-01-15 until:2040-01-01",
     "share government - 2029-01-16", "expired"},
    {"the last of a leap February ends on the last of February", "given share government all from:2024-02-29",
     "share government - 2025-02-28", "member #1"},
    {"and is over in March", "given share government all from:2024-02-29", "share government - 2025-03-01", "expired"},
    {"a yes that ended before it began never applied",
     "given share government all from:2026-02-01 until:2026-01-31", "share government - 2026-06-01", "noConsent"},
    {"a no of tomorrow does not exist yet",
     "given share government all; refused share government all from:2026-06-02", "share government - 2026-06-01",
     "member #1"},
    {"an expired yes goes before one to come",
     "given share government all until:2026-02-01; given share government all from:2026-08-01",
     "share government - 2026-06-01", "expired"},
    {"without a day of effect the day of signing counts",
     "given share government all bare signed:2026-03-01 recorded:2026-04-01", "share government - 2026-03-01",
     "member #1"},
    {"without that the day of recording", "given share government all bare recorded:2026-04-01",
     "share government - 2026-03-31", "notYetEffective"},
    {"without that the day it was entered, in the council's time zone",
     "given share government all bare created:2026-04-02", "share government - 2026-04-02", "member #1"},
    {"a no has no end", "refused share government all until:2026-02-01; given share public all",
     "share government - 2026-06-01", "refused"},
};

const Case deciders[] = {
    {"the narrowest scope decides",
     "given share government all attr:ownName from:2026-03-01; given share government block:b1 attr:none; given share "
     "government meeting:m1 attr:chosenName from:2026-02-01",
     "share government b1 2026-06-01", "none #2"},
    {"then the narrowest audience",
     "given share public all attr:none from:2026-03-01; given share body:min all attr:chosenName; given share "
     "government all attr:member from:2026-02-01",
     "share body:min - 2026-06-01", "chosenName #2"},
    {"then the latest", "given share government all attr:ownName; renewed share government all attr:chosenName "
                        "from:2026-02-01",
     "share government - 2026-06-01", "chosenName #2"},
    {"a yes without an attribution counts as a member", "given share government all",
     "share government b1 2026-06-01 own:ownName", "member #1"},
    {"the record's own attribution is the ceiling", "given share government all attr:ownName",
     "share government b1 2026-06-01 own:chosenName", "chosenName #1"},
    {"a record without one counts as a member", "given share government all attr:ownName",
     "share government b1 2026-06-01 own:", "member #1"},
    {"without a record the consent's stands alone", "given share government all attr:ownName",
     "share government - 2026-06-01", "ownName #1"},
    {"once a yes was taken back, the lowest of all holds",
     "given share public all attr:none; withdrawn share public all from:2026-02-01; given share government all "
     "attr:ownName from:2026-03-01",
     "share government - 2026-06-01", "none #3"},
    {"an attribution of a newer version shows nothing", "given share government all attr:initials",
     "share government - 2026-06-01", "none #1"},
    {"the reason comes from the best yes",
     "given share government all; given share government block:b1; refused share government all from:2026-02-01; "
     "withdrawn share government block:b1 from:2026-03-01",
     "share government b1 2026-06-01", "withdrawn"},
};

const Case corrections[] = {
    {"a corrected yes no longer counts", "given share government all; requested share government all corr:1",
     "share government - 2026-06-01", "noConsent"},
    {"the correction counts with what it says",
     "given share government all; given share body:min all corr:1 from:2026-02-01", "share body:min - 2026-06-01",
     "member #2"},
    {"and the wider yes is gone", "given share government all; given share body:min all corr:1 from:2026-02-01",
     "share government - 2026-06-01", "noConsent"},
    {"a yes corrected to begin later does not count until then",
     "given share government all; given share government all corr:1 from:2026-08-01", "share government - 2026-06-01",
     "notYetEffective"},
    {"a no stands against a correction without a reason",
     "given share government all; refused share government all; requested share government all corr:2 facilitator",
     "share government - 2026-06-01", "refused"},
    {"a no stands against a correction by somebody who is no facilitator",
     "given share government all; refused share government all; requested share government all corr:2 why",
     "share government - 2026-06-01", "refused"},
    {"a facilitator with a reason takes a mistyped no away",
     "given share government all; refused share government all; requested share government all corr:2 why facilitator",
     "share government - 2026-06-01", "member #1"},
    {"from the day of the correction",
     "given share government all; refused share government all; requested share government all corr:2 why facilitator "
     "from:2026-07-01",
     "share government - 2026-06-01", "refused"},
    {"the correction of a no is itself a no where it says so",
     "given share government all; withdrawn share public all; withdrawn share body:min all corr:2 why facilitator",
     "share government - 2026-06-01", "withdrawn"},
    {"and frees what it does not say",
     "given share government all; withdrawn share public all; withdrawn share body:min all corr:2 why facilitator",
     "share body:min2 - 2026-06-01", "member #1"},
    {"a block of a newer version needs the same correction",
     "given share government all; inherited share government all; requested share government all corr:2",
     "share government - 2026-06-01", "invalidated"},
    {"correcting a narrow yes does not raise the attribution",
     "given share government all attr:ownName; given share government block:b1 attr:member; requested share government "
     "all corr:2",
     "share government b1 2026-06-01", "member #1"},
    {"a yes for the wrong member is corrected by one for the right",
     "given share government all; given share government all corr:1 member:other", "share government - 2026-06-01",
     "noConsent"},
    {"no event corrects itself", "given share government all; refused share government all corr:2 why facilitator",
     "share government - 2026-06-01", "refused"},
};

template <size_t N> void checkAll(const Case (&cases)[N]) {
    for (const Case &one : cases) {
        INFO(one.name << "\n" << one.events << "\n" << one.request);
        const auto decision = council::decide(consentsFrom(QString::fromUtf8(one.events)),
                                              requestFrom(QString::fromUtf8(one.request)), sampleFacts());
        CHECK(written(decision) == QString::fromUtf8(one.expected));
    }
}

QString answered(const char *events, const char *request, const council::Facts &facts) {
    return written(council::decide(consentsFrom(QString::fromUtf8(events)), requestFrom(QString::fromUtf8(request)), facts));
}
}  // namespace

TEST_CASE("a consent reaches its audience and those inside it") { checkAll(audiences); }
TEST_CASE("a consent reaches the records inside its scope") { checkAll(scopes); }
TEST_CASE("a refusal answers one question") { checkAll(refusals); }
TEST_CASE("a withdrawal sweeps") { checkAll(sweeps); }
TEST_CASE("a consent counts from its first day to its last") { checkAll(days); }
TEST_CASE("one consent decides and its attribution is the most that is shown") { checkAll(deciders); }
TEST_CASE("a correction takes the place of what it corrects") { checkAll(corrections); }

TEST_CASE("asked for today, a no counts from the moment it is in the log") {
    council::Facts facts = sampleFacts();
    const char *events = "given share government all; withdrawn share government all from:2026-06-20";
    CHECK(answered(events, "share government - 2026-06-01", facts) == QStringLiteral("member #1"));
    facts.today = QDate(2026, 6, 1);
    CHECK(answered(events, "share government - 2026-06-01", facts) == QStringLiteral("withdrawn"));
    CHECK(answered(events, "share government - 2026-05-31", facts) == QStringLiteral("member #1"));
    CHECK(answered("given share government all from:2026-06-20", "share government - 2026-06-01", facts) ==
          QStringLiteral("notYetEffective"));
}

TEST_CASE("where the council asks for a second person, two accounts correct a no") {
    council::Facts facts = sampleFacts();
    facts.secondPerson = true;
    const char *one = "given share government all; refused share government all; requested share government all corr:2 "
                      "why facilitator";
    CHECK(answered(one, "share government - 2026-06-01", facts) == QStringLiteral("refused"));
    const char *same = "given share government all; refused share government all; requested share government all corr:2 "
                       "why facilitator; requested share government all corr:2 why facilitator";
    CHECK(answered(same, "share government - 2026-06-01", facts) == QStringLiteral("refused"));
    const char *two = "given share government all; refused share government all; requested share government all corr:2 "
                      "why facilitator; requested share government all corr:2 by:2 from:2026-03-01";
    CHECK(answered(two, "share government - 2026-06-01", facts) == QStringLiteral("member #1"));
    CHECK(answered(two, "share government - 2026-02-28", facts) == QStringLiteral("refused"));
}

TEST_CASE("the council's months of consent count where no end is named") {
    council::Facts facts = sampleFacts();
    facts.consentMonths = 3;
    CHECK(answered("given share government all from:2026-01-31", "share government - 2026-04-30", facts) ==
          QStringLiteral("member #1"));
    CHECK(answered("given share government all from:2026-01-31", "share government - 2026-05-01", facts) ==
          QStringLiteral("expired"));
    facts.consentMonths = 600;
    CHECK(answered("given share government all from:2026-01-31", "share government - 2029-02-01", facts) ==
          QStringLiteral("expired"));
    facts.consentMonths = -5;
    CHECK(answered("given share government all from:2026-01-31", "share government - 2026-01-31", facts) ==
          QStringLiteral("noConsent"));
}

TEST_CASE("a day in the council's time zone is not a day in UTC") {
    council::Facts facts = sampleFacts();
    auto events = consentsFrom(QStringLiteral("given share government all bare"));
    events[0].position.stamp.ms = QDateTime(QDate(2026, 3, 1), QTime(20, 0), Qt::UTC).toMSecsSinceEpoch();
    const auto on = [&](const char *line) { return written(council::decide(events, requestFrom(QString::fromUtf8(line)), facts)); };
    CHECK(on("share government - 2026-03-01") == QStringLiteral("notYetEffective"));
    CHECK(on("share government - 2026-03-02") == QStringLiteral("member #1"));
}

TEST_CASE("a restriction comes with the answer and does not change it") {
    const auto decision = council::decide(consentsFrom(QStringLiteral("given share government all restricted")),
                                          requestFrom(QStringLiteral("share government - 2026-06-01")), sampleFacts());
    CHECK(decision.allowed);
    CHECK(decision.restriction == QStringLiteral("without the village"));
}

TEST_CASE("one member's yes says nothing about another") {
    const auto decision = council::decide(consentsFrom(QStringLiteral("given share government all member:other")),
                                          requestFrom(QStringLiteral("share government - 2026-06-01")), sampleFacts());
    CHECK(written(decision) == QStringLiteral("noConsent"));
}
