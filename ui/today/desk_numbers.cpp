#include "ui/today/desk_numbers.h"

#include "core/text/dates.h"
#include "ui/today/today_lines.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QCoreApplication>

namespace balai::ui {

namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::StatusWords)
};

QString status(const Records &records) {
    QStringList said{StatusWords::tr("Saved")};
    if (const int people = stillToReview(records); people > 0) said.append(counted(people, StatusWords::tr("one person still to review"), StatusWords::tr("%1 people still to review")));
    const QDate exchange = records.localFacts().lastExchange;
    if (exchange.isValid()) said.append(StatusWords::tr("last exchange %1").arg(dayWords(exchange, records.today(), records.contentLanguage())));
    return said.join(QStringLiteral(" · "));
}

}  // namespace

QString councilName(const records::Council &council, const QString &language) { return localised(council.name, language); }

DeskNumbers deskNumbers(const Records &records) {
    const int conflicts = int(records.read().conflicts().size());
    return {status(records), {{Place::Today, todayCount(records)}, {Place::Exchange, conflicts}}};
}

}  // namespace balai::ui
