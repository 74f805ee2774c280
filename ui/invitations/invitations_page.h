#pragma once
#include "core/records/invitation.h"
#include "ui/plain/list_page.h"

class QStackedLayout;

namespace balai::ui {

class InvitationAnswerPage;

// What bodies ask of members, and what may be told them.
class InvitationList : public ListPage {
    Q_OBJECT
public:
    InvitationList(const PageTools &tools, Records &records);
    QString title() const override { return tr("Invitations"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("New invitation")}; }
    void runPrimary() override;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet."); }
    void fill(const QString &id) override;

private:
    RowSpec rowFor(const records::Invitation &invitation) const;
    QString bodyName(const records::Invitation &invitation) const;
    void fillCautions(const records::Invitation &invitation);
    void fillAnswers(const records::Invitation &invitation);
    void fillButtons(const records::Invitation &invitation);
    void askSomebody(const records::Invitation &invitation, Button *at);
    void savePaper(Id<records::Invitation> invitation);
    void setState(records::Invitation invitation, records::InvitationState state);
};

// The list, and the page on which one member answers. show(): "<id>", "answer/<invitation or all>/<member>".
class InvitationsPage : public Page {
    Q_OBJECT
public:
    InvitationsPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Invitations"); }
    std::optional<PrimaryAction> primary() const override;
    QStringList keyHints() const override;
    PageFrame frame() const override;
    void refresh() override { view()->refresh(); }
    void focusFirst() override { view()->focusFirst(); }
    void show(const QString &what) override;
    QList<PageView> views() const override;
    void runPrimary() override { view()->runPrimary(); }
    void leave() override { view()->leave(); }
    using Page::show;

private:
    Page *view() const;
    Records &m_records;
    InvitationList *m_list;
    InvitationAnswerPage *m_answer;
    QStackedLayout *m_views;
};

}  // namespace balai::ui
