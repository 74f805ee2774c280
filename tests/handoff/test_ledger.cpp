#include "core/documents/pdf.h"
#include "core/handoff/ledger.h"
#include "core/handoff/recall.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {
const QString lotus = QStringLiteral("lotus");
const QString fees = QStringLiteral("fees");

struct Sent {
    Ministry m;
    Made made;
    Sent() {
        m.mayShare(lotus);
        m.right(lotus, fees);
        made = m.make(m.everything());
    }
    Id<records::Member> member(const QString &name = lotus) const { return Id<records::Member>(m.at(name)); }
    std::vector<LedgerLine> lines(const QString &name = lotus) const { return ledgerOf(m.laptop.store, member(name)); }
    std::variant<documents::Document, council::HeldBack> paper(const QString &language = {}) const {
        return ledgerPaper(m.laptop.store, member(), language);
    }
    QString printed(const QString &language = {}) const {
        QString out;
        for (const documents::PageText &page : documents::paginate(std::get<documents::Document>(paper(language)), Ministry::fonts()))
            out += page.lines.join(QLatin1Char('\n'));
        return out.simplified();
    }
    const LedgerLine &ofFees(const std::vector<LedgerLine> &lines) const {
        for (const LedgerLine &line : lines)
            if (line.item == m.at(fees)) return line;
        FAIL("the passage is not in the ledger");
        return lines.front();
    }
};
}  // namespace

TEST_CASE("the ledger says what of a member went to whom, and under which yes") {
    const Sent s;
    const auto lines = s.lines();
    const LedgerLine &line = s.ofFees(lines);
    CHECK(line.handoff == s.made.id);
    CHECK(line.reference == s.made.reference);
    CHECK(line.body);
    CHECK(line.state == LedgerLine::State::Out);
    CHECK_FALSE(line.consents.empty());
    for (const Uuid &id : line.consents) {
        const auto consent = s.m.laptop.store.find(Id<records::Consent>(id));
        REQUIRE(consent);
        CHECK(consent->member == s.member());
    }
}

TEST_CASE("a member of whom nothing went has an empty ledger") {
    Sent s;
    const Uuid quiet = s.m.put("member", QStringLiteral(R"({"name":"Quiet Stone","state":"active","takesHome":"paper"})"), QStringLiteral("quiet"));
    CHECK(ledgerOf(s.m.laptop.store, Id<records::Member>(quiet)).empty());
    CHECK(std::holds_alternative<documents::Document>(ledgerPaper(s.m.laptop.store, Id<records::Member>(quiet))));
}

TEST_CASE("a withdrawal, the recall and the answer to it each move the line on") {
    Sent s;
    s.m.consent(lotus, QStringLiteral("share"), QStringLiteral("withdrawn"));
    CHECK(s.ofFees(s.lines()).state == LedgerLine::State::ToRecall);
    const RecallMade made = recall(s.m.laptop.store, s.made.id, s.m.path(QStringLiteral("notice.pdf")), Ministry::fonts());
    CHECK(s.ofFees(s.lines()).state == LedgerLine::State::Recalled);
    CHECK(s.ofFees(s.lines()).since.isValid());
    s.m.put("recall", QStringLiteral(R"({"handoff":"%1","items":[%2],"cause":"withdrawal","corrects":"%3","why":"answered","acknowledgedOn":"2026-12-01"})")
                          .arg(s.made.id.text()).arg(made.numbers.front()).arg(made.id.text()));
    CHECK(s.ofFees(s.lines()).state == LedgerLine::State::Acknowledged);
    CHECK(s.ofFees(s.lines()).since == QDate(2026, 12, 1));
}

TEST_CASE("the paper is only for who takes paper home") {
    Sent s;
    for (const char *way : {"nothing", "heard", "file"}) {
        s.m.update("member", lotus, QStringLiteral(R"({"takesHome":"%1"})").arg(QLatin1String(way)));
        const auto paper = s.paper();
        REQUIRE(std::holds_alternative<council::HeldBack>(paper));
        CHECK(std::get<council::HeldBack>(paper).reason == QStringLiteral("notHerWay"));
    }
    s.m.update("member", lotus, QStringLiteral(R"({"takesHome":"paper"})"));
    CHECK(std::holds_alternative<documents::Document>(s.paper()));
    CHECK(std::holds_alternative<council::HeldBack>(ledgerPaper(s.m.laptop.store, Id<records::Member>(s.m.at(fees)))));
}

TEST_CASE("the paper speaks each language it has words for, and names no other member") {
    Sent s;
    s.m.update("member", lotus, QStringLiteral(R"({"takesHome":"paper"})"));
    CHECK(s.printed(QStringLiteral("en")).contains(QStringLiteral("They may use it.")));
    CHECK(s.printed(QStringLiteral("id")).contains(QStringLiteral("Mereka boleh memakainya.")));
    CHECK(s.printed(QStringLiteral("km")).remove(QLatin1Char(' ')).contains(QStringLiteral("គេអាចប្រើវាបាន")));
    for (const records::Member &member : s.m.laptop.store.all<records::Member>())
        if (member.id != s.member()) CHECK_FALSE(s.printed(QStringLiteral("en")).contains(member.name));
}
