#pragma once
#include "ui/widgets/text_flow.h"

#include <QTime>
#include <QWidget>

namespace balai::ui {

class Button;
class Field;
class FlowLabel;
class LookKeys;
class OtherWays;
class SharesPanel;

// The door: account, passphrase, open; or the recovery code, or shares of several people. It names no council and says nothing of the cover.
class LockPage : public QWidget {
    Q_OBJECT
public:
    explicit LockPage(const Theme &theme, QWidget *parent = nullptr);
    // `known`: a passphrase that is no secret and stands under the field (the sample council's).
    void begin(const QStringList &accounts, std::optional<QTime> lockedAt, const QString &known = {});
    void setBusy(bool busy);                                    // while the passphrase is tried
    void say(const QString &what, const QString &next = {});    // under the field
    void focusFirst();
    OtherWays *others() const { return m_others; }
    LookKeys *look() const { return m_look; }
    QString account() const { return m_account; }
    SharesPanel *shares() const { return m_shares; }

Q_SIGNALS:
    void openAsked(const QString &account, const QString &secret);
    void sharesAsked();  // what shares() holds
    void packageAsked();                                        // to read what a council handed over, without a vault

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void retranslate();
    void arrange();
    void setAccount(const QString &account);
    enum class Key { Passphrase, Code, Shares };
    void use(Key key);
    void ask();

    const Theme &m_theme;
    QWidget *m_block;
    FlowLabel *m_title, *m_since, *m_accountWord, *m_secretWord, *m_keyboard, *m_answer, *m_knownWords;
    Button *m_accounts, *m_open, *m_forgotten, *m_several, *m_package;
    SharesPanel *m_shares;
    Field *m_secret;
    LookKeys *m_look;
    OtherWays *m_others;
    QStringList m_labels;
    QString m_account, m_known;
    std::optional<QTime> m_lockedAt;
    Key m_key = Key::Passphrase;
};

}  // namespace balai::ui
