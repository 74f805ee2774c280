#pragma once
#include "core/records/meeting.h"

#include <QWidget>

namespace balai::store {
class Store;
}

namespace balai::ui {

class Theme;

// How a meeting was for those who took part: counts of five or more answers, else that there are too few.
class CheckInResults : public QWidget {
    Q_OBJECT
public:
    CheckInResults(const Theme &theme, const store::Store &store, Id<records::Meeting> meeting, QWidget *parent = nullptr);
};

}  // namespace balai::ui
