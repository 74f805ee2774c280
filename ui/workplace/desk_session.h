#pragma once
#include "ui/shell/session.h"
#include "ui/today/desk_numbers.h"
#include "ui/workplace/records.h"

#include <QCoreApplication>
#include <mutex>

namespace balai::ui {

// The shell's session over a vault folder.
class DeskSession final : public Session {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::DeskSession)

public:
    DeskSession(Records &records, QString folder) : m_records(records), m_folder(std::move(folder)) {}
    void setFolder(const QString &folder) { m_folder = folder; }
    // A passphrase that is no secret (the sample council's).
    void setKnown(const QString &passphrase) { m_known = passphrase; }

    bool hasVault() const override;
    bool isOpen() const override { return m_records.isOpen(); }
    QStringList accounts() const override;
    QString knownPassphrase() const override { return m_known; }
    bool open(const QString &account, const QString &secret, Progress &progress) override;
    void openWithShares(const QList<HandedShare> &shares, const QString &newPassphrase, Progress &progress) override;
    bool needsPassphrase() const override { return isOpen() && m_records.isOpenedByCode(); }
    void lock() override { m_records.close(); }
    bool uncovers(const QString &secret, Progress &progress) override;
    bool isPassphrase(const QString &secret) override;
    DeskView desk(const QString &language) const override;
    QString language() const override;
    void keepLanguage(const QString &tag) override;
    bool dark() const override { return look().dark; }
    int scale() const override { return look().scale; }
    void keepLook(bool dark, int scale) override;
    int idleMinutes() const override;
    bool undo() override;
    void whenDeskChanges(std::function<void()> tell) override;
    // What makes the vault first, on the worker (the sample council).
    void setMaker(std::function<void()> make) { m_make = std::move(make); }
    bool hasToBeMade() const override { return m_make && !isOpen(); }
    void make(Progress &progress) override;

private:
    struct Look {
        bool dark = false;
        int scale = 100;
    };
    void took(std::unique_ptr<council::Session> session);
    QString turnsLeft() const;
    Look look() const;
    QString kindOf(const records::Council &council) const;

    Records &m_records;
    QString m_folder;
    QString m_known;
    QStringList m_turnsLeft;  // files of answers that could not be taken in; under `m_turns`
    mutable std::mutex m_turns;
    Look m_look;
    std::function<void()> m_make;
    QObject m_here;  // what is told while this lives
};

}  // namespace balai::ui
