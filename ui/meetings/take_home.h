#pragma once
#include "core/records/meeting.h"
#include "ui/shell/page.h"

namespace balai::ui {

class Records;

// Paper or a file for each reviewer who chose to take one home; Enter on a name makes it. Shown at `anchor`.
void openTakeHome(const Theme &theme, Records &records, QWidget *anchor, Id<records::Meeting> meeting);

}  // namespace balai::ui
