#include "core/records/handoff_item.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {

const QString lotus = QStringLiteral("lotus");
const QString fees = QStringLiteral("fees");
const QString byName = QStringLiteral(R"(,"attribution":"chosenName")");

// Lotus agrees to be named, and the statement is hers by name.
void allowName(Ministry &m) {
    m.mayShare(lotus, byName);
    m.consent(lotus, QStringLiteral("attribute"), QStringLiteral("given"), byName);
    m.update("block", fees, QStringLiteral(R"({"attribution":"chosenName"})"));
    m.right(lotus, fees);
}

QString paper(const Preview &preview) {
    QString out;
    for (const documents::PageText &page : preview.payload.pages) out += page.lines.join(QLatin1Char('\n')) % u'\n';
    return out;
}

int named(const Preview &preview) {
    int count = 0;
    for (const Finding &finding : preview.disclosure.findings) count += finding.what == u"chosenName";
    return count;
}

}  // namespace

TEST_CASE("a chosen name that its owner cleared stands with her words and is no finding") {
    Ministry m;
    allowName(m);
    const Preview preview = m.preview(m.everything());
    CHECK(fate(preview, m.at(fees)) == QStringLiteral("yes chosenName"));
    CHECK(paper(preview).contains(QStringLiteral("Statement, lotus: Fees are too high.")));
    CHECK(named(preview) == 0);
}

TEST_CASE("label, name and words are joined with the marks of the paper's language") {
    Ministry m;
    allowName(m);
    const auto in = [&](const char *language) {
        Spec spec = m.everything();
        spec.languages = {QString::fromLatin1(language), QStringLiteral("en")};
        return paper(m.preview(spec));
    };
    const QString chinese = in("zh");
    CHECK(chinese.contains(QStringLiteral("发言，lotus：Fees are too high.")));
    CHECK(chinese.contains(QStringLiteral("答复表（response.xlsx、response.csv）")));
    CHECK(in("km").contains(QStringLiteral("lotus៖ Fees are too high.")));
    CHECK(in("my").contains(QStringLiteral("၊ lotus: Fees are too high.")));
}

TEST_CASE("a cleared name in a note of somebody else is a finding all the same") {
    Ministry m;
    allowName(m);
    m.put("block", QStringLiteral(R"({"meeting":"@may","order":"d","kind":"note","text":{"en":"Lotus spoke first."},"original":"en"})"));
    CHECK(named(m.preview(m.everything())) == 1);
}

TEST_CASE("without the use attribute the same words go as of a member") {
    Ministry m;
    allowName(m);
    m.consent(lotus, QStringLiteral("attribute"), QStringLiteral("withdrawn"));
    const Preview preview = m.preview(m.everything());
    CHECK(fate(preview, m.at(fees)) == QStringLiteral("yes member"));
    CHECK_FALSE(paper(preview).contains(lotus, Qt::CaseInsensitive));
}

TEST_CASE("a restriction holds words back until a person says that it is kept, and the reason is stored") {
    Ministry m;
    m.mayShare(lotus, QStringLiteral(R"(,"restriction":"not before the school year ends")"));
    m.right(lotus, fees);
    QStringList kept;
    Spec spec = m.everything();
    for (int round = 0; round < 4 && fate(m.preview(spec), m.at(fees)) == u"restriction"; ++round)
        for (const PreviewItem &item : m.preview(spec).items)
            if (item.item == m.at(fees) && item.restriction) {
                spec.restrictions.push_back({Id<records::Consent>(item.restriction), QStringLiteral("the year has ended")});
                kept.append(item.restriction.text());
                break;
            }
    CHECK_FALSE(kept.isEmpty());
    CHECK(fate(m.preview(spec), m.at(fees)) == QStringLiteral("yes member"));
    const Made made = m.make(spec);
    for (const records::HandoffItem &item : m.laptop.store.all<records::HandoffItem>("handoff", made.id))
        if (item.item == m.at(fees)) CHECK(item.why.contains(QStringLiteral("the year has ended")));
}

TEST_CASE("words of one member in a council of fewer than five are a finding") {
    Ministry m;
    m.mayShare(lotus);
    m.right(lotus, fees);
    CHECK(m.preview(m.everything()).disclosure.findings.empty());
    m.update("member", QStringLiteral("star"), QStringLiteral(R"({"state":"left"})"));
    const Preview preview = m.preview(m.spec(QStringLiteral(R"("minutes":["@may"])")));
    REQUIRE(preview.disclosure.findings.size() == 1);
    CHECK(preview.disclosure.findings.front().what == QStringLiteral("smallGroup"));
    CHECK(preview.disclosure.findings.front().where == QStringLiteral("item 1"));
}

TEST_CASE("another spelling of a chosen name is a finding where the name is one, and stands where the name may stand") {
    Ministry m;
    m.update("member", lotus, QStringLiteral(R"({"otherSpellings":["Padma","ផ្កាឈូក"]})"));
    m.update("block", fees, QStringLiteral(R"({"text":{"en":"Padma says that fees are too high."}})"));
    allowName(m);
    const Preview hers = m.preview(m.everything());
    CHECK(fate(hers, m.at(fees)) == QStringLiteral("yes chosenName"));
    CHECK(named(hers) == 0);
    m.put("block", QStringLiteral(R"({"meeting":"@may","order":"d","kind":"note","text":{"en":"Padma spoke first."},"original":"en"})"));
    m.put("block", QStringLiteral(R"({"meeting":"@may","order":"e","kind":"note","text":{"en":"Then អ្នកស្រីផ្កាឈូកនិយាយ again."},"original":"en"})"));
    CHECK(named(m.preview(m.everything())) == 2);
}

TEST_CASE("a chosen name of two words is found turned round and run together, its words where they are written as names") {
    Ministry m;
    m.put("member", QStringLiteral(R"({"name":"Blue Kite","state":"active"})"));
    const auto found = [&](const char *words) {
        m.put("block", QStringLiteral(R"({"meeting":"@may","order":"d","kind":"note","text":{"en":"%1"},"original":"en"})").arg(QString::fromUtf8(words)), QStringLiteral("noted"));
        const int count = named(m.preview(m.everything()));
        m.laptop.store.write(QStringLiteral("remove"), [&](store::Write &write) { write.remove(records::kindOf<records::Block>(), m.at(QStringLiteral("noted"))); });
        return count;
    };
    for (const char *whole : {"kite, blue", "BlueKite came", "the blue-kite", "b l u e k i t e", "They heard Blue Kite there."}) CHECK(found(whole) == 1);
    for (const char *word : {"We asked Kite.", "Then Kite’s turn came; so did Kite again."}) CHECK(found(word) == 1);
    for (const char *plain : {"A kite is red. Kite and string.", "Blue kites fly.", "ALL IN BLUE", "The list: Blue, red"}) CHECK(found(plain) == 0);
}
