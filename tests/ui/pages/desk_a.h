#pragma once
#include "core/records/block.h"
#include "core/records/comment.h"
#include "core/records/meeting.h"
#include "core/records/member.h"
#include "tests/ui/pages/desk_b.h"
#include "ui/workplace/pages_a.h"

namespace balai::test {

// The same window with all pages.
class DeskA : public DeskB {
public:
    explicit DeskA(Clock *given = nullptr) : DeskB(given) {
        for (const auto &[place, make] : ui::pagesA(records))
            window.addPage(place, [this, make = make](const ui::PageTools &tools) {
                records.setTasks(tools.tasks);
                return make(tools);
            });
        go(ui::Place::Today);
        settle();  // what needs somebody is read on the worker
    }

    // The meeting whose minutes are in review.
    records::Meeting inReview() const {
        for (const auto &meeting : records.read().all<records::Meeting>())
            if (meeting.minutesState == records::MinutesState::review) return meeting;
        return {};
    }
    void type(const QString &words) {
        QTest::keyClicks(focus(), words);
        QCoreApplication::processEvents();
    }
    bool isIn(const QString &words) const {
        for (const auto &block : records.read().all<records::Block>())
            for (const QString &text : block.text)
                if (text.contains(words)) return true;
        return false;
    }
    // Anywhere in the vault's rows: records, log, drafts.
    bool isInLogOrDrafts(const QString &words) const {
        for (const QString &key : records.read().drafts())
            if (records.read().draft(key).value_or(QByteArray()).contains(words.toUtf8())) return true;
        auto &database = records.read().database();
        auto rows = database.prepare("SELECT bytes FROM cell");
        while (rows.step())
            if (rows.blob(0).contains(words.toUtf8())) return true;
        return false;
    }
};

}  // namespace balai::test
