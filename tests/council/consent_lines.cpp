#include "tests/council/consent_lines.h"

#include "tests/support/catch.h"

#include <QCryptographicHash>

namespace balai::test {

using namespace records;

namespace {
const qint64 start = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();

Uuid numbered(int number) { return named(QStringLiteral("event%1").arg(number)); }

void readAudience(const QString &word, Audience &audience, Id<Body> &body) {
    const QStringList parts = word.split(u':');
    audience = parts[0] == u"-" ? Audience::unset : fromWord<Audience>(parts[0]);
    if (parts.size() > 1) body = Id<Body>(named(parts[1]));
}

void readScope(const QString &word, Consent &consent) {
    const QStringList parts = word.split(u':');
    consent.scopeKind = parts[0] == u"-" ? ScopeKind::unset : fromWord<ScopeKind>(parts[0]);
    if (parts.size() > 1) consent.scope = named(parts[1]);
}

void readDate(const QString &key, const QString &value, council::ConsentEvent &event) {
    Consent &c = event.consent;
    const QDate date = dateFrom(value);
    REQUIRE(date.isValid());
    if (key == u"from") c.effectiveOn = date;
    else if (key == u"signed") c.signedOn = date;
    else if (key == u"recorded") c.recordedOn = date;
    else if (key == u"until") c.until = date;
    else if (key == u"created") event.position.stamp.ms = date.startOfDay(Qt::UTC).toMSecsSinceEpoch();
    else FAIL("unknown key " << key.toStdString());
}

void readExtra(const QString &word, council::ConsentEvent &event) {
    Consent &c = event.consent;
    const QString key = word.section(u':', 0, 0), value = word.section(u':', 1);
    if (word == u"why") c.why = QStringLiteral("typed on the wrong line");
    else if (word == u"facilitator") event.byFacilitator = true;
    else if (word == u"bare") c.effectiveOn = {};
    else if (word == u"waiver") c.waiver = true;
    else if (word == u"restricted") c.restriction = QStringLiteral("without the village");
    else if (key == u"attr") c.attribution = fromWord<Attribution>(value);
    else if (key == u"corr") c.corrects = numbered(value.toInt());
    else if (key == u"by") c.by = named(QString(u"account" + value));
    else if (key == u"member") c.member = Id<Member>(named(value));
    else readDate(key, value, event);
}

council::ConsentEvent eventFrom(const QString &line, int number) {
    const QStringList words = line.simplified().split(u' ');
    REQUIRE(words.size() >= 4);
    council::ConsentEvent event;
    event.position.stamp.ms = start + number * 1000;
    Consent &c = event.consent;
    c.id = Id<Consent>(numbered(number));
    c.member = Id<Member>(named(QStringLiteral("member")));
    c.by = named(QStringLiteral("account1"));
    c.decision = fromWord<Decision>(words[0]);
    c.use = fromWord<Use>(words[1]);
    readAudience(words[2], c.audience, c.body);
    readScope(words[3], c);
    c.effectiveOn = QDate(2026, 1, 1);
    for (const QString &word : words.mid(4)) readExtra(word, event);
    return event;
}

std::vector<Uuid> meetingsOf(const QString &record) {
    if (record == u"b2") return {named(QStringLiteral("m1")), named(QStringLiteral("m2"))};
    if (record == u"b1" || record == u"r1") return {named(QStringLiteral("m1"))};
    if (record == u"b3") return {named(QStringLiteral("m2"))};
    return {};
}
}  // namespace

Uuid named(const QString &name) {
    return Uuid::fromBytes(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).left(16));
}

std::vector<council::ConsentEvent> consentsFrom(const QString &lines) {
    std::vector<council::ConsentEvent> out;
    for (const QString &line : lines.split(u';'))
        if (!line.trimmed().isEmpty()) out.push_back(eventFrom(line, int(out.size()) + 1));
    return out;
}

council::Request requestFrom(const QString &line) {
    const QStringList words = line.simplified().split(u' ');
    REQUIRE(words.size() >= 4);
    council::Request request;
    request.member = Id<Member>(named(QStringLiteral("member")));
    request.use = fromWord<Use>(words[0]);
    readAudience(words[1], request.audience, request.body);
    if (words[2] != u"-") request.record = named(words[2]);
    request.meetings = meetingsOf(words[2]);
    request.day = dateFrom(words[3]);
    if (words.size() > 4) request.ownAttribution = fromWord<Attribution>(words[4].section(u':', 1));
    return request;
}

council::Facts sampleFacts() {
    council::Facts facts;
    facts.bodies = {{named(QStringLiteral("min")), BodyKind::ministry}, {named(QStringLiteral("min2")), BodyKind::ministry},
                    {named(QStringLiteral("agc")), BodyKind::agency},   {named(QStringLiteral("ngo")), BodyKind::ngo},
                    {named(QStringLiteral("int")), BodyKind::international},
                    {named(QStringLiteral("oth")), BodyKind::other}};
    facts.timeZone = QStringLiteral("Asia/Phnom_Penh");
    facts.today = QDate(2030, 1, 1);
    return facts;
}

QString written(const council::Decision &decision) {
    if (!decision.allowed) {
        CHECK_FALSE(decision.attribution);
        CHECK(decision.consent.isNull());
        return decision.reason;
    }
    CHECK(decision.reason.isEmpty());
    int number = 1;
    while (number < 100 && numbered(number) != decision.consent) ++number;
    return QStringLiteral("%1 #%2").arg(wordOf(*decision.attribution)).arg(number);
}

}  // namespace balai::test
