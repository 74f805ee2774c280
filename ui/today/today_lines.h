#pragma once
#include "core/council/due.h"
#include "core/text/dates.h"
#include "ui/shell/page.h"
#include "ui/widgets/row_list.h"

namespace balai::ui {

// Everything that needs somebody now, in the words of `language`, grouped as the page shows it; at most nine lines, each
// with its digit. No member is named: the screen is seen by the room. `due` and `facts` are of the day `on`.
QList<RowGroup> todayLines(const store::Store &store, QDate on, const QString &language, const std::vector<council::Due> &due, const council::LocalFacts &facts, text::DateForm form = {});
// Where a line leads; its id says it: "meetings minutes/<id>".
Target targetOf(const QString &rowId);

}  // namespace balai::ui
