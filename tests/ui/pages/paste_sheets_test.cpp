// Files from outside that may be Burmese typed in Zawgyi: what an office answered, and what a translator wrote.
#include "core/base/files.h"
#include "core/handoff/translation_sheet.h"
#include "core/records/handoff.h"
#include "core/records/handoff_item.h"
#include "core/records/response.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/handoff/returned_page.h"
#include "ui/widgets/button.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

const QString road = QStringLiteral("ရွာသို့သွားသောလမ်းသည် ခြောက်သွေ့နေသည်။"), roadZawgyi = QStringLiteral("ရြာသို႔သြားေသာလမ္းသည္ ေျခာက္ေသြ့ေနသည္။");

struct Sheets : DeskA {
    void press(const char *object) {
        auto *button = find<QAbstractButton>(object);
        REQUIRE(button);
        button->click();
        settle();
    }
    void give(const char *button, const char *name, const QByteArray &bytes) {
        const QString path = folder.filePath(QLatin1String(name));
        writeFile(path, bytes, FileAccess::Shared);
        auto *take = find<QAbstractButton>(button);
        REQUIRE(take);
        take->click();
        REQUIRE(chooseFile(path));
        settle();
    }
    int reasonsWith(const QString &words) const {
        int count = 0;
        for (const Response &response : records.read().all<Response>()) count += response.reason.values().contains(words);
        return count;
    }
};

}  // namespace

TEST_CASE("an answer of an office that may be typed in Zawgyi is asked about before it is recorded") {
    Sheets desk;
    QString reference, lines;
    for (const Handoff &handoff : desk.records.read().all<Handoff>()) {
        lines.clear();
        for (const HandoffItem &item : desk.records.read().all<HandoffItem>("handoff", handoff.id))
            if (!item.heldBack && item.itemKind == u"recommendation") lines += QStringLiteral("%1,%2,noted,%3\n").arg(handoff.reference, QString::number(item.number.value_or(0)), roadZawgyi);
        if (lines.count(u'\n') < 2) continue;
        reference = handoff.reference;
        desk.go(Place::Handoffs, QString(u"handoff/" + handoff.id.text()));
        break;
    }
    desk.settle();
    REQUIRE_FALSE(reference.isEmpty());
    const int many = int(lines.count(u'\n'));
    desk.give("handoff-sheet", "returned.csv", QString(QStringLiteral("handoff,item,response,reason\n") + lines).toUtf8());
    REQUIRE(desk.find<ReturnedPage>("returned-page"));
    REQUIRE(desk.find("paste-question"));
    CHECK_FALSE(desk.find<Button>("sheet-take")->reason().isEmpty());
    SECTION("one by one") {
        for (int at = 0; at < many; ++at) {
            REQUIRE(desk.find("paste-question"));
            desk.press(at == 0 ? "paste-as-pasted" : "paste-unicode");
        }
        CHECK_FALSE(desk.find("paste-question"));
        desk.press("sheet-take");
        CHECK(desk.reasonsWith(roadZawgyi) == 1);
        CHECK(desk.reasonsWith(road) == many - 1);
    }
    SECTION("or all of the file at once") {
        desk.press("paste-again");
        desk.press("paste-unicode");
        CHECK_FALSE(desk.find("paste-question"));
        desk.press("sheet-take");
        CHECK(desk.reasonsWith(road) == many);
    }
}

TEST_CASE("a translator's sheet that may be typed in Zawgyi is asked about, and the history keeps what was typed") {
    Sheets desk;
    council::Release release;
    release.audience = Audience::partners;
    release.use = Use::share;
    handoff::TranslationSheet sheet = handoff::translationSheet(desk.records.read(), desk.records.contentLanguage(), QStringLiteral("my"), release, handoff::SheetScope::Open);
    REQUIRE_FALSE(sheet.units.empty());
    sheet.units.back().target = roadZawgyi;  // of a recommendation: minutes may be sealed
    desk.go(Place::Settings);
    desk.settle();
    desk.give("translation-in", "sheet.xlsx", handoff::translationFile(sheet, handoff::TranslationForm::Xlsx, desk.records.today()));
    REQUIRE(desk.find("paste-question"));
    CHECK_FALSE(desk.isInLogOrDrafts(roadZawgyi));
    const bool isUnicode = GENERATE(false, true);
    desk.press(isUnicode ? "paste-unicode" : "paste-as-pasted");
    CHECK_FALSE(desk.find("paste-question"));
    CHECK(desk.isInLogOrDrafts(roadZawgyi));
    CHECK(desk.isInLogOrDrafts(road) == isUnicode);
    const auto now = handoff::translationSheet(desk.records.read(), desk.records.contentLanguage(), QStringLiteral("my"), release, handoff::SheetScope::All);
    const auto one = std::find_if(now.units.begin(), now.units.end(), [&](const auto &unit) { return unit.key == sheet.units.back().key; });
    REQUIRE(one != now.units.end());
    CHECK(one->target == (isUnicode ? road : roadZawgyi));
}
