#pragma once
#include "core/records/meeting.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <memory>

class QStackedLayout;

namespace balai::exchange {
class HeldRound;
}

namespace balai::ui {

class CheckInPage;
class FlowLabel;
class MeetingList;
class MonthView;
class MinutesView;
class ReaderView;
class ReadingRound;
class Records;
class PassageReadings;
class SealView;
class Segments;

// The list of meetings, the minutes of one, the member's reader over them, and the check-in after one.
// show(): "new", "month", "meeting/<id>", "minutes/<meeting>[/<block>]", "read/<meeting>/<member>[/<page of the reader>]",
// "round/<meeting>" (the vault locks behind it), "round/<meeting>/<page of the round>" (a look at it, for pictures), "seal/<meeting>", "readings/<meeting>", "check-in/<meeting>".
class MeetingsPage : public Page {
    Q_OBJECT
public:
    MeetingsPage(const PageTools &tools, Records &records);
    QString title() const override;
    std::optional<PrimaryAction> primary() const override;
    QWidget *headTools() override;
    QStringList keyHints() const override;
    bool canGoBack() const override;
    PageFrame frame() const override;
    void refresh() override;
    void focusFirst() override;
    void show(const QString &what) override;
    QString helpTopic() const override;
    QList<PageView> views() const override;
    void runPrimary() override;
    void goBack() override;
    void leave() override;
    using Page::show;

private:
    template <class View, class... Given> bool isNew(View *&view, Given &&...given);
    MonthView *month();
    MinutesView *minutes();
    ReaderView *reader();
    FlowLabel *waiting();
    SealView *seal();
    PassageReadings *readings();
    CheckInPage *checkIn();
    bool isShown(const QWidget *view) const;
    bool isList() const;
    bool isMonth() const;
    bool isMinutes() const;
    bool isCheckIn() const;
    bool isLent() const;
    void prepareRound(Id<records::Meeting> meeting, const QString &view);
    void beginRound(std::shared_ptr<exchange::HeldRound> round, const QString &view);
    const PageTools m_tools;
    Records &m_records;
    Segments *m_segments;
    MeetingList *m_list;
    MonthView *m_month = nullptr;
    MinutesView *m_minutes = nullptr;
    ReaderView *m_reader = nullptr;
    FlowLabel *m_waiting = nullptr;  // while a round is prepared
    QPointer<ReadingRound> m_round;
    SealView *m_seal = nullptr;
    PassageReadings *m_readings = nullptr;
    CheckInPage *m_checkIn = nullptr;
    QStackedLayout *m_views;
};

}  // namespace balai::ui
