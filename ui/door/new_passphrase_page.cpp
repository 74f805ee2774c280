#include "ui/door/new_passphrase_page.h"

#include "core/council/accounts.h"
#include "ui/plain/choice.h"
#include "ui/plain/kind_words.h"
#include "ui/shell/first_run.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/founding_here.h"
#include "ui/workplace/records.h"

#include <QVBoxLayout>

namespace balai::ui {

using records::Account;

NewPassphrasePage::NewPassphrasePage(const PageTools &tools, Records &records)
    : DoorPage(tools, QStringLiteral("new-passphrase-page"), tr("A new passphrase")), m_records(records), m_strength(nullptr) {
    addText(tr("The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here."));
    QList<Option> accounts;
    for (const Account &account : records.read().all<Account>())
        if (account.active.value_or(true)) accounts.append({account.id.text(), tr("%1, %2", "name, role").arg(account.name, KindWords::role(account.role))});
    if (accounts.size() > 1) {
        box()->addSpacing(m_theme.px(12));
        addText(tr("Account"), Tone::Ink, {Type::Table});
        m_account = new Choice(m_theme, QStringLiteral("fresh-account"));
        m_account->setOptions({}, accounts);
        m_account->choose(records.accountId().text());
        m_account->setAccessibleName(tr("Account"));
        box()->addWidget(m_account, 0, Qt::AlignLeft);
    }
    m_passphrase = addSecret(QStringLiteral("fresh-passphrase"), tr("Passphrase"));
    m_strength = addText({}, Tone::Soft, {Type::Table});
    m_again = addSecret(QStringLiteral("fresh-passphrase-again"), tr("The same again"));
    box()->addStretch(1);
    step()->setText(tr("Set the passphrase"));
    back()->hide();
    connect(m_passphrase->edit(), &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_strength->setText(typed.isEmpty() ? QString() : FirstRun::strengthWords(passphraseStrength(typed)));
    });
    check();
}

void NewPassphrasePage::focusFirst() { m_passphrase->edit()->setFocus(Qt::OtherFocusReason); }

QString NewPassphrasePage::missing() const {
    return FirstRun::passphraseMissing(passphraseStrength(m_passphrase->text()), m_passphrase->text(), m_again->text());
}

void NewPassphrasePage::go() {
    setBusy(true);
    const Uuid chosen = m_account ? Uuid::parse(m_account->chosen()).value_or(m_records.accountId()) : m_records.accountId();
    const QString passphrase = m_passphrase->text();
    m_records.setTasks(m_tools.tasks);
    m_records.write(tr("Setting the passphrase"), this,
        [chosen, passphrase](council::Session &session) {
            Account account = session.store().find(Id<Account>(chosen)).value_or(Account{});
            account.id = Id<Account>(chosen);
            session.setPassphrase(account, vault::Secret::passphrase(passphrase));
        },
        [this, passphrase] { openAgain(passphrase); },
        [this](const Error &error) {
            setBusy(false);
            say(error);
        });
}

void NewPassphrasePage::openAgain(const QString &passphrase) {
    m_tools.session.lock();
    m_tools.tasks.start({}, this, [&session = m_tools.session, passphrase](Progress &progress) { return session.open({}, passphrase, progress); },
        [this](bool) { Q_EMIT finished(); },
        [this](const Error &) { Q_EMIT finished(); });  // the door says what is wrong
}

}  // namespace balai::ui
