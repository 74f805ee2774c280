#pragma once
#include "ui/shell/tour.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace balai::ui {

// What was asked on the command line: balai [VAULT] [--sample] [--tour DIR [--languages en,km] [--theme light,dark]
// [--scale 100,200] [--pages today,meetings]].
struct Launch {
    QString vault;                  // empty: the last one, or first run
    bool sample = false;
    std::optional<TourPlan> tour;
    QString help;                   // not empty: print this and leave
};
// Throws Error{Usage} for arguments that do not fit together.
Launch parseLaunch(const QStringList &arguments);

}  // namespace balai::ui
