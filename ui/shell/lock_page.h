#pragma once
#include "ui/widgets/text_flow.h"

#include <QTime>
#include <QWidget>

namespace balai::ui {

class Button;
class Field;
class FlowLabel;
class LookKeys;

// The door: account, passphrase, open. It names no council and says nothing of the cover.
class LockPage : public QWidget {
    Q_OBJECT
public:
    explicit LockPage(const Theme &theme, QWidget *parent = nullptr);
    // `known`: a passphrase that is no secret and stands under the field (the sample council's).
    void begin(const QStringList &accounts, std::optional<QTime> lockedAt, const QString &known = {});
    void setBusy(bool busy);                                    // while the passphrase is tried
    void say(const QString &what, const QString &next = {});    // under the field
    void focusFirst();
    LookKeys *look() const { return m_look; }
    QString account() const { return m_account; }

Q_SIGNALS:
    void openAsked(const QString &account, const QString &secret);
    void packageAsked();                                        // to read what a council handed over, without a vault

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void retranslate();
    void arrange();
    void setAccount(const QString &account);
    void useRecovery(bool recovery);
    void ask();

    const Theme &m_theme;
    QWidget *m_block;
    FlowLabel *m_title, *m_since, *m_accountWord, *m_secretWord, *m_keyboard, *m_answer, *m_knownWords;
    Button *m_accounts, *m_open, *m_forgotten, *m_package;
    Field *m_secret;
    LookKeys *m_look;
    QStringList m_labels;
    QString m_account, m_known;
    std::optional<QTime> m_lockedAt;
    bool m_recovery = false;
};

}  // namespace balai::ui
