#pragma once
#include "core/records/meeting.h"

class QWidget;

namespace balai::ui {

class Records;
class Theme;

// Asks above the page for one amount, and notes it for everybody who was present at the meeting. `at` is the button.
void askOwedForMeeting(const Theme &theme, Records &records, QWidget *at, QObject *guard, Id<records::Meeting> meeting);

}  // namespace balai::ui
