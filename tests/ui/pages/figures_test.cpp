// Digits of the language's own and the Buddhist year, where an account chose them.
#include "core/text/numbers.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/plain/choice.h"
#include "ui/plain/form_over.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_flow.h"
#include "ui/workplace/kept_form.h"

#include <QRegularExpression>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {

bool isAscii(const QString &text) {
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() && c > QChar(127); });
}

void choose(DeskA &desk, const char *name, const QString &id) {
    auto *choice = desk.find<Choice>(name);
    REQUIRE(choice);
    choice->choose(id);
    Q_EMIT choice->chosenChanged(id);
    desk.settle();
}

QString shown(const DeskA &desk) {
    QString out;
    for (const QWidget *widget : desk.window.findChildren<QWidget *>())
        if (const auto *texts = dynamic_cast<const ShowsText *>(widget); texts && widget->isVisible())
            for (const TextFit &fit : texts->textFits()) out += fit.text + u'\n';
    return out;
}

}  // namespace

TEST_CASE("days and counts are in Khmer digits where the account wants it, references never") {
    DeskA desk;
    desk.window.setLanguage(QStringLiteral("km"));
    desk.settle();
    CHECK(isAscii(shown(desk)));
    desk.go(Place::Settings);
    choose(desk, "settings-digits", QStringLiteral("native"));
    CHECK(keptForm(desk.records) == text::DateForm{text::Era::OfLanguage, text::Digits::Native});
    desk.go(Place::Today);
    desk.settle();
    const QString day = desk.window.desk()->page()->subtitle();
    CHECK_FALSE(isAscii(day));
    CHECK(text::asciiDigits(day) == text::formatDate(desk.records.today(), QStringLiteral("km"), text::DateStyle::LongWithWeekday));
    CHECK(countText(desk.theme, 25) == QStringLiteral("២៥"));
    CHECK(QCoreApplication::translate("balai::ui::SettingsPage", "%n minutes", nullptr, 25).contains(QStringLiteral("២៥")));
    CHECK_FALSE(QCoreApplication::translate("balai::ui::SettingsPage", "Settings").isEmpty());
    desk.go(Place::Recommendations);
    desk.settle();
    CHECK(shown(desk).contains(QRegularExpression(QStringLiteral("NC-[0-9]{4}-[0-9]{3}"))));
    desk.go(Place::Settings);
    choose(desk, "settings-digits", QStringLiteral("latin"));
    CHECK(keptForm(desk.records) == text::DateForm());
    desk.go(Place::Today);
    desk.settle();
    CHECK(isAscii(shown(desk)));
}

TEST_CASE("the Buddhist year stands before ours in Lao and Khmer where the account wants it") {
    DeskA desk;
    desk.window.setLanguage(QStringLiteral("lo"));
    desk.go(Place::Settings);
    desk.settle();
    CHECK(desk.find("settings-era")->isVisible());
    choose(desk, "settings-era", QStringLiteral("both"));
    desk.go(Place::Today);
    CHECK(desk.window.desk()->page()->subtitle().contains(QStringLiteral("ພ.ສ. %1 (%2)").arg(desk.records.today().year() + 543).arg(desk.records.today().year())));
    desk.window.setLanguage(QStringLiteral("id"));
    desk.go(Place::Settings);
    desk.settle();
    CHECK_FALSE(desk.find("settings-era")->isVisible());
    CHECK_FALSE(desk.find("settings-digits")->isVisible());
    desk.go(Place::Today);
    CHECK(isAscii(desk.window.desk()->page()->subtitle()));
}

TEST_CASE("Burmese has its own digits, in days and counts alike, until an account wants others") {
    DeskA desk;
    desk.window.setLanguage(QStringLiteral("my"));
    desk.settle();
    CHECK(countText(desk.theme, 25) == QStringLiteral("၂၅"));
    CHECK(QCoreApplication::translate("balai::ui::SettingsPage", "%n minutes", nullptr, 25).contains(QStringLiteral("၂၅")));
    desk.go(Place::Settings);
    choose(desk, "settings-digits", QStringLiteral("latin"));
    CHECK(countText(desk.theme, 25) == QStringLiteral("25"));
    CHECK(QCoreApplication::translate("balai::ui::SettingsPage", "%n minutes", nullptr, 25).contains(QStringLiteral("25")));
}

TEST_CASE("a choice that cannot be read is the usual form") {
    DeskA desk;
    for (const char *words : {"", "native", "x y z", "khmer sometimes"}) {
        desk.records.keep(&desk.records, [key = QByteArray("ui.form.").append(desk.records.accountId().text().toLatin1()), words](council::Session &session) { session.vault().setMeta(key.constData(), words); });
        desk.settle();
        CHECK(keptForm(desk.records) == text::DateForm());
    }
}

TEST_CASE("a typed Buddhist year is asked about, and the day that it means is offered") {
    DeskA desk;
    desk.window.setLanguage(QStringLiteral("th"));
    desk.settle();
    auto *form = new FormOver(desk.theme, desk.window.desk(), QStringLiteral("day-form"), QStringLiteral("…"));
    Field *field = form->day(QStringLiteral("day-field"), QStringLiteral("…"), QDate(2026, 11, 23));
    CHECK(form->dayIn(field) == QDate(2026, 11, 23));  // as it was shown, both years and all
    QDate kept;
    form->finish(QStringLiteral("…"), [form, field, &kept]() -> QString {
        const auto day = form->dayIn(field);
        if (!day) return QStringLiteral("no day");
        kept = *day;
        return {};
    });
    field->edit()->setText(QStringLiteral("๒๔/๑๑/๒๕๖๙"));
    desk.find<QAbstractButton>("day-form-keep")->click();
    CHECK_FALSE(kept.isValid());
    auto *meant = desk.find<QAbstractButton>("day-form-meant");
    REQUIRE(meant);
    REQUIRE(meant->isVisible());
    meant->click();
    desk.find<QAbstractButton>("day-form-keep")->click();
    CHECK(kept == QDate(2026, 11, 24));
}
