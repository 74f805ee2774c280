#pragma once
#include "ui/shell/beginning.h"

#include <QList>

namespace balai::ui {

class DeskSession;
class Records;

// Joining, going back to a backup, reading a member's file. Both outlive the window.
QList<OtherWay> otherWays(Records &records, DeskSession &session);

}  // namespace balai::ui
