#include "ui/today/desk_numbers.h"

#include "ui/today/today_reading.h"
#include "ui/workplace/words.h"

#include <QCoreApplication>

namespace balai::ui {

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::StatusWords)
};

QString status(const TodayReading *reading, QDate today, const QString &language, text::DateForm form) {
    QStringList said{StatusWords::tr("Saved")};
    if (!reading) return said.first();
    if (const int people = reading->stillToReview; people > 0) said.append(counted(people, StatusWords::tr("one person still to review"), StatusWords::tr("%1 people still to review"), text::writtenDigits(QString::number(people), language, form.digits)));
    if (const QDate exchange = reading->lastExchange; exchange.isValid()) said.append(StatusWords::tr("last exchange %1").arg(dayWords(exchange, today, language, form)));
    return said.join(QStringLiteral(" · "));
}

}  // namespace

QString councilName(const records::Council &council, const QString &language) { return localised(council.name, language); }

DeskNumbers deskNumbers(const TodayReading *reading, QDate today, const QString &language, text::DateForm form) {
    DeskNumbers numbers{status(reading, today, language, form), {}};
    if (reading) numbers.counts = {{Place::Today, reading->count}, {Place::Exchange, reading->conflicts}};
    return numbers;
}

}  // namespace balai::ui
