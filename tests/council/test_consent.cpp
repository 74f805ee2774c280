#include "tests/council/consent_lines.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;

namespace {
QString answered(const char *events, const char *request, const council::Facts &facts) {
    return written(council::decide(consentsFrom(QString::fromUtf8(events)), requestFrom(QString::fromUtf8(request)), facts));
}
}  // namespace

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
