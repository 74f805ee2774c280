#pragma once
#include "ui/shell/page.h"
#include "ui/widgets/row_list.h"

namespace balai::ui {

class Records;

// Everything that needs somebody now, in the words of `language`, grouped as the page shows it; at most nine lines, each
// with its digit. No member is named: the screen is seen by the room.
QList<RowGroup> todayGroups(const Records &records, const QString &language);
// Where a line leads; its id says it: "meetings minutes/<id>".
Target targetOf(const QString &rowId);
int todayCount(const Records &records);
// People who have not read the minutes yet, over all meetings in review.
int stillToReview(const Records &records);

}  // namespace balai::ui
