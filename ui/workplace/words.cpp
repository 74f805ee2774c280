#include "ui/workplace/words.h"

#include "ui/shell/figures.h"

#include <QCoreApplication>
#include <QTime>

namespace balai::ui {

namespace {
struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::DayWords)
};
}  // namespace

QString languageChosen(const records::LocalText &text, const QString &language) {
    if (!text.value(language).isEmpty()) return language;
    if (!text.value(QStringLiteral("en")).isEmpty()) return QStringLiteral("en");
    return text.isEmpty() ? QString() : text.firstKey();
}

QString localised(const records::LocalText &text, const QString &language) { return text.value(languageChosen(text, language)); }

QString counted(int count, const QString &one, const QString &many, const QString &written) { return count == 1 ? one : many.arg(written); }

QString counted(const Theme &theme, int count, const QString &one, const QString &many) { return counted(count, one, many, countText(theme, count)); }

QString dayWords(QDate day, QDate today, const QString &language, text::DateForm form) {
    if (!day.isValid()) return {};
    if (day == today) return DayWords::tr("today");
    if (day.addDays(1) == today) return DayWords::tr("yesterday");
    return text::formatDate(day, language, text::DateStyle::DayMonth, form);
}

QString shortDay(QDate day, const QString &language, text::DateForm form) {
    return text::formatDate(day, language, text::DateStyle::ShortWeekday, form);
}

QString clockWords(const records::Time &time, const QString &language, text::DateForm form) {
    if (!time.isSet()) return {};
    return text::formatTime(QTime::fromString(time.text.mid(11, 5), QStringLiteral("HH:mm")), language, form.digits);
}

}  // namespace balai::ui
