#pragma once
#include "core/records/council.h"
#include "ui/shell/session.h"

namespace balai::ui {

class Records;

// What the frame around the pages says: numbers at the entries and the left side of the status line.
struct DeskNumbers {
    QString status;
    QHash<Place, int> counts;
};
DeskNumbers deskNumbers(const Records &records);
QString councilName(const records::Council &council, const QString &language);

}  // namespace balai::ui
