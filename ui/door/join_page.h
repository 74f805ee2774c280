#pragma once
#include "core/exchange/invitation.h"
#include "ui/door/door_page.h"

namespace balai::ui {

class ChosenFile;
class DeskSession;
class Records;
class SheetStep;

// A laptop that was invited: the file and its six words, then the account and its passphrase here, then the recovery
// sheet of the vault that was made.
class JoinPage : public DoorPage {
    Q_OBJECT
public:
    JoinPage(const PageTools &tools, Records &records, DeskSession &session);
    void focusFirst() override;

protected:
    QString missing() const override;
    void go() override;

private:
    enum class Step { Invitation, Account, Sheet };
    QWidget *buildInvitation();
    QWidget *buildAccount();
    void look();
    void makeRecords();
    void show(Step step);
    void took(const exchange::InvitationView &invitation);

    Records &m_records;
    DeskSession &m_session;
    Step m_step = Step::Invitation;
    ChosenFile *m_file;
    Field *m_words, *m_folder, *m_passphrase, *m_again;
    FlowLabel *m_council, *m_strength;
    Choice *m_account;
    SheetStep *m_sheet;
    QWidget *m_first, *m_second;
    QString m_councilName;
};

}  // namespace balai::ui
