#include "ui/keys/accounts_page.h"

#include "core/text/language.h"
#include "ui/keys/passphrase_forms.h"
#include "ui/plain/form_over.h"
#include "ui/plain/kind_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/question.h"
#include "ui/workplace/records.h"

#include <algorithm>

namespace balai::ui {

using namespace records;

AccountsPage::AccountsPage(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("accounts"), QStringLiteral("users")) {}

bool AccountsPage::mayChange() const {
    const Account own = m_records.account();
    return own.role == AccountRole::facilitator && !own.employer;
}

std::optional<PrimaryAction> AccountsPage::primary() const {
    if (!m_records.isOpen() || !mayChange()) return std::nullopt;
    return PrimaryAction{tr("New account")};
}

void AccountsPage::show(const QString &account) {
    if (m_accounts.empty()) m_wished = account;
    ListPage::show(account);
}

void AccountsPage::refresh() {
    if (!m_records.isOpen()) return;
    if (m_version != m_records.read().version()) look();
    ListPage::refresh();
}

// Which passphrases open the vault stands in its key file, read where the vault is written.
void AccountsPage::look() {
    m_version = m_records.read().version();
    using Accounts = std::vector<council::AccountHere>;
    m_records.ask<Accounts>({}, this, [](council::Session &session, Progress &) { return council::accountsHere(session); },
        [this](const Accounts &accounts) {
            const bool first = m_accounts.empty();
            m_accounts = accounts;
            list()->setGroups(groups());
            if (!m_wished.isEmpty()) list()->choose(std::exchange(m_wished, {}));
            ListPage::refresh();
            if (first && isVisible()) focusFirst();
        });
}

QList<RowGroup> AccountsPage::groups() {
    RowGroup all{tr("Accounts"), {}};
    for (const council::AccountHere &one : m_accounts) {
        RowSpec row{one.account.id.text(), QStringLiteral("user"), one.account.name};
        row.second = one.opensHere ? KindWords::role(one.account.role) : tr("%1, opens nothing on this laptop", "role").arg(KindWords::role(one.account.role));
        if (one.account.id.uuid() == m_records.accountId()) row.chip = tr("you");
        all.rows.append(row);
    }
    return {all};
}

void AccountsPage::fill(const QString &id) {
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const council::AccountHere &one) { return one.account.id.text() == id; });
    if (found == m_accounts.end()) return;
    const Account &account = found->account;
    addHeading(account.name);
    addFact(tr("Role"), KindWords::role(account.role));
    addFact(tr("Language"), text::ownNameOf(account.language));
    addFact(tr("At the door"), account.label);
    if (found->opensHere && account.role == AccountRole::facilitator) addFact(tr("Sealed details"), found->opensIdentities ? tr("opens them") : tr("does not open them"));
    const auto again = [this] {
        m_version = -1;
        refresh();
    };
    if (account.id.uuid() == m_records.accountId()) {
        addButton(QStringLiteral("account-own"), tr("Change the passphrase…"), [this](Button *at) { changeOwnPassphrase(m_theme, m_records, this, at, {}); });
        return;
    }
    if (!mayChange()) return addText(tr("Only a facilitator adds or takes away accounts."), true);
    addButton(QStringLiteral("account-passphrase"), tr("New passphrase…"), [this, account, again](Button *at) { setPassphraseOf(m_theme, m_records, this, at, account, again); });
    addButton(QStringLiteral("account-remove"), tr("Take away…"), [this, account](Button *) { askRemoval(account); });
}

void AccountsPage::askRemoval(const Account &account) {
    QuestionText question;
    question.title = tr("Take away the account of %1?").arg(account.name);
    question.says = {tr("Its passphrase opens nothing on this laptop from now on."), tr("What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.")};
    question.answers = {{tr("Keep it"), QStringLiteral("keep")}, {tr("Take it away"), QStringLiteral("remove")}};
    question.safe = QStringLiteral("keep");
    Question::ask(m_theme, window(), question, this, [this, account](const QString &answer) {
        if (answer != u"remove") return;
        m_records.write(tr("Taking the account away"), this, [account](council::Session &session) { council::removeAccount(session, account); }, [this] { Q_EMIT recordsChanged(); });
    });
}

void AccountsPage::runPrimary() {
    if (!mayChange()) return;
    auto *form = new FormOver(m_theme, list(), QStringLiteral("account-form"), tr("New account"));
    Field *name = form->text(QStringLiteral("account-name"), tr("Name"));
    QList<Option> roles, languages;
    for (const AccountRole role : {AccountRole::notetaker, AccountRole::facilitator, AccountRole::reader}) roles.append({wordOf(role), KindWords::role(role)});
    for (const text::Language &one : text::interfaceLanguages()) languages.append({one.tag, one.ownName});
    Choice *role = form->choice(QStringLiteral("account-role"), tr("Role"), roles);
    Choice *language = form->choice(QStringLiteral("account-language"), tr("Language"), languages, m_records.contentLanguage());
    Choice *sealed = form->choice(QStringLiteral("account-sealed"), tr("Sealed details"), {{QStringLiteral("no"), tr("does not open them")}, {QStringLiteral("yes"), tr("opens them")}});
    const auto follow = [role, sealed] { sealed->setEnabled(role->chosen() == u"facilitator"); };
    connect(role, &Choice::chosenChanged, form, follow);
    follow();
    const NewPassphrase secret = addNewPassphrase(m_theme, form, QStringLiteral("account-secret"));
    form->note(tr("The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads."));
    form->finish(tr("Add"), [this, name, role, language, sealed, secret]() -> QString {
        Account account;
        account.name = name->text().trimmed();
        if (account.name.isEmpty()) return tr("A name is needed.");
        for (const council::AccountHere &other : m_accounts)
            if (other.account.name == account.name) return tr("Another account has this name.");
        if (const QString wrong = secret.wrong(); !wrong.isEmpty()) return wrong;
        account.role = fromWord<AccountRole>(role->chosen());
        account.language = language->chosen();
        const auto identities = sealed->chosen() == u"yes" ? council::Identities::AsRole : council::Identities::Closed;
        m_records.write(tr("Adding the account"), this,
            [account, identities, chosen = secret.text()](council::Session &session) { council::addAccount(session, account, vault::Secret::passphrase(chosen), identities); },
            [this] { Q_EMIT recordsChanged(); });
        return {};
    });
}

}  // namespace balai::ui
