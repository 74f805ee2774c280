#include "ui/door/join_page.h"

#include "core/base/files.h"
#include "ui/door/chosen_file.h"
#include "ui/door/six_words.h"
#include "ui/plain/choice.h"
#include "ui/plain/kind_words.h"
#include "ui/shell/first_run.h"
#include "ui/shell/sheet_step.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/desk_session.h"
#include "ui/workplace/founding_here.h"
#include "ui/workplace/recovery_sheet.h"

#include <QDir>
#include <QVBoxLayout>

namespace balai::ui {

namespace {

constexpr qint64 largestInvitation = 16 << 20;

}  // namespace

JoinPage::JoinPage(const PageTools &tools, Records &records, DeskSession &session)
    : DoorPage(tools, QStringLiteral("join"), tr("Join with an invitation")), m_records(records), m_session(session), m_sheet(new SheetStep(tools.theme)),
      m_first(buildInvitation()), m_second(buildAccount()) {
    endParts();
    box()->insertWidget(box()->count() - 1, m_sheet);
    connect(m_file, &ChosenFile::chosen, this, &JoinPage::check);
    m_sheet->changed = [this] { check(); };
    m_sheet->entered = [this] { step()->click(); };
    m_sheet->printAsked = [this] {
        m_tools.tasks.start(tr("Printing the sheet"), this, [sheet = m_sheet->sheet()](Progress &) { printSheet(sheet); }, [] {}, [this](const Error &error) { say(error); });
    };
    show(Step::Invitation);
}

QWidget *JoinPage::buildInvitation() {
    QWidget *part = beginPart();
    addText(tr("Somebody of the council wrote an invitation on their laptop and told you six words."));
    m_file = new ChosenFile(m_theme, QStringLiteral("join-file"), tr("Choose the invitation…"), tr("The invitation"), tr("Sealed file (*.age)"));
    box()->addWidget(m_file);
    m_words = addField(QStringLiteral("join-words"), tr("The six words"));
    return part;
}

QWidget *JoinPage::buildAccount() {
    QWidget *part = beginPart();
    m_council = addText({});
    box()->addSpacing(m_theme.px(12));
    addText(tr("Your account"), Tone::Ink, {Type::Table});
    m_account = new Choice(m_theme, QStringLiteral("join-account"));
    box()->addWidget(m_account, 0, Qt::AlignLeft);
    m_folder = addField(QStringLiteral("join-folder"), tr("Folder"), usualFolder());
    m_passphrase = addSecret(QStringLiteral("join-passphrase"), tr("A passphrase for this laptop"));
    m_strength = addText({}, Tone::Soft, {Type::Table});
    m_again = addSecret(QStringLiteral("join-passphrase-again"), tr("The same again"));
    connect(m_passphrase->edit(), &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_strength->setText(typed.isEmpty() ? QString() : FirstRun::strengthWords(passphraseStrength(typed)));
    });
    return part;
}

void JoinPage::show(Step now) {
    m_step = now;
    m_first->setVisible(now == Step::Invitation);
    m_second->setVisible(now == Step::Account);
    m_sheet->setVisible(now == Step::Sheet);
    back()->setVisible(now != Step::Sheet);  // once the records are made there is no way back
    step()->setText(now == Step::Account ? tr("Make the records here") : tr("Continue"));
    focusFirst();
    check();
}

void JoinPage::focusFirst() {
    if (m_step == Step::Invitation) m_file->focusFirst();
    else if (m_step == Step::Account) m_passphrase->edit()->setFocus(Qt::OtherFocusReason);
    else m_sheet->focusFirst();
}

QString JoinPage::missing() const {
    switch (m_step) {
    case Step::Invitation:
        if (m_file->path().isEmpty()) return tr("The invitation is still missing");
        return m_words->text().trimmed().isEmpty() ? tr("The six words are still missing") : QString();
    case Step::Account:
        if (m_account->chosen().isEmpty()) return tr("The council has no account for you yet");
        if (m_folder->text().trimmed().isEmpty()) return tr("The folder is still missing");
        return FirstRun::passphraseMissing(passphraseStrength(m_passphrase->text()), m_passphrase->text(), m_again->text());
    case Step::Sheet: return m_sheet->missing();
    }
    return {};
}

void JoinPage::go() {
    if (m_step == Step::Invitation) return look();
    if (m_step == Step::Account) return makeRecords();
    Q_EMIT finished();
}

void JoinPage::look() {
    setBusy(true);
    m_tools.tasks.start(tr("Opening the invitation"), this,
        [path = m_file->path(), typed = m_words->text()](Progress &) { return exchange::viewInvitation(readFile(path, largestInvitation), sixWordsIn(typed)); },
        [this](const exchange::InvitationView &invitation) { took(invitation); },
        [this](const Error &error) {
            setBusy(false);
            say(error);
        });
}

void JoinPage::took(const exchange::InvitationView &invitation) {
    setBusy(false);
    m_councilName = invitation.councilName;
    m_council->setText(tr("The council: %1. Choose the account that is yours.").arg(m_councilName));
    QList<Option> accounts;
    for (const exchange::InvitedAccount &account : invitation.accounts)
        accounts.append({account.name, tr("%1, %2", "name, role").arg(account.name, KindWords::role(records::fromWord<records::AccountRole>(account.role)))});
    m_account->setOptions({}, accounts);
    if (!accounts.isEmpty()) m_account->choose(accounts.first().id);
    m_account->setAccessibleName(tr("Your account"));
    show(Step::Account);
}

void JoinPage::makeRecords() {
    setBusy(true);
    struct Made {
        RecoverySheet sheet;
        QString folder;
    };
    m_tools.tasks.start(tr("Making the records"), this,
        [&records = m_records, path = m_file->path(), typed = m_words->text(), parent = m_folder->text().trimmed(), name = m_councilName, account = m_account->chosen(), passphrase = m_passphrase->text()](Progress &) {
            QDir().mkpath(parent);
            const QString folder = freeFolder(parent, name);
            auto created = exchange::join(readFile(path, largestInvitation), sixWordsIn(typed), folder, vault::Secret::passphrase(passphrase), {account}, records.machine());
            const RecoverySheet sheet = sheetOf(created.recoveryCode);
            records.open(std::move(created.session));
            return Made{sheet, folder};
        },
        [this](const Made &made) {
            m_session.setFolder(made.folder);
            for (Field *field : {m_words, m_passphrase, m_again}) field->edit()->clear();
            m_sheet->set(made.sheet);
            setBusy(false);
            show(Step::Sheet);
        },
        [this](const Error &error) {
            setBusy(false);
            say(error);
        });
}

}  // namespace balai::ui
