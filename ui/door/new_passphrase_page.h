#pragma once
#include "ui/door/door_page.h"

namespace balai::ui {

class Choice;
class Records;

// After the recovery code opened the records: a new passphrase comes at once, for the account whose was forgotten. The
// records then open again with it, so that what is written is written by that account.
class NewPassphrasePage : public DoorPage {
    Q_OBJECT
public:
    NewPassphrasePage(const PageTools &tools, Records &records);
    void focusFirst() override;

protected:
    QString missing() const override;
    void go() override;

private:
    void openAgain(const QString &passphrase);

    Records &m_records;
    Choice *m_account = nullptr;
    FlowLabel *m_strength;
    Field *m_passphrase, *m_again;
};

}  // namespace balai::ui
