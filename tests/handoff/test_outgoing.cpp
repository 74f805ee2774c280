#include "core/base/error.h"
#include "core/handoff/outgoing.h"
#include "core/handoff/report.h"
#include "core/handoff/sheet.h"
#include "core/handoff/table_file.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

#include <QJsonDocument>

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;
using records::Audience;

namespace {

council::Release toGovernment() { return {Audience::government, {}, records::Use::share, {}, {}}; }
council::Release toPublic() { return {Audience::public_, {}, records::Use::publish, {}, {}}; }

Outgoing going(const Ministry &m, const char *kind, const council::Release &release) {
    return outgoing(m.laptop.store, *records::kindNamed(QString::fromLatin1(kind)), release);
}

QByteArray textOf(const Outgoing &out) {
    QByteArray all;
    for (const QJsonObject &row : out.rows) all += QJsonDocument(row).toJson();
    return all;
}

// Every word of a report, whatever the form.
QString wordsOf(const Report &report) {
    QString out;
    for (const ReportPart &part : report.parts)
        for (const auto &row : part.rows)
            for (const ReportCell &cell : row) out += (cell.number ? QString::number(*cell.number) : cell.text) + u'|';
    return out;
}

const char *const everybody[] = {"lotus", "river", "moonlight", "bamboo", "star"};

void seats(Ministry &m, const QString &meeting, int count) {
    for (int at = 0; at < count; ++at)
        m.put("attendance", QStringLiteral(R"({"meeting":"@%1","member":"@%2","state":"present"})").arg(meeting, QString::fromLatin1(everybody[at])));
}

}  // namespace

TEST_CASE("a statement goes into a table when it would go into a package, and not one word before") {
    Ministry m;
    CHECK_FALSE(textOf(going(m, "block", toGovernment())).contains("Fees"));
    m.mayShare(QStringLiteral("lotus"));
    CHECK(going(m, "block", toGovernment()).heldBack[QStringLiteral("noApproval")] == 1);
    m.right(QStringLiteral("lotus"), QStringLiteral("fees"));
    const Outgoing out = going(m, "block", toGovernment());
    CHECK(textOf(out).contains("Fees are too high."));
    CHECK_FALSE(textOf(out).contains("lotus"));
    CHECK_FALSE(textOf(going(m, "block", toPublic())).contains("Fees"));
    m.consent(QStringLiteral("lotus"), QStringLiteral("share"), QStringLiteral("withdrawn"));
    CHECK_FALSE(textOf(going(m, "block", toGovernment())).contains("Fees"));
}

TEST_CASE("no row holds a record id") {
    Ministry m;
    m.mayShare(QStringLiteral("lotus"));
    m.right(QStringLiteral("lotus"), QStringLiteral("fees"));
    seats(m, QStringLiteral("may"), 5);
    for (const char *kind : {"block", "recommendation", "adoption", "meeting", "attendance", "member", "body", "agendaItem"}) {
        const QByteArray text = textOf(going(m, kind, toGovernment()));
        INFO(kind);
        for (const char *name : {"ministry", "lotus", "river", "may", "fees", "channel"}) CHECK_FALSE(text.contains(m.at(QString::fromLatin1(name)).text().toLatin1()));
    }
}

TEST_CASE("every kind is either released by its own rule or stays as a whole") {
    Ministry m;
    for (const records::KindInfo *kind : records::allKinds()) {
        const Outgoing out = outgoing(m.laptop.store, *kind, toPublic());
        INFO(kind->name.toStdString());
        if (out.heldBack.count(QStringLiteral("noPath"))) CHECK(out.rows.empty());
        for (const QJsonObject &row : out.rows) {
            CHECK_FALSE(row.contains(QStringLiteral("id")));
            CHECK_FALSE(row.contains(QStringLiteral("by")));
        }
    }
    for (const char *kind : {"account", "device", "comment"})
        if (m.laptop.store.count(*records::kindNamed(QString::fromLatin1(kind))) > 0) CHECK(going(m, kind, toPublic()).rows.empty());
}

TEST_CASE("a name in a title, a note or an answer keeps that field here") {
    Ministry m;
    m.put("response", QStringLiteral(R"({"recommendation":"@channel","body":"@ministry","response":"accepted","reason":{"en":"As Lotus asked.","km":"យល់ព្រម"}})"));
    const Outgoing out = going(m, "response", toGovernment());
    REQUIRE(out.rows.size() == 1);
    CHECK_FALSE(textOf(out).contains("Lotus"));
    CHECK(out.rows.front().value(QLatin1String("reason")).toObject().keys() == QStringList{QStringLiteral("km")});
    CHECK(out.heldBack.at(QStringLiteral("disclosure")) == 1);
    m.update("meeting", QStringLiteral("may"), QStringLiteral(R"({"title":{"en":"Lotus speaks"},"state":"held"})"));
    CHECK_FALSE(textOf(going(m, "meeting", toGovernment())).contains("Lotus"));
    CHECK_FALSE(textOf(going(m, "block", toGovernment())).contains("Lotus"));
    CHECK_FALSE(wordsOf(annualReport(m.laptop.store, 2026, toGovernment(), QStringLiteral("en"))).contains(u"Lotus"));
}

TEST_CASE("words in which sealed names cannot be looked for do not leave") {
    Ministry m;
    m.put("identity", QStringLiteral(R"({"member":"@lotus"})"));
    CHECK_NOTHROW(going(m, "block", toGovernment()));
    struct Closed final : store::Sealer {
        QByteArray sealValue(const QByteArray &value, Uuid, const QString &) override { return "\"" + value.toBase64() + "\""; }
        std::optional<QByteArray> openValue(const QByteArray &, Uuid, const QString &) override { return std::nullopt; }
        QString elementName(const QString &element, Uuid, const QString &) override { return element; }
    } sealer;
    m.laptop.store.setSealer(&sealer);
    m.put("identity", QStringLiteral(R"({"member":"@river","sealed":{"legalName":"River Legal"}})"));
    CHECK_THROWS_AS(going(m, "block", toGovernment()), Error);
    CHECK_THROWS_AS(statusReport(m.laptop.store, toGovernment(), QStringLiteral("en")), Error);
    m.laptop.store.setSealer(nullptr);
}

TEST_CASE("people heard in listening rounds leave by group, and never as a number under five") {
    Ministry m;
    m.update("meeting", QStringLiteral("may"), QStringLiteral(R"({"state":"held","kind":"listening","counted":{"women":12,"men":3}})"));
    const auto report = [&] { return wordsOf(annualReport(m.laptop.store, 2026, toGovernment(), QStringLiteral("en"))); };
    CHECK(report().contains(u"Women|12|"));
    CHECK(report().contains(u"Men|fewer than five|"));
    m.put("meeting", QStringLiteral(R"({"title":{"en":"June"},"kind":"listening","state":"held","startsAt":"2026-06-12T09:00:00+07:00","counted":{"women":4,"men":6}})"), QStringLiteral("june"));
    CHECK(report().contains(u"Women|12|"));
    CHECK(report().contains(u"Men|6|"));
    const Report whole = annualReport(m.laptop.store, 2026, toGovernment(), QStringLiteral("en"));
    CHECK(std::any_of(whole.parts.begin(), whole.parts.end(), [](const ReportPart &part) { return part.note.contains(u"they are not counted here"); }));
    const Outgoing table = going(m, "meeting", toGovernment());
    QStringList counted;
    for (const QJsonObject &row : table.rows) counted.append(QString::fromUtf8(records::compactJson(row.value(QLatin1String("counted")))));
    counted.sort();
    CHECK(counted == QStringList{QStringLiteral(R"({"men":"under 5","women":12})"), QStringLiteral(R"({"men":6,"women":"under 5"})")});
}

TEST_CASE("members present are told from five on, and a total only where every part is") {
    Ministry m;
    m.update("meeting", QStringLiteral("may"), QStringLiteral(R"({"state":"held"})"));
    seats(m, QStringLiteral("may"), 5);
    m.put("meeting", QStringLiteral(R"({"title":{"en":"June"},"state":"held","startsAt":"2026-06-12T09:00:00+07:00"})"), QStringLiteral("june"));
    CHECK(wordsOf(annualReport(m.laptop.store, 2026, toGovernment(), QStringLiteral("en"))).contains(u"Total|2||5|"));
    seats(m, QStringLiteral("june"), 4);
    const QString small = wordsOf(annualReport(m.laptop.store, 2026, toGovernment(), QStringLiteral("en")));
    CHECK(small.contains(u"fewer than five"));
    CHECK_FALSE(small.contains(u"Total"));
    CHECK_FALSE(small.contains(u"|4|"));
    CHECK_FALSE(small.contains(u"|9|"));
}

TEST_CASE("an amount behind which fewer than five members stand is told nowhere") {
    Ministry m;
    const auto pay = [&](int count, const QString &kind, int minor) {
        for (int at = 0; at < count; ++at)
            m.put("honorarium", QStringLiteral(R"({"member":"@%1","kind":"%2","amount":{"minor":%3,"currency":"KHR"},"agreedOn":"2026-05-12"})")
                                    .arg(QString::fromLatin1(everybody[at]), kind).arg(minor));
    };
    pay(5, QStringLiteral("honorarium"), 1000);
    CHECK(wordsOf(annualReport(m.laptop.store, 2026, toGovernment(), QStringLiteral("en"))).contains(u"Total|KHR\u00a05,000"));
    pay(1, QStringLiteral("travel"), 70);
    const QString few = wordsOf(annualReport(m.laptop.store, 2026, toGovernment(), QStringLiteral("en")));
    CHECK(few.contains(u"KHR\u00a05,000"));
    CHECK_FALSE(few.contains(u"5,070"));
    CHECK_FALSE(few.contains(u"KHR\u00a070"));
    CHECK_FALSE(few.contains(u"Total"));
    CHECK_FALSE(wordsOf(annualReport(m.laptop.store, 2025, toGovernment(), QStringLiteral("en"))).contains(u"KHR"));
}

TEST_CASE("a status report tells the latest answer of each body in the language asked for") {
    Ministry m;
    for (const char *answer : {"noted", "accepted"})
        m.put("response", QStringLiteral(R"({"recommendation":"@channel","body":"@ministry","response":"%1","receivedOn":"2026-06-01"})").arg(QString::fromLatin1(answer)));
    const QString english = wordsOf(statusReport(m.laptop.store, toGovernment(), QStringLiteral("en")));
    CHECK(english.contains(u"Ministry of Labour|accepted|1"));
    CHECK_FALSE(english.contains(u"noted"));
    CHECK(wordsOf(statusReport(m.laptop.store, toGovernment(), QStringLiteral("id"))).contains(u"disepakati|1"));
    CHECK(wordsOf(statusReport(m.laptop.store, toGovernment(), QStringLiteral("km"))).contains(QString::fromUtf8("បានអនុម័ត|1")));
    const auto sheets = readXlsx(workbookOf(statusReport(m.laptop.store, toGovernment(), QStringLiteral("en"))));
    CHECK(sheets.size() == 7);
}
