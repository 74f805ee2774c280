#include "core/handoff/disclosure.h"
#include "core/handoff/open_forms.h"
#include "core/handoff/words.h"
#include "core/records/consent.h"
#include "core/records/member.h"
#include "core/text/icalendar.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {

const QString fees = QStringLiteral("fees"), lotus = QStringLiteral("lotus");

struct Opened {
    Ministry m;
    QByteArray zip;
    Opened() {
        m.mayShare(lotus);
        m.right(lotus, fees);
        m.update("recommendation", QStringLiteral("channel"), QStringLiteral(R"({"due":"2027-03-01"})"));
        m.make(m.everything(QStringLiteral(R"(,"forms":["json"])")));
        zip = readFile(m.path(QStringLiteral("package.zip")));
    }
    QByteArray file(const char *name) const { return fileIn(zip, QString::fromLatin1(name)); }
    QJsonObject json(const char *name) const { return QJsonDocument::fromJson(file(name)).object(); }
};

QStringList idsInside(const Ministry &m) {
    QStringList out;
    for (const records::Consent &one : m.laptop.store.all<records::Consent>()) out.append(one.id.text());
    for (const records::Member &one : m.laptop.store.all<records::Member>()) out.append(one.id.text());
    for (const char *name : {"channel", "fees"}) out.append(m.at(QString::fromLatin1(name)).text());
    return out;
}

}  // namespace

TEST_CASE("the open forms hold no id of the vault") {
    const Opened opened;
    const QStringList inside = idsInside(opened.m);
    REQUIRE(inside.size() > 5);
    for (const char *name : {schemaFile, popoloFile, basisFile, daysFile, "handoff.json"}) {
        const QString text = QString::fromUtf8(opened.file(name));
        INFO(name);
        REQUIRE_FALSE(text.isEmpty());
        for (const QString &id : inside) CHECK_FALSE(text.contains(id));
    }
}

TEST_CASE("popolo holds council and body, and a motion for what the council adopted") {
    const Opened opened;
    const QJsonObject all = opened.json(popoloFile), mine = opened.json("handoff.json");
    const QJsonArray organizations = all.value(QLatin1String("organizations")).toArray(), motions = all.value(QLatin1String("motions")).toArray();
    REQUIRE(organizations.size() == 2);
    REQUIRE(motions.size() == 2);  // a statement of a member is no motion
    CHECK(motions[1][QLatin1String("classification")] == QLatin1String("decision"));
    CHECK_FALSE(motions[1].toObject().contains(QLatin1String("result")));
    const QJsonValue motion = motions[0], item = mine.value(QLatin1String("items"))[0];
    CHECK(motion[QLatin1String("id")] == item[QLatin1String("id")]);
    CHECK(motion[QLatin1String("organization_id")] == organizations[0][QLatin1String("id")]);
    CHECK(motion[QLatin1String("result")] == QLatin1String("pass"));
    CHECK(motion[QLatin1String("vote_events")][0][QLatin1String("start_date")] == item[QLatin1String("adoptedOn")]);
    CHECK(motion[QLatin1String("text")].toString().contains(item[QLatin1String("text")][QLatin1String("en")].toString()));
    CHECK(all.value(QLatin1String("events")).toArray().size() == mine.value(QLatin1String("meetings")).toArray().size());
}

TEST_CASE("the consent basis says of each item whether it went on a yes, and no more") {
    const Opened opened;
    const QJsonArray items = opened.json(basisFile).value(QLatin1String("dpv:hasProcess")).toArray();
    const QJsonArray mine = opened.json("handoff.json").value(QLatin1String("items")).toArray();
    REQUIRE(items.size() == mine.size());
    int onConsent = 0;
    for (qsizetype at = 0; at < items.size(); ++at) {
        const bool isMembers = mine[at][QLatin1String("kind")] == QLatin1String("statement");
        CHECK(items[at][QLatin1String("@id")].toString() == QString(u"urn:uuid:" % mine[at][QLatin1String("id")].toString()));
        CHECK(items[at][QLatin1String("dpv:hasLegalBasis")].isObject() == isMembers);
        if (isMembers) CHECK(items[at][QLatin1String("balai:attribution")] == mine[at][QLatin1String("attribution")]);
        onConsent += isMembers;
    }
    CHECK(onConsent > 0);
}

TEST_CASE("the consent basis does not tell that few stand behind a recommendation") {
    const auto basis = [](const QString &contributors) {
        Ministry m;
        for (const char *who : {"lotus", "river", "moonlight", "bamboo", "star"}) m.mayShare(QString::fromLatin1(who));
        m.update("recommendation", QStringLiteral("channel"), QStringLiteral(R"({"contributors":[%1]})").arg(contributors));
        m.make(m.spec(QStringLiteral(R"("recommendations":["@channel"])"), QStringLiteral(R"(,"forms":["json"])")));
        QJsonObject item = QJsonDocument::fromJson(fileIn(readFile(m.path(QStringLiteral("package.zip"))), QString::fromLatin1(basisFile)))
                               .object().value(QLatin1String("dpv:hasProcess"))[0].toObject();
        item.remove(QLatin1String("@id"));
        return item;
    };
    const QJsonObject one = basis(QStringLiteral(R"("@lotus")")), five = basis(QStringLiteral(R"("@lotus","@river","@moonlight","@bamboo","@star")"));
    CHECK(one == five);
    CHECK(one.value(QLatin1String("balai:basis")) == QLatin1String("adoption"));
}

TEST_CASE("days are whole days that hold numbers and references and none of an item's words") {
    const Opened opened;
    const auto lines = text::readCalendar(opened.file(daysFile));
    QStringList days, said;
    for (const auto &[name, value] : lines) {
        if (name == u"DTSTART;VALUE=DATE") days.append(value);
        if (name == u"SUMMARY") said.append(value);
    }
    const QString reference = opened.json("handoff.json").value(QLatin1String("reference")).toString();
    REQUIRE(days.size() == 2);
    CHECK(days[1] == u"20270301");
    CHECK(said[0] == words(Word::DayOfAnswer, QStringLiteral("en")).arg(reference));
    CHECK(said[1] == words(Word::DayOfItem, QStringLiteral("en")).arg(reference, QStringLiteral("1 (NC-2026-010)")));
    CHECK(QString::fromUtf8(opened.file("README.txt")).contains(QLatin1String(daysFile)));
}

TEST_CASE("without json there are no open forms, and no word of them") {
    Ministry m;
    m.make(m.everything(QStringLiteral(R"(,"forms":["xlsx"])")));
    const QByteArray zip = readFile(m.path(QStringLiteral("package.zip")));
    for (const PackedFile &file : readZip(zip)) CHECK_FALSE((file.name.contains(QLatin1String("/open/")) || file.name.endsWith(QLatin1String(".ics"))));
    CHECK_FALSE(QString::fromUtf8(fileIn(zip, QStringLiteral("README.txt"))).contains(QLatin1String("open/")));
}

TEST_CASE("a name in a calendar or in a consent basis is found") {
    const auto found = [](const QString &file, const QByteArray &bytes) {
        const auto passages = passagesOf({file, bytes}, {});
        REQUIRE(passages);
        return std::any_of(passages->begin(), passages->end(), [](const Passage &one) { return one.text.contains(QLatin1String("Sokha Chan")); });
    };
    text::Calendar calendar;
    calendar.begin("one", 0);
    calendar.say("SUMMARY", QString(QStringLiteral("x").repeated(60) + QStringLiteral(" Sokha Chan")));  // folded in the middle
    calendar.end();
    CHECK(found(QStringLiteral("dates.ics"), calendar.file()));
    CHECK(found(QStringLiteral("open/consent-basis.jsonld"), R"({"a":[{"b":"urn:uuid:Sokha Chan"}]})"));
    CHECK_FALSE(passagesOf({QStringLiteral("open/popolo.json"), "{"}, {}));
}
