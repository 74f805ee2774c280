#pragma once
#include "ui/shell/session.h"
#include "ui/today/desk_numbers.h"
#include "ui/workplace/records.h"

#include <QCoreApplication>

namespace balai::ui {

// The shell's session over a vault folder.
class DeskSession final : public Session {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::DeskSession)

public:
    DeskSession(Records &records, QString folder) : m_records(records), m_folder(std::move(folder)) {}
    void setFolder(const QString &folder) { m_folder = folder; }
    // A passphrase that opens without a question (the sample council).
    void setKnown(const QString &passphrase) { m_known = passphrase; }

    bool hasVault() const override;
    bool isOpen() const override { return m_records.isOpen(); }
    QStringList accounts() const override;
    bool open(const QString &account, const QString &secret, Progress &progress) override;
    void lock() override { m_records.close(); }
    bool uncovers(const QString &secret, Progress &progress) override;
    DeskView desk() const override;
    QString language() const override;
    void keepLanguage(const QString &tag) override;
    bool dark() const override { return look().dark; }
    int scale() const override { return look().scale; }
    void keepLook(bool dark, int scale) override;
    bool undo() override { return isOpen() && m_records.undo(); }

private:
    struct Look {
        bool dark = false;
        int scale = 100;
    };
    Look look() const;
    QString kindOf(const records::Council &council) const;

    Records &m_records;
    QString m_folder;
    QString m_known;
    Look m_look;
    struct Counted {
        qint64 version = -1;
        QString language;
        QDate on;
        DeskNumbers numbers{};
    };
    mutable Counted m_counted;  // asked for after every change of a page's head
};

}  // namespace balai::ui
