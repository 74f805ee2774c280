#include "core/base/error.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {
const QString lotus = QStringLiteral("lotus");
const QString fees = QStringLiteral("fees");

QStringList findings(const Preview &preview) {
    QStringList out;
    for (const Finding &finding : preview.disclosure.findings) out.append(finding.what);
    return out;
}

QString text(const Preview &preview) {
    QString out;
    for (const documents::PageText &page : preview.payload.pages) out += page.lines.join(QLatin1Char('\n')) % u'\n';
    return out;
}

// A council of five where everything may go, and one more note.
Preview withNote(const QString &words, const QString &more = {}) {
    Ministry m;
    m.put("block", QStringLiteral(R"({"meeting":"@may","order":"d","kind":"note","text":{"en":"%1"},"original":"en"})").arg(words));
    return m.preview(m.everything(more));
}
}  // namespace

TEST_CASE("without a yes a statement stays and the preview says why") {
    const Ministry m;
    const Preview preview = m.preview(m.everything());
    CHECK(fate(preview, m.at(fees)) == QStringLiteral("noConsent"));
    CHECK(fate(preview, m.at(QStringLiteral("note"))) == QStringLiteral("yes none"));
    CHECK(fate(preview, m.at(QStringLiteral("channel"))).startsWith(u"yes"));
    CHECK_FALSE(text(preview).contains(QStringLiteral("Fees are too high")));
    CHECK(text(preview).contains(QStringLiteral("Open a channel for complaints.")));
}

TEST_CASE("with yes and approval a statement goes as of a member") {
    Ministry m;
    m.mayShare(lotus);
    m.right(lotus, fees);
    const Preview preview = m.preview(m.everything());
    CHECK(fate(preview, m.at(fees)) == QStringLiteral("yes member"));
    CHECK(text(preview).contains(QStringLiteral("a member: Fees are too high.")));
    CHECK_FALSE(text(preview).contains(lotus));
    CHECK(preview.items.front().itemKind == QStringLiteral("recommendation"));
}

TEST_CASE("a no to one ministry holds the statement back from it") {
    Ministry m;
    m.mayShare(lotus);
    m.right(lotus, fees);
    m.put("consent", QStringLiteral(R"({"member":"@lotus","use":"share","decision":"refused","audience":"body","body":"@ministry","scopeKind":"all","effectiveOn":"2026-11-02"})"));
    CHECK(fate(m.preview(m.everything()), m.at(fees)) == QStringLiteral("refused"));
}

TEST_CASE("a recommendation that is not adopted stays") {
    Ministry m;
    m.update("recommendation", QStringLiteral("channel"), QStringLiteral(R"({"stage":"review"})"));
    CHECK(fate(m.preview(m.everything()), m.at(QStringLiteral("channel"))) == QStringLiteral("notAdopted"));
}

TEST_CASE("what was said in a closed part of a meeting stays") {
    Ministry m;
    m.put("agendaItem", QStringLiteral(R"({"meeting":"@may","order":"a","title":{"en":"Safety"},"closed":true})"), QStringLiteral("closed"));
    m.update("block", QStringLiteral("note"), QStringLiteral(R"({"agendaItem":"@closed"})"));
    CHECK(fate(m.preview(m.everything()), m.at(QStringLiteral("note"))) == QStringLiteral("closedItem"));
}

TEST_CASE("an audience narrower than the addressee, and things that are not there, are refused") {
    const Ministry m;
    CHECK_THROWS_AS(m.preview(m.everything(QStringLiteral(R"(,"audience":"partners")"))), Error);
    CHECK_THROWS_AS(m.preview(m.spec(QStringLiteral(R"("minutes":["@channel"])"))), Error);
    CHECK_THROWS_AS(m.preview(m.spec(QStringLiteral(R"("decisions":["@note"])"))), Error);
    CHECK_NOTHROW(m.preview(m.spec(QStringLiteral(R"("decisions":["@decision"])"))));
}

TEST_CASE("notes without a person in them raise no finding") {
    const Ministry m;
    CHECK(findings(m.preview(m.everything())) == QStringList());
    CHECK(findings(withNote(QStringLiteral("It was about the moonlights of the harbour."))) == QStringList());
}

TEST_CASE("a note that speaks as somebody is a finding") {
    CHECK(findings(withNote(QStringLiteral("She asked: “Who pays?”"))) == QStringList{QStringLiteral("quotation")});
    CHECK(findings(withNote(QStringLiteral("I never saw a contract."))) == QStringList{QStringLiteral("firstPerson")});
    CHECK(findings(withNote(QStringLiteral("ខ្ញុំមិនដែលឃើញកិច្ចសន្យា។"))) == QStringList{QStringLiteral("firstPerson")});
}

TEST_CASE("a chosen name in a note is found in any case and form") {
    for (const char *words : {"Moonlight spoke first.", "MOONLIGHT spoke first.", "Mo\u0301onlight spoke first."})
        CHECK(findings(withNote(QString::fromUtf8(words))) == QStringList{QStringLiteral("chosenName")});
}

TEST_CASE("a note that once was a statement is a finding") {
    Ministry m;
    m.put("block", QStringLiteral(R"({"meeting":"@may","order":"d","kind":"statement","text":{"en":"Too dear."},"original":"en"})"), QStringLiteral("once"));
    m.update("block", QStringLiteral("once"), QStringLiteral(R"({"kind":"note"})"));
    CHECK(findings(m.preview(m.everything())).contains(QStringLiteral("wasSomebodys")));
}

TEST_CASE("a place and a trade together are a finding, a trade alone is not") {
    Ministry m;
    m.put("vocabulary", QStringLiteral(R"({"list":"place","code":"kep","name":{"en":"Kep"}})"));
    const auto noted = [&](const char *words) {
        m.put("block", QStringLiteral(R"({"meeting":"@may","order":"d","kind":"note","text":{"en":"%1"},"original":"en"})").arg(QString::fromLatin1(words)));
        return findings(m.preview(m.everything())).count(QStringLiteral("smallGroup"));
    };
    CHECK(noted("A fisherman spoke about boats.") == 0);
    CHECK(noted("A fisherman from Kep spoke about boats.") == 1);
}

TEST_CASE("an answer closes a finding for the same text and body only") {
    Ministry m;
    m.put("block", QStringLiteral(R"({"meeting":"@may","order":"d","kind":"note","text":{"en":"I never saw it."},"original":"en"})"), QStringLiteral("voice"));
    const QString id = m.preview(m.everything()).disclosure.findings.at(0).id;
    const QString answer = QStringLiteral(R"(,"answers":[{"finding":"%1","reason":"it is the chair, for all"}])").arg(id);
    CHECK(m.preview(m.everything(answer)).disclosure.isClean());
    auto wider = m.everything(answer);
    wider.audience = records::Audience::government;
    CHECK_FALSE(m.preview(wider).disclosure.isClean());
    m.update("block", QStringLiteral("voice"), QStringLiteral(R"({"text":{"en":"I never saw them."}})"));
    CHECK_FALSE(m.preview(m.everything(answer)).disclosure.isClean());
}

TEST_CASE("the json of a preview has the fields that scripts rely on") {
    const Ministry m;
    const QJsonObject json = previewJson(m.preview(m.everything()));
    const QJsonObject held = [&] {
        for (const QJsonValue one : json.value(QLatin1String("items")).toArray())
            if (one[QLatin1String("item")] == m.at(fees).text()) return one.toObject();
        return QJsonObject();
    }();
    CHECK(held.value(QLatin1String("included")) == QJsonValue(false));
    CHECK(held.value(QLatin1String("reason")) == QJsonValue(QStringLiteral("noConsent")));
    CHECK(held.value(QLatin1String("attribution")).isNull());
    CHECK(held.value(QLatin1String("consents")).isArray());
    CHECK(json.value(QLatin1String("findings")).isArray());
}
