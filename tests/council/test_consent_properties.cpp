// What has to hold for every history, tried on many made up ones from fixed seeds. BALAI_CONSENT_HISTORIES asks for more of
// them (a full run of 100,000: tests/run.sh --full histories).
#include "core/base/random.h"
#include "core/council/kept_yeses.h"
#include "tests/council/consent_lines.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace balai;
using namespace balai::test;
using namespace balai::records;
using council::ConsentEvent;

namespace {
template <class T> T oneOf(Random &random, std::initializer_list<T> choices) {
    return choices.begin()[random.below(choices.size())];
}

QString anAudience(Random &random) {
    return oneOf(random, {QStringLiteral("council"), QStringLiteral("body:min"), QStringLiteral("body:ngo"),
                          QStringLiteral("body:odd"), QStringLiteral("government"), QStringLiteral("partners"),
                          QStringLiteral("public"), QStringLiteral("family"), QStringLiteral("-")});
}

QString aScope(Random &random) {
    return oneOf(random, {QStringLiteral("all"), QStringLiteral("all"), QStringLiteral("meeting:m1"),
                          QStringLiteral("meeting:m2"), QStringLiteral("block:b1"), QStringLiteral("block:b2"),
                          QStringLiteral("chapter:b1"), QStringLiteral("-")});
}

QString aDay(Random &random, int days) {
    return dateText(QDate(2026, 1, 1).addDays(qint64(random.below(std::uint64_t(days)))));
}

QString aLine(Random &random, std::initializer_list<const char *> decisions, bool mayCorrect) {
    QString line = QStringLiteral("%1 share %2 %3 from:%4 recorded:%5")
                       .arg(QString::fromLatin1(oneOf(random, decisions)), anAudience(random), aScope(random),
                            aDay(random, 120), aDay(random, 120));
    line += QStringLiteral(" by:%1").arg(random.below(2));
    if (random.below(3) == 0)
        line += QStringLiteral(" attr:") + QString(oneOf(random, {QStringLiteral("none"), QStringLiteral("member"),
                                                          QStringLiteral("chosenName"), QStringLiteral("ownName")}));
    if (random.below(4) == 0) line += QStringLiteral(" until:") + aDay(random, 200);
    if (mayCorrect && random.below(4) == 0)
        line += QStringLiteral(" why facilitator corr:%1").arg(1 + random.below(6));
    return line;
}

QString aHistory(Random &random) {
    QStringList lines;
    const auto count = 1 + random.below(6);
    for (std::uint64_t i = 0; i < count; ++i)
        lines.append(aLine(random,
                           {"given", "given", "given", "renewed", "refused", "withdrawn", "revoked", "invalidated",
                            "requested", "deferred", "inherited"},
                           true));
    return lines.join(u';');
}

QString aRequest(Random &random) {
    QString line = QStringLiteral("share %1 %2 %3")
                       .arg(oneOf(random, {QStringLiteral("council"), QStringLiteral("body:min"), QStringLiteral("body:ngo"),
                                           QStringLiteral("body:odd"), QStringLiteral("government"),
                                           QStringLiteral("partners"), QStringLiteral("public")}),
                            oneOf(random, {QStringLiteral("-"), QStringLiteral("b1"), QStringLiteral("b2"),
                                           QStringLiteral("b3"), QStringLiteral("m1")}),
                            aDay(random, 200));
    if (random.below(2) == 0) line += QStringLiteral(" own:chosenName");
    return line;
}

council::Facts someFacts(Random &random) {
    council::Facts facts = sampleFacts();
    facts.secondPerson = random.below(4) == 0;
    if (random.below(3) == 0) facts.today = QDate(2026, 1, 1).addDays(qint64(random.below(200)));
    return facts;
}

bool isNoWider(const council::Decision &after, const council::Decision &before) {
    if (!after.allowed) return true;
    return before.allowed && *after.attribution <= *before.attribution;
}

bool isBlock(const ConsentEvent &event) {
    const Consent &c = event.consent;
    if (c.decision == Decision::unknown || c.audience == Audience::unknown || c.scopeKind == ScopeKind::unknown)
        return true;
    return c.decision == Decision::refused || c.decision == Decision::withdrawn || c.decision == Decision::revoked ||
           c.decision == Decision::invalidated;
}

// A scope in which the record of a request line lies.
QString coveringScope(Random &random, const QString &line) {
    const QString record = line.section(u' ', 2, 2), all = QStringLiteral("all");
    if (record == u"-") return all;
    const QString first = record == u"b3" ? QStringLiteral("meeting:m2") : QStringLiteral("meeting:m1");
    if (record == u"m1") return oneOf(random, {all, first});
    const QString second = record == u"b2" ? QStringLiteral("meeting:m2") : first;
    return oneOf(random, {all, first, second, QString(QStringLiteral("block:") + record)});
}

int histories() {
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("BALAI_CONSENT_HISTORIES", &given);
    return given ? wanted : 3000;
}

const int tries = histories();

bool isGrant(const Consent &consent) {
    return consent.decision == Decision::given || consent.decision == Decision::renewed;
}

// The event an answer names: a yes of this use that nothing corrected.
const ConsentEvent *decider(const std::vector<ConsentEvent> &events, const council::Decision &decision) {
    const auto found = std::find_if(events.begin(), events.end(), [&](const ConsentEvent &event) {
        return event.consent.id.uuid() == decision.consent;
    });
    return found == events.end() ? nullptr : &*found;
}

bool isCorrected(const std::vector<ConsentEvent> &events, const Consent &consent) {
    return std::any_of(events.begin(), events.end(), [&](const ConsentEvent &event) {
        return event.consent.id != consent.id && event.consent.corrects == consent.id.uuid();
    });
}

// Questions nobody answered, until no event can name what comes next as its correction.
QString filledUp(QString history) {
    while (history.count(u';') < 6) history += QStringLiteral(";requested share council all");
    return history;
}

// Ways to say no to what was asked, or to more or less of it.
QString coveringAudience(Random &random, const council::Request &asked) {
    const bool ofGovernment = asked.body.uuid() == named(QStringLiteral("min"));
    switch (asked.audience) {
    case Audience::council:
    case Audience::public_: return anAudience(random);
    case Audience::government: return oneOf(random, {QStringLiteral("government"), QStringLiteral("public"), QStringLiteral("body:min"), QStringLiteral("council")});
    case Audience::partners: return oneOf(random, {QStringLiteral("partners"), QStringLiteral("public"), QStringLiteral("body:ngo"), QStringLiteral("council")});
    case Audience::body: return oneOf(random, {QStringLiteral("public"), QStringLiteral("council"), ofGovernment ? QStringLiteral("government") : QStringLiteral("public")});
    case Audience::unset:
    case Audience::unknown: break;
    }
    return QStringLiteral("public");
}
}  // namespace

TEST_CASE("without a yes nothing is ever allowed") {
    SeededRandom random("default deny");
    for (int i = 0; i < tries; ++i) {
        QStringList lines;
        for (int line = 0; line < 4; ++line)
            lines.append(aLine(random, {"refused", "withdrawn", "requested", "deferred", "inherited"}, true));
        const QString history = lines.join(u';'), asked = aRequest(random);
        INFO(history.toStdString() << "\n" << asked.toStdString());
        REQUIRE_FALSE(council::decide(consentsFrom(history), requestFrom(asked), someFacts(random)).allowed);
    }
}

TEST_CASE("one more block never allows more and never raises an attribution") {
    SeededRandom random("one more block");
    int allowed = 0, narrowed = 0;
    for (int i = 0; i < tries; ++i) {
        const QString history = aHistory(random), asked = aRequest(random);
        const QString block =
            aLine(random, {"refused", "withdrawn", "revoked", "invalidated", "inherited"}, false);
        const council::Facts facts = someFacts(random);
        INFO(history.toStdString() << "\n+ " << block.toStdString() << "\n" << asked.toStdString());
        const auto before = council::decide(consentsFrom(history), requestFrom(asked), facts);
        const auto after = council::decide(consentsFrom(QString(history + u';' + block)), requestFrom(asked), facts);
        REQUIRE(isNoWider(after, before));
        allowed += before.allowed;
        narrowed += before.allowed && !after.allowed;
    }
    CHECK(allowed > tries / 30);
    CHECK(narrowed > tries / 100);
}

TEST_CASE("correcting anything but a block never widens an answer") {
    SeededRandom random("corrections");
    int tried = 0;
    for (int i = 0; i < tries; ++i) {
        const QString history = aHistory(random), asked = aRequest(random);
        const council::Facts facts = someFacts(random);
        auto events = consentsFrom(history);
        const size_t target = random.below(events.size());
        if (isBlock(events[target])) continue;
        auto added = consentsFrom(QString(history + QStringLiteral(";requested share public all why facilitator")));
        added.back().consent.corrects = events[target].consent.id.uuid();
        INFO(history.toStdString() << "\ncorrected " << target + 1 << "\n" << asked.toStdString());
        REQUIRE(isNoWider(council::decide(added, requestFrom(asked), facts),
                          council::decide(events, requestFrom(asked), facts)));
        ++tried;
    }
    CHECK(tried > tries / 4);
}

TEST_CASE("whatever was said before, what she takes back today is not allowed today") {
    SeededRandom random("taken back");
    int stood = 0;
    for (int i = 0; i < tries; ++i) {
        const QString history = filledUp(aHistory(random)), line = aRequest(random);
        const council::Request asked = requestFrom(line);
        const council::Facts facts = someFacts(random);
        const QString no = QStringLiteral("%1 share %2 %3 from:%4 recorded:2027-01-01")
                               .arg(oneOf(random, {QStringLiteral("withdrawn"), QStringLiteral("revoked"), QStringLiteral("invalidated")}),
                                    coveringAudience(random, asked), coveringScope(random, line), dateText(asked.day));
        INFO(history.toStdString() << "\n+ " << no.toStdString() << "\n" << line.toStdString());
        stood += council::decide(consentsFrom(history), asked, facts).allowed;
        REQUIRE_FALSE(council::decide(consentsFrom(QString(history + u';' + no)), asked, facts).allowed);
    }
    CHECK(stood > tries / 30);
}

TEST_CASE("every answer names the yes that decided or the reason why not") {
    SeededRandom random("named");
    const std::set<QString> known{QStringLiteral("refused"), QStringLiteral("withdrawn"), QStringLiteral("revoked"),
                                  QStringLiteral("invalidated"), QStringLiteral("expired"), QStringLiteral("notYetEffective"),
                                  QStringLiteral("noConsent")};
    std::set<QString> seen;
    for (int i = 0; i < tries; ++i) {
        const QString history = aHistory(random), line = aRequest(random);
        const council::Request asked = requestFrom(line);
        const auto events = consentsFrom(history);
        const auto decision = council::decide(events, asked, someFacts(random));
        INFO(history.toStdString() << "\n" << line.toStdString());
        if (!decision.allowed) {
            REQUIRE(known.count(decision.reason) == 1);
            REQUIRE(decision.consent.isNull());
            REQUIRE_FALSE(decision.attribution);
            seen.insert(decision.reason);
            continue;
        }
        const ConsentEvent *yes = decider(events, decision);
        REQUIRE(yes);
        REQUIRE(isGrant(yes->consent));
        REQUIRE(yes->consent.use == asked.use);
        REQUIRE(yes->consent.effectiveOn <= asked.day);
        REQUIRE((!yes->consent.until.isValid() || asked.day <= yes->consent.until));
        REQUIRE_FALSE(isCorrected(events, yes->consent));
        REQUIRE(decision.reason.isEmpty());
        REQUIRE(decision.attribution);
        REQUIRE(*decision.attribution <= council::lower(yes->consent.attribution, Attribution::ownName));
    }
    CHECK(seen == known);
}

TEST_CASE("in which order the events arrived does not matter") {
    SeededRandom random("order");
    for (int i = 0; i < tries; ++i) {
        const QString history = aHistory(random), asked = aRequest(random);
        const council::Facts facts = someFacts(random);
        auto events = consentsFrom(history);
        const QString expected = written(council::decide(events, requestFrom(asked), facts));
        for (size_t at = events.size(); at > 1; --at) std::swap(events[at - 1], events[random.below(at)]);
        INFO(history.toStdString() << "\n" << asked.toStdString());
        REQUIRE(written(council::decide(events, requestFrom(asked), facts)) == expected);
    }
}

// What the gate lets go of a member who left: only by a yes written on leaving.
council::Decision afterLeaving(const std::vector<ConsentEvent> &events, const std::vector<ConsentEvent> &kept, const council::Request &asked,
                               const council::Facts &facts) {
    auto all = events;
    all.insert(all.end(), kept.begin(), kept.end());
    council::Decision decision = council::decide(all, asked, facts);
    const bool onLeaving = std::any_of(kept.begin(), kept.end(), [&](const ConsentEvent &one) { return one.consent.id.uuid() == decision.consent; });
    return onLeaving ? decision : council::Decision{};
}

std::vector<ConsentEvent> keptOf(const std::vector<ConsentEvent> &events, const council::Request &about, const council::Facts &facts, Random &random) {
    std::vector<ConsentEvent> out;
    for (Consent &consent : council::keptYeses(events, about, ScopeKind::block, facts, Attribution::chosenName)) {
        ConsentEvent event;
        event.consent = std::move(consent);
        event.consent.id = Id<Consent>(Uuid::v4(random));
        event.position.stamp.ms = 1'000'000'000'000'000;  // the last of all
        event.position.change.position = int(out.size());
        out.push_back(std::move(event));
    }
    return out;
}

TEST_CASE("what is kept in use on leaving never reaches further than the yes it stands on") {
    SeededRandom random("leaving");
    int allowed = 0;
    for (int i = 0; i < tries; ++i) {
        const QString history = aHistory(random), line = aRequest(random);
        const auto events = consentsFrom(history);
        council::Request asked = requestFrom(line);
        if (!asked.record) continue;
        council::Facts facts = someFacts(random);
        facts.today = QDate(2026, 1, 1).addDays(qint64(random.below(120)));
        council::Request about = asked;
        about.day = facts.today;
        const auto kept = keptOf(events, about, facts, random);
        asked.day = facts.today.addDays(qint64(random.below(100)));
        const council::Decision before = council::decide(events, asked, facts), after = afterLeaving(events, kept, asked, facts);
        INFO(history.toStdString() << "\n" << line.toStdString() << "\n" << facts.today.toString(Qt::ISODate).toStdString());
        REQUIRE(isNoWider(after, before));
        if (!after.allowed) continue;
        ++allowed;
        REQUIRE((before.restriction.isEmpty() || after.restriction.contains(before.restriction)));
    }
    CHECK(allowed > tries / 100);
}

TEST_CASE("on the day of leaving, what is kept in use reaches as far as before") {
    SeededRandom random("leaving today");
    for (int i = 0; i < tries; ++i) {
        const QString history = aHistory(random), line = aRequest(random);
        const auto events = consentsFrom(history);
        council::Request asked = requestFrom(line);
        const bool corrects = std::any_of(events.begin(), events.end(), [](const ConsentEvent &one) { return bool(one.consent.corrects); });
        // Of that very day and recorded only later: nothing written on leaving can come after it.
        const bool later = std::any_of(events.begin(), events.end(), [&](const ConsentEvent &one) { return one.consent.recordedOn > asked.day; });
        if (!asked.record || corrects || later) continue;
        council::Facts facts = sampleFacts();
        facts.today = asked.day;
        INFO(history.toStdString() << "\n" << line.toStdString());
        REQUIRE(afterLeaving(events, keptOf(events, asked, facts, random), asked, facts).allowed == council::decide(events, asked, facts).allowed);
    }
}

// One history that leaves on `left`, asked on the day of `line`: what the gate lets go then.
council::Decision leftOn(QDate left, const QString &history, const QString &line) {
    SeededRandom random("one leaving");
    const auto events = consentsFrom(history);
    council::Facts facts = sampleFacts();
    facts.today = left;
    council::Request asked = requestFrom(line), about = asked;
    about.day = left;
    return afterLeaving(events, keptOf(events, about, facts, random), asked, facts);
}

TEST_CASE("a yes that begins after leaving, or that was corrected, still holds the name down") {
    const QString named = QStringLiteral("given share government all from:2026-03-15 recorded:2026-03-05 attr:chosenName");
    const auto attributionWith = [&](const QString &before) {
        return leftOn(QDate(2026, 4, 8), before + named, QStringLiteral("share body:min b3 2026-05-18")).attribution;
    };
    CHECK(attributionWith({}) == Attribution::chosenName);
    CHECK(attributionWith(QStringLiteral("given share body:min all from:2026-05-01 recorded:2026-03-01 attr:none;")) == Attribution::none);
    const auto corrected = QStringLiteral("given share government all from:2026-02-01 recorded:2026-02-01 attr:none;"
                                          "deferred share government all from:2026-02-02 recorded:2026-02-02 corr:1;");
    CHECK(attributionWith(corrected) == Attribution::none);
}

TEST_CASE("a yes to a body that these records do not know stays in use for it") {
    const council::Decision kept = leftOn(QDate(2026, 4, 4), QStringLiteral("given share body:odd all from:2026-03-19 recorded:2026-01-22;"
                                                                            "refused share body:min all from:2026-03-20 recorded:2026-03-20"),
                                          QStringLiteral("share body:odd b1 2026-04-04"));
    CHECK(kept.allowed);
}

TEST_CASE("a wider yes covers at least what a narrower one does") {
    SeededRandom random("wider");
    const council::Facts facts = sampleFacts();
    for (int i = 0; i < tries; ++i) {
        const council::Request asked = requestFrom(aRequest(random));
        auto narrow = consentsFrom(aLine(random, {"given"}, false));
        auto wide = narrow;
        wide[0].consent.audience = Audience::public_;
        wide[0].consent.scopeKind = ScopeKind::all;
        const bool unknown = isBlock(narrow[0]);
        if (!unknown && council::decide(narrow, asked, facts).allowed)
            REQUIRE(council::decide(wide, asked, facts).allowed);
    }
}

TEST_CASE("a book of twenty thousand consents answers forty thousand questions") {
    SeededRandom random("many");
    std::vector<ConsentEvent> events;
    std::vector<Id<Member>> members;
    for (int m = 0; m < 2000; ++m) {
        members.push_back(Id<Member>(Uuid::v4(random)));
        for (ConsentEvent event : consentsFrom(QStringLiteral("given share government all;refused share body:min all;"
                                                              "given share body:min all;given quote public all;"
                                                              "given record council all"))) {
            event.consent.member = members.back();
            event.consent.id = Id<Consent>(Uuid::v4(random));
            events.push_back(event);
        }
    }
    const council::ConsentBook book(events, sampleFacts());
    council::Request asked = requestFrom(QStringLiteral("share body:min b1 2026-06-01"));
    int allowed = 0;
    for (int i = 0; i < 40000; ++i) {
        asked.member = members[size_t(i) % members.size()];
        allowed += book.decide(asked).allowed;
    }
    CHECK(allowed == 40000);
}
