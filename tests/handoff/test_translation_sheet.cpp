#include "core/base/error.h"
#include "core/handoff/sheet.h"
#include "core/handoff/translation_sheet.h"
#include "core/records/block.h"
#include "core/records/recommendation.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;
using records::Audience;

namespace {

const QString english = QStringLiteral("en"), khmer = QStringLiteral("km");

council::Release toGovernment() { return {Audience::government, {}, records::Use::share, {}, {}}; }

TranslationSheet sheetOf(const Ministry &m, SheetScope scope = SheetScope::Open) { return translationSheet(m.laptop.store, english, khmer, toGovernment(), scope); }

bool holds(const TranslationSheet &sheet, const QString &source) {
    return std::any_of(sheet.units.begin(), sheet.units.end(), [&](const TranslationUnit &unit) { return unit.source == source; });
}

TranslationUnit &unitOf(TranslationSheet &sheet, const QString &source) {
    const auto found = std::find_if(sheet.units.begin(), sheet.units.end(), [&](const TranslationUnit &unit) { return unit.source == source; });
    REQUIRE(found != sheet.units.end());
    return *found;
}

ErrorCode codeOf(const std::function<void()> &action) {
    try {
        action();
    } catch (const Error &error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

QJsonObject translationOf(const Ministry &m, const QString &block) {
    return m.laptop.store.find(Id<records::Block>(m.at(block)))->translations.value(khmer).toObject();
}

const QString noteWords = QStringLiteral("The council heard three reports."), noteInKhmer = QStringLiteral("ក្រុមប្រឹក្សាបានស្តាប់របាយការណ៍បី។");

}  // namespace

TEST_CASE("a sheet for a translator holds what may leave and says how much stayed") {
    Ministry m;
    const TranslationSheet before = sheetOf(m);
    CHECK(holds(before, QStringLiteral("Open a channel for complaints.")));
    CHECK(holds(before, QStringLiteral("Complaint channel")));
    CHECK_FALSE(holds(before, QStringLiteral("Fees are too high.")));
    CHECK(before.heldBack.size() >= 1);
    m.mayShare(QStringLiteral("lotus"));
    m.right(QStringLiteral("lotus"), QStringLiteral("fees"));
    CHECK(holds(sheetOf(m), QStringLiteral("Fees are too high.")));
    m.consent(QStringLiteral("lotus"), QStringLiteral("share"), QStringLiteral("withdrawn"));
    CHECK_FALSE(holds(sheetOf(m), QStringLiteral("Fees are too high.")));
}

TEST_CASE("no file for a translator holds a record id or a member's name") {
    Ministry m;
    m.mayShare(QStringLiteral("lotus"));
    m.right(QStringLiteral("lotus"), QStringLiteral("fees"));
    const QByteArray file = translationFile(sheetOf(m), TranslationForm::Xliff, QDate(2026, 11, 27));
    for (const char *name : {"fees", "note", "channel", "may", "lotus", "council"}) CHECK_FALSE(file.contains(m.at(QString::fromLatin1(name)).text().toLatin1()));
    CHECK_FALSE(file.contains("lotus"));
}

TEST_CASE("what a translator writes comes back as current, in either form") {
    const TranslationForm form = GENERATE(TranslationForm::Xliff, TranslationForm::Xlsx);
    Ministry m;
    TranslationSheet sheet = sheetOf(m);
    unitOf(sheet, noteWords).target = noteInKhmer;
    TranslationSheet back = readTranslationFile(translationFile(sheet, form, QDate(2026, 11, 27)), form);
    CHECK(back.from == english);
    CHECK(back.to == khmer);
    REQUIRE(back.units.size() == sheet.units.size());
    const TranslationsTaken taken = takeTranslations(m.laptop.store, back, std::nullopt, m.laptop.random);
    CHECK(taken.taken == 1);
    CHECK(taken.behind == 0);
    CHECK(taken.empty == int(back.units.size()) - 1);
    CHECK(m.laptop.store.find(Id<records::Block>(m.at(QStringLiteral("note"))))->text.value(khmer) == noteInKhmer);
    CHECK(translationOf(m, QStringLiteral("note")).value(QLatin1String("state")).toString() == u"current");
    CHECK_FALSE(holds(sheetOf(m), noteWords));
    CHECK(holds(sheetOf(m, SheetScope::All), noteWords));
    CHECK(takeTranslations(m.laptop.store, back, std::nullopt, m.laptop.random).unchanged == 1);
}

TEST_CASE("a translation of words that were changed since is behind") {
    Ministry m;
    TranslationSheet sheet = sheetOf(m);
    unitOf(sheet, noteWords).target = noteInKhmer;
    m.update("block", QStringLiteral("note"), QStringLiteral(R"({"text":{"en":"The council heard four reports."}})"));
    CHECK(takeTranslations(m.laptop.store, sheet, std::nullopt, m.laptop.random).behind == 1);
    CHECK(translationOf(m, QStringLiteral("note")).value(QLatin1String("state")).toString() == u"behind");
    CHECK(holds(sheetOf(m), QStringLiteral("The council heard four reports.")));
}

TEST_CASE("a translation is checked by another account than the one that takes it in") {
    Ministry m;
    const Uuid checker = m.put("account", QStringLiteral(R"({"name":"Sok","role":"notetaker"})"), QStringLiteral("sok"));
    TranslationSheet sheet = sheetOf(m);
    unitOf(sheet, noteWords).target = noteInKhmer;
    CHECK(codeOf([&] { takeTranslations(m.laptop.store, sheet, m.laptop.store.author().account, m.laptop.random); }) == ErrorCode::Refused);
    CHECK(takeTranslations(m.laptop.store, sheet, checker, m.laptop.random).taken == 1);
    const QJsonObject state = translationOf(m, QStringLiteral("note"));
    CHECK(state.value(QLatin1String("state")).toString() == u"checked");
    CHECK(state.value(QLatin1String("checkedBy")).toString() == checker.text());
    CHECK_FALSE(state.value(QLatin1String("of")).toString().isEmpty());
}

TEST_CASE("a translation that stands already is marked as checked where the sheet shows the original of now") {
    Ministry m;
    const Uuid checker = m.put("account", QStringLiteral(R"({"name":"Sok","role":"notetaker"})"), QStringLiteral("sok"));
    TranslationSheet sheet = sheetOf(m);
    unitOf(sheet, noteWords).target = noteInKhmer;
    takeTranslations(m.laptop.store, sheet, std::nullopt, m.laptop.random);
    const TranslationSheet readOver = sheetOf(m, SheetScope::All);
    const TranslationsTaken taken = takeTranslations(m.laptop.store, readOver, checker, m.laptop.random);
    CHECK(taken.taken == 0);
    CHECK(taken.checked == 1);
    const QJsonObject state = translationOf(m, QStringLiteral("note"));
    CHECK(state.value(QLatin1String("state")).toString() == u"checked");
    CHECK(state.value(QLatin1String("checkedBy")).toString() == checker.text());
    CHECK_FALSE(state.value(QLatin1String("of")).toString().isEmpty());
    CHECK(takeTranslations(m.laptop.store, readOver, checker, m.laptop.random).unchanged == 1);

    m.update("block", QStringLiteral("note"), QStringLiteral(R"({"text":{"en":"The council heard four reports."}})"));
    CHECK(takeTranslations(m.laptop.store, readOver, checker, m.laptop.random).checked == 0);
    CHECK(takeTranslations(m.laptop.store, sheetOf(m, SheetScope::All), checker, m.laptop.random).checked == 1);
}

TEST_CASE("who wrote a translation does not check it, whoever takes the sheet in") {
    Ministry m;
    const Uuid writer = m.laptop.store.author().account;
    const Uuid other = m.put("account", QStringLiteral(R"({"name":"Sok","role":"notetaker"})"), QStringLiteral("sok"));
    TranslationSheet sheet = sheetOf(m);
    unitOf(sheet, noteWords).target = noteInKhmer;
    takeTranslations(m.laptop.store, sheet, std::nullopt, m.laptop.random);
    const TranslationSheet readOver = sheetOf(m, SheetScope::All);
    m.laptop.store.setAuthor({m.laptop.store.author().device, m.laptop.store.author().epoch, other});
    CHECK(codeOf([&] { takeTranslations(m.laptop.store, readOver, writer, m.laptop.random); }) == ErrorCode::Refused);
    CHECK(translationOf(m, QStringLiteral("note")).value(QLatin1String("state")).toString() == u"current");
}

TEST_CASE("a sheet whose heading names another language is refused, in either form") {
    const TranslationForm form = GENERATE(TranslationForm::Xliff, TranslationForm::Xlsx);
    Ministry m;
    TranslationSheet sheet = translationSheet(m.laptop.store, english, QStringLiteral("th"), toGovernment(), SheetScope::Open);
    unitOf(sheet, noteWords).target = QStringLiteral("ที่ประชุมรับฟังรายงานสามฉบับ");
    m.update("block", QStringLiteral("note"), QStringLiteral(R"({"text":{"km":"របាយការណ៍"}})"));
    const qint64 version = m.laptop.store.version();
    const auto taken = [&](const QString &tag) {
        TranslationSheet renamed = sheet;
        renamed.to = tag;
        return codeOf([&] { takeTranslations(m.laptop.store, readTranslationFile(translationFile(renamed, form, QDate(2026, 11, 27)), form), std::nullopt, m.laptop.random); });
    };
    CHECK(taken(khmer) == ErrorCode::InvalidInput);
    CHECK(taken(QStringLiteral("lo")) == ErrorCode::InvalidInput);
    CHECK(taken(QStringLiteral("xx")) == ErrorCode::InvalidInput);
    CHECK(m.laptop.store.version() == version);
    CHECK(taken(QStringLiteral("th-TH")) == ErrorCode::Internal);  // as programs of translators write it: taken
    CHECK(m.laptop.store.version() > version);
}

TEST_CASE("a sheet filled in with the letters of another language is refused") {
    const auto [tag, words, isTaken] = GENERATE(table<const char *, const char *, bool>({
        {"km", "ที่ประชุมรับฟังรายงาน", false}, {"km", "The meeting heard reports.", false}, {"km", "ស្តាប់របាយការណ៍ ILO PDF", true}, {"km", "3", true},
        {"id", "ที่ประชุมรับฟังรายงาน", false}, {"id", "Rapat mendengar laporan.", true}, {"zh", "会议听取了报告。", true}, {"zh", "Rapat", false},
        {"my", "ကောင်စီ", true}, {"lo", "ที่ประชุม", false}, {"ta", "கூட்டம்", true}, {"vi", "Hội đồng", true}}));
    INFO(tag << " " << words);
    Ministry m;
    TranslationSheet sheet = translationSheet(m.laptop.store, english, QString::fromLatin1(tag), toGovernment(), SheetScope::Open);
    unitOf(sheet, noteWords).target = QString::fromUtf8(words);
    CHECK((codeOf([&] { takeTranslations(m.laptop.store, sheet, std::nullopt, m.laptop.random); }) == ErrorCode::Internal) == isTaken);
}

TEST_CASE("the council sees how far it is with a language") {
    Ministry m;
    const TranslationCount before = translationCount(m.laptop.store, english, khmer);
    CHECK(before.missing >= 6);
    CHECK(before.current + before.behind + before.checked == 0);
    m.update("block", QStringLiteral("note"), QStringLiteral(R"({"text":{"km":"របាយការណ៍"},"translations":{"km":{"state":"behind"}}})"));
    const TranslationCount after = translationCount(m.laptop.store, english, khmer);
    CHECK(after.behind == 1);
    CHECK(after.missing == before.missing - 1);
}

TEST_CASE("a sheet that is not what it should be is refused whole, and nothing is written") {
    Ministry m;
    const TranslationSheet good = sheetOf(m);
    const QByteArray xliff = translationFile(good, TranslationForm::Xliff, QDate(2026, 11, 27));
    const auto read = [](const QByteArray &bytes) { return codeOf([&] { readTranslationFile(bytes, TranslationForm::Xliff); }); };
    CHECK(read("") == ErrorCode::Damaged);
    CHECK(read("not a file of any kind") == ErrorCode::Damaged);
    CHECK(read(xliff.left(xliff.size() / 2)) == ErrorCode::Damaged);
    CHECK(read(QByteArray(xliff).replace("version=\"1.2\"", "version=\"2.0\"")) == ErrorCode::Damaged);
    CHECK(read(QByteArray(xliff).replace("?>", "?><!DOCTYPE xliff [<!ENTITY a \"b\">]>")) == ErrorCode::Damaged);
    CHECK(read(QByteArray(xliff).replace("target-language=\"km\"", "target-language=\"../km\"")) == ErrorCode::Damaged);
    CHECK(read(QByteArray(xliff).replace(good.units.front().key.toLatin1(), "1")) == ErrorCode::InvalidInput);
    CHECK(read(QByteArray(xliff).replace(good.units.front().key.toLatin1(), good.units.back().key.toLatin1())) == ErrorCode::InvalidInput);
    CHECK(read(QByteArray(xliff).replace("<target state=\"needs-translation\"></target>", "<target>\xE2\x80\xAE</target>")) == ErrorCode::InvalidInput);
    CHECK(codeOf([&] { readTranslationFile("PK\x03\x04", TranslationForm::Xlsx); }) == ErrorCode::Damaged);
    CHECK(codeOf([&] { readTranslationFile(xlsxOf({Sheet{QStringLiteral("Other"), {10}, {{SheetCell{QStringLiteral("name")}}}, false, {}, {}}}, QDate(2026, 11, 27)), TranslationForm::Xlsx); }) == ErrorCode::Damaged);

    TranslationSheet foreign = good;
    foreign.units.front().target = QStringLiteral("ខ្មែរ");
    foreign.units.back().key = QStringLiteral("018f0000-0000-8000-8000-000000000000");
    const qint64 version = m.laptop.store.version();
    CHECK(codeOf([&] { takeTranslations(m.laptop.store, foreign, std::nullopt, m.laptop.random); }) == ErrorCode::InvalidInput);
    TranslationSheet same = good;
    same.to = english;
    CHECK(codeOf([&] { takeTranslations(m.laptop.store, same, std::nullopt, m.laptop.random); }) == ErrorCode::InvalidInput);
    CHECK(m.laptop.store.version() == version);
}
