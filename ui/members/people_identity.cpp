// The sealed identity on a member's page.
#include "core/council/identity.h"
#include "ui/keys/sheet_page.h"
#include "ui/members/member_words.h"
#include "ui/members/open_identity.h"
#include "ui/members/people_page.h"
#include "ui/plain/form_over.h"
#include "ui/shell/figures.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

namespace {

constexpr size_t shownOpenings = 5;

QString shownValue(const QJsonValue &value) {
    QStringList out;
    if (value.isString()) out.append(value.toString());
    for (const QJsonValue one : value.toArray()) out.append(one.toString());
    const QJsonObject parts = value.toObject();
    for (const QJsonValue one : parts)
        if (one.isString()) out.append(one.toString());
    return out.join(QStringLiteral(", "));
}

QJsonValue typedValue(const QString &item, const QString &typed) {
    if (typed.trimmed().isEmpty()) return {};
    if (!council::isList(item)) return typed.trimmed();
    QJsonArray out;
    for (const QString &one : typed.split(u','))
        if (!one.trimmed().isEmpty()) out.append(one.trimmed());
    return out.isEmpty() ? QJsonValue() : QJsonValue(out);
}

}  // namespace

// Without the key a sealed value is only a mark that something is there.
bool PeoplePage::hasSealed(const Member &member) const {
    if (council::hasIdentity(m_records.read(), member.id)) return true;
    const auto shown = m_records.read().show(kindOf<Member>(), member.id.uuid());
    return shown && (shown->value(QLatin1String("notes")).isObject() || shown->value(QLatin1String("notWith")).isObject());
}

void PeoplePage::addIdentity(const Member &member) {
    const bool mayOpen = m_records.read().sealer() != nullptr;
    if (!mayOpen && !hasSealed(member)) return;
    lookForOpeners();
    addHeading(tr("Sealed"));
    const QString who = m_openers.join(QStringLiteral(", "));
    if (!mayOpen) {
        addText(tr("Something is sealed here."));
        if (!who.isEmpty()) addText(tr("It can be opened by: %1.").arg(who), true);
        return;
    }
    if (m_identity->isOpen(member.id)) return addOpenItems();
    const bool there = council::hasIdentity(m_records.read(), member.id);
    addText(there ? tr("Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.")
                  : tr("Nothing is sealed yet. A legal name is never needed here."));
    if (!who.isEmpty()) addText(tr("It can be opened by: %1.").arg(who), true);
    addButton(QStringLiteral("identity-open"), there ? tr("Open…") : tr("Begin…"), [this, member](Button *at) {
        if (!askForSheetFirst(m_theme, m_records, at, [this] { Q_EMIT goTo({Place::RecoverySheet}); })) askPassphrase(member, {});
    });
    addOpenings(member);
}

void PeoplePage::addOpenItems() {
    addText(tr("Open now. It closes after two minutes without a key, and when you leave this page."), true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.px(12));
    grid->setVerticalSpacing(m_theme.px(2));
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const QString &item : council::identityItems()) {
        auto *label = new FlowLabel(m_theme, MemberWords::identityItem(item), {Type::Table});
        label->setTone(Tone::Soft);
        const QString value = shownValue(m_identity->item(item));
        auto *change = new Button(m_theme, ButtonKind::Link, value.isEmpty() ? tr("Add…") : tr("Change…"));
        change->setObjectName(QString(QStringLiteral("identity-") + item));
        change->setAccessibleDescription(MemberWords::identityItem(item));
        connect(change, &QAbstractButton::clicked, this, [this, item, change] { changeItem(item, change); });
        grid->addWidget(label, row, 0);
        grid->addWidget(change, row++, 1, Qt::AlignRight);
        if (!value.isEmpty()) grid->addWidget(new FlowLabel(m_theme, value), row++, 0, 1, 2);
    }
    detail()->addLayout(grid);
    addButton(QStringLiteral("identity-close"), tr("Close it now"), [this](Button *) { m_identity->close(); });
}

void PeoplePage::addOpenings(const Member &member) {
    const auto openings = council::openingsOf(m_records.read(), member.id);
    for (size_t at = 0; at < std::min(openings.size(), shownOpenings); ++at) {
        const auto account = m_records.read().find(openings[at].account);
        const QString who = account ? (account->label.isEmpty() ? account->name : account->label) : tr("A former account");
        addText(tr("%1 opened it on %2, %3.", "account, day, time")
                    .arg(who, dayText(m_theme, openings[at].at.day()), clockWords(openings[at].at, m_theme.language(), formOf(m_theme))), true);
    }
}

void PeoplePage::askPassphrase(const Member &member, const QString &wrong) {
    auto *form = new FormOver(m_theme, list(), QStringLiteral("identity-form"), tr("Open what is sealed"));
    if (!wrong.isEmpty()) form->note(wrong);
    Field *secret = form->text(QStringLiteral("identity-passphrase"), tr("Your passphrase"));
    secret->setSecret(tr("Show the letters"));
    form->note(tr("That you opened it, and when, stays in the records. What you saw does not."));
    m_sealedForm = form;
    form->finish(tr("Open"), [this, secret, member]() -> QString {
        if (secret->text().isEmpty()) return tr("Type the passphrase with which you opened the records.");
        m_identity->open(member.id, secret->text(), [this, member] { askPassphrase(member, tr("That was another passphrase. Nothing was opened.")); });
        return {};
    });
}

void PeoplePage::changeItem(const QString &item, QWidget *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("identity-item-form"), MemberWords::identityItem(item));
    Field *value = form->text(QStringLiteral("identity-item-field"), MemberWords::identityItem(item), shownValue(m_identity->item(item)));
    if (council::isList(item)) form->note(tr("Put a comma between several."));
    m_sealedForm = form;
    form->finish(tr("Keep"), [this, item, value]() -> QString {
        m_identity->change(item, typedValue(item, value->text()));
        return {};
    });
}

// The key slots belong to the worker's connection; they are asked once for this page.
void PeoplePage::lookForOpeners() {
    if (std::exchange(m_lookedForOpeners, true)) return;
    m_records.ask<QStringList>({}, this, [](council::Session &session, Progress &) { return council::openersOf(session); },
        [this](const QStringList &openers) {
            m_openers = openers;
            refresh();
        });
}

}  // namespace balai::ui
