#pragma once
#include "core/council/register_paper.h"
#include "core/records/agenda_item.h"
#include "core/records/attendance.h"
#include "core/records/meeting.h"
#include "ui/plain/list_page.h"

class QMenu;

namespace balai::ui {

// Meetings by what they wait for; at the right the agenda, its guests, who comes, and what was promised before.
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
    void facts(const records::Meeting &meeting);
    void agenda(const records::Meeting &meeting);
    QString guestWords(const records::Meeting &meeting, const records::AgendaItem &item) const;
    void arising(const records::Meeting &meeting);
    void heard(const records::Meeting &meeting);
    void attendance(const records::Meeting &meeting);
    bool hasBegun(const records::Meeting &meeting) const;
    void afterMeeting(const records::Meeting &meeting);
    void inviteAll(const records::Meeting &meeting);
    void turn(const QString &attendance);
    RowSpec rowOf(const records::Meeting &meeting) const;

    // meeting_forms.cpp
    void fillMore(QMenu &menu, const QString &id);
    void editItem(const records::Meeting &meeting, std::optional<records::AgendaItem> item, QWidget *at);
    void chooseItem(const records::Meeting &meeting, QWidget *at, std::function<void(const records::AgendaItem &)> chosen);
    void chooseGuests(const records::AgendaItem &item, QWidget *at);
    void chooseLanguages(const records::Meeting &meeting, QWidget *at);
    void chooseInterpreters(const records::Meeting &meeting, QWidget *at);
    void offerHelpers(QWidget *at);
    void addGuestMember(const records::Meeting &meeting, QWidget *at);
    void planNext(const records::Meeting &meeting, QWidget *at);
    void takeLines(const records::Meeting &meeting, const QString &setting);
    void keepAsTemplate(const records::Meeting &meeting);
    void putOff(const records::AgendaItem &item);
    void askAboutInterpreter(const records::Meeting &meeting, QWidget *at);
    void askMember(Id<records::Member> member, const records::Meeting &meeting, QWidget *at);
    std::optional<records::Meeting> meetingOf(const QString &id) const;

    // meeting_papers.cpp
    void printNotice(const records::Meeting &meeting, QWidget *at);
    void saveCalendar(const records::Meeting &meeting);
    enum class Paper { Minutes, Attendance, Decisions };
    void askPaper(const records::Meeting &meeting, QWidget *at);
    void savePaper(const records::Meeting &meeting, Paper paper, const council::PaperAsk &ask);
};

QString meetingKindWord(records::MeetingKind kind);

}  // namespace balai::ui
