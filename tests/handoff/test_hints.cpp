#include "core/council/session.h"
#include "core/handoff/outgoing.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {

const char *const about = "My younger sister in Takeo heard of the hotline.";

Uuid note(Ministry &m, const QString &words, const QString &name = QStringLiteral("noted")) {
    return m.put("block", QStringLiteral(R"({"meeting":"@may","order":"d","kind":"note","text":{"en":"%1"},"original":"en"})").arg(words), name);
}

std::vector<Finding> found(const Preview &preview, const char *what) {
    std::vector<Finding> out;
    for (const Finding &finding : preview.disclosure.findings)
        if (finding.what == QLatin1String(what)) out.push_back(finding);
    return out;
}

}  // namespace

TEST_CASE("a hint in words that go is a finding that tells its kind and none of the words") {
    Ministry m;
    m.put("block", QStringLiteral(R"({"meeting":"@may","order":"d","kind":"statement","text":{"en":"%1"},"original":"en","speaker":"@river"})").arg(QString::fromLatin1(about)),
          QStringLiteral("hers"));
    CHECK(found(m.preview(m.everything()), "hint").empty());  // it stays
    m.mayShare(QStringLiteral("river"));
    m.right(QStringLiteral("river"), QStringLiteral("hers"));
    const Preview preview = m.preview(m.everything());
    const auto hints = found(preview, "hint");
    REQUIRE(hints.size() == 1);
    CHECK(hints[0].hints.contains(QStringLiteral("kin")));
    CHECK(hints[0].where == QStringLiteral("item 4"));
    CHECK_THROWS(m.make(m.everything()));
    for (const QJsonValue finding : previewJson(preview).value(QLatin1String("findings")).toArray())
        if (finding[QLatin1String("what")] == QStringLiteral("hint")) CHECK(finding[QLatin1String("hints")].toArray().contains(QStringLiteral("kin")));
    CHECK_FALSE(QString::fromUtf8(QJsonDocument(previewJson(preview)).toJson()).contains(QStringLiteral("Takeo")));
}

TEST_CASE("a hint in a recommendation's rationale, in a title and above the minutes is a finding") {
    Ministry m;
    m.update("recommendation", QStringLiteral("channel"), QStringLiteral(R"({"rationale":{"en":"%1"}})").arg(QString::fromLatin1(about)));
    m.put("adoption", QStringLiteral(R"({"recommendation":"@channel","meeting":"@may","method":"consensus","on":"2026-05-12"})"));
    CHECK(found(m.preview(m.everything()), "hint").size() == 1);
    m.update("meeting", QStringLiteral("may"), QStringLiteral(R"({"title":{"en":"%1"}})").arg(QString::fromLatin1(about)));
    const auto both = found(m.preview(m.everything()), "hint");
    REQUIRE(both.size() == 2);
    CHECK(both[1].where == QStringLiteral("meeting 2026-05-12"));
}

TEST_CASE("an answer to a hint holds for the same text and the same body only") {
    Ministry m;
    note(m, QString::fromLatin1(about).replace(QStringLiteral("My"), QStringLiteral("Her")).replace(QStringLiteral("Takeo"), QStringLiteral("Kampot")));
    const auto open = m.preview(m.everything()).disclosure.findings;
    REQUIRE_FALSE(found(m.preview(m.everything()), "hint").empty());
    QStringList answers;
    for (const Finding &finding : open) answers.append(QStringLiteral(R"({"finding":"%1","reason":"she is nobody's sister here"})").arg(finding.id));
    const QString more = QStringLiteral(R"(,"answers":[%1])").arg(answers.join(u','));
    CHECK(m.preview(m.everything(more)).disclosure.isClean());
    m.put("body", QStringLiteral(R"({"name":{"en":"Ministry of Health"},"kind":"ministry","languages":["en"]})"), QStringLiteral("health"));
    Spec elsewhere = m.everything(more);
    elsewhere.body = Id<records::Body>(m.at(QStringLiteral("health")));
    CHECK_FALSE(m.preview(elsewhere).disclosure.isClean());
    m.update("block", QStringLiteral("noted"), QStringLiteral(R"({"text":{"en":"Her younger sister in Kampot heard of another hotline."}})"));
    CHECK_FALSE(m.preview(m.everything(more)).disclosure.isClean());
}

TEST_CASE("a table keeps a row's words back where a hint stands in them") {
    Ministry m;
    note(m, QString::fromLatin1(about));
    council::Release release;
    release.audience = records::Audience::government;
    const Outgoing out = outgoing(m.laptop.store, *records::kindNamed(u"block"), release);
    CHECK(out.heldBack.count(QStringLiteral("disclosure")) == 1);
    for (const QJsonObject &row : out.rows) CHECK_FALSE(QString::fromUtf8(QJsonDocument(row).toJson()).contains(QStringLiteral("Takeo")));
    m.update("recommendation", QStringLiteral("channel"), QStringLiteral(R"({"rationale":{"en":"%1"}})").arg(QString::fromLatin1(about)));
    m.put("adoption", QStringLiteral(R"({"recommendation":"@channel","meeting":"@may","method":"consensus","on":"2026-05-12"})"));
    const Outgoing advice = outgoing(m.laptop.store, *records::kindNamed(u"recommendation"), release);
    REQUIRE(advice.rows.size() == 1);
    CHECK_FALSE(advice.rows[0].contains(QStringLiteral("rationale")));
    CHECK(advice.rows[0].contains(QStringLiteral("text")));
}

TEST_CASE("a name cleared for one item is a finding in another one") {
    Ministry m;
    const QString byName = QStringLiteral(R"(,"attribution":"chosenName")");
    for (const char *who : {"lotus", "river"}) m.mayShare(QString::fromLatin1(who), byName);
    m.consent(QStringLiteral("lotus"), QStringLiteral("attribute"), QStringLiteral("given"), byName);
    m.update("block", QStringLiteral("fees"), QStringLiteral(R"({"attribution":"chosenName"})"));
    m.right(QStringLiteral("lotus"), QStringLiteral("fees"));
    CHECK(found(m.preview(m.everything()), "chosenName").empty());
    m.put("block", QStringLiteral(R"({"meeting":"@may","order":"e","kind":"statement","text":{"en":"As Lotus said, it is dear."},"original":"en","speaker":"@river"})"), QStringLiteral("second"));
    m.right(QStringLiteral("river"), QStringLiteral("second"));
    CHECK(found(m.preview(m.everything()), "chosenName").size() == 1);
    m.update("meeting", QStringLiteral("may"), QStringLiteral(R"({"title":{"en":"Lotus and the fees"}})"));
    CHECK(found(m.preview(m.everything()), "chosenName").size() == 2);
}

TEST_CASE("whole names and phones are a finding each, a name part that two members share is one") {
    Ministry m;
    const crypto::SecretBytes key = crypto::SecretBytes::random(32, m.laptop.random);
    const auto sealer = council::sealerWith(key, m.laptop.random);
    m.laptop.store.setSealer(sealer.get());
    m.put("identity", QStringLiteral(R"({"member":"@lotus","sealed":{"legalName":"Chan Sopheap","nameParts":["Chan"],"phones":["+855 12 345 678","+855 98 765 432"]}})"));
    m.put("identity", QStringLiteral(R"({"member":"@river","sealed":{"legalName":"Chan Dara","nameParts":["Chan"],"knownPlaces":["Kampong Trach"]}})"));
    note(m, QStringLiteral("Chan Sopheap_and Chan.Dara, 012.345.678 and 098\u2013765\u2013432, คุณChan"));
    const Preview preview = m.preview(m.everything());
    CHECK(found(preview, "sealedName").size() == 2);
    CHECK(found(preview, "sealedPhone").size() == 2);
    CHECK(found(preview, "sealedNamePart").size() == 1);
    note(m, QStringLiteral("It was Chan, by Kampong-Trach."), QStringLiteral("later"));
    CHECK(found(m.preview(m.everything()), "sealedNamePart").size() == 1);
    CHECK(found(m.preview(m.everything()), "sealedPlace").size() == 1);
    m.laptop.store.setSealer(nullptr);
}

TEST_CASE("a sealed Burmese name is found where it is written in Zawgyi") {
    Ministry m;
    const crypto::SecretBytes key = crypto::SecretBytes::random(32, m.laptop.random);
    const auto sealer = council::sealerWith(key, m.laptop.random);
    m.laptop.store.setSealer(sealer.get());
    m.put("identity", QStringLiteral(R"({"member":"@lotus","sealed":{"knownPlaces":["မြို့သစ်"]}})"));
    note(m, QString::fromUtf8("ၿမိဳ႕သစ္ အေၾကာင္း"));
    CHECK(found(m.preview(m.everything()), "sealedPlace").size() == 1);
    m.laptop.store.setSealer(nullptr);
}
