#pragma once
#include "core/records/recommendation.h"
#include "core/text/dates.h"
#include "ui/widgets/row_list.h"

#include <QDate>
#include <optional>

namespace balai::store {
class Store;
}

namespace balai::ui {

struct NextMeeting {
    QString id;
    records::Time startsAt;
    int coming = 0, apologies = 0;
    QStringList languages;  // own names
    bool interpreted = false;
};

// Recommendations by stage; of those sent, how many a body has answered.
struct StageCounts {
    QHash<records::Stage, int> of;
    int all = 0, sent = 0, answered = 0;
};

// All that Today and the frame around the pages say of the whole council. A value, because it is read on the worker.
struct TodayReading {
    qint64 version = -1;  // of the window's store when it was asked for: each connection counts by itself
    QDate on;
    QString language;
    text::DateForm form;
    QList<RowGroup> lines;
    int count = 0;          // of lines
    int stillToReview = 0;  // people, over all meetings in review
    int conflicts = 0;
    QDate lastExchange;
    std::optional<NextMeeting> next;
    StageCounts stages;
};

// Looks at every record: for the worker, or for a test. `on`: today in the council's time zone.
TodayReading readToday(const store::Store &store, QDate on, const QString &language, text::DateForm form = {});

}  // namespace balai::ui
