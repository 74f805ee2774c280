#pragma once
#include "core/records/council.h"
#include "core/text/dates.h"
#include "ui/shell/session.h"

namespace balai::ui {

struct TodayReading;

// What the frame around the pages says: numbers at the entries and the left side of the status line.
struct DeskNumbers {
    QString status;
    QHash<Place, int> counts;
};
// `reading` is null until the first one has come.
DeskNumbers deskNumbers(const TodayReading *reading, QDate today, const QString &language, text::DateForm form = {});
QString councilName(const records::Council &council, const QString &language);

}  // namespace balai::ui
