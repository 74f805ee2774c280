#pragma once
#include "ui/shell/session.h"
#include "ui/workplace/desk_session.h"

namespace balai::ui {

// Makes a council's vault on this laptop.
class FoundingHere final : public Founding {
public:
    FoundingHere(Records &records, DeskSession &session) : m_records(records), m_session(session) {}
    RecoverySheet found(const NewCouncil &council, Progress &progress) override;
    int strength(const QString &passphrase) const override;
    void sheetTried(bool tried) override;
    QString suggestedFolder(const QString &council) const override;
    void print(const RecoverySheet &sheet) override;

private:
    Records &m_records;
    DeskSession &m_session;
};

// From 0 (very easy to guess) to 4.
int passphraseStrength(const QString &passphrase);
// The folder of a new vault within `parent`, named after the council or as a vault was; one that does not exist yet.
QString freeFolder(const QString &parent, const QString &name);
// Where councils' vaults are made unless somebody chooses another folder, and the one used last there; empty: none.
QString usualFolder();
QString lastVault();

}  // namespace balai::ui
