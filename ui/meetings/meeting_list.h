#pragma once
#include "core/records/agenda_item.h"
#include "core/records/attendance.h"
#include "core/records/meeting.h"
#include "ui/plain/list_page.h"

namespace balai::ui {

// Meetings by what they wait for; at the right the agenda and who comes.
class MeetingList : public ListPage {
    Q_OBJECT
public:
    MeetingList(const PageTools &tools, Records &records);
    QString title() const override { return tr("Meetings"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("New meeting")}; }
    void runPrimary() override;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stand the council’s meetings, with their agenda and minutes."); }
    void fill(const QString &id) override;

private:
    void agenda(const records::Meeting &meeting);
    void attendance(const records::Meeting &meeting);
    bool hasBegun(const records::Meeting &meeting) const;
    void afterMeeting(const records::Meeting &meeting);
    void addItem(const records::Meeting &meeting, QWidget *at);
    void inviteAll(const records::Meeting &meeting);
    void turn(const QString &attendance);
    RowSpec rowOf(const records::Meeting &meeting) const;
};

QString meetingKindWord(records::MeetingKind kind);

}  // namespace balai::ui
