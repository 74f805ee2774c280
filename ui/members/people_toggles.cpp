// What a member may change her mind about at any time: turned on and off on the page itself.
#include "core/text/collation.h"
#include "core/text/language.h"
#include "ui/members/member_change.h"
#include "ui/members/member_words.h"
#include "ui/members/people_page.h"
#include "ui/members/toggle_row.h"
#include "ui/plain/in_order.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {
template <class T> void turn(Set<T> &set, const T &item, bool on) {
    if (on) set.add(item);
    else set.take(item);
}
}  // namespace

void PeoplePage::addToggles(const Member &member) {
    addTakingPart(member);
    addLanguages(member, QStringLiteral("member-speaks"), tr("Speaks"), &Member::languages);
    addLanguages(member, QStringLiteral("member-reads"), tr("Reads"), &Member::reads);
    auto *aloud = new ToggleRow(m_theme, QStringLiteral("member-aloud"), tr("Reading aloud"), {{QStringLiteral("wanted"), tr("Wants texts read aloud"), member.needsReadAloud}});
    connect(aloud, &ToggleRow::turned, this, [this, id = member.id](const QString &, bool on) {
        changeMember(m_records, this, QStringLiteral("change reading aloud"), id, [on](Member &changed) { changed.needsReadAloud = on; });
    });
    detail()->addWidget(aloud);
    addCommittees(member);
    addApart(member);
}

void PeoplePage::addTakingPart(const Member &member) {
    QList<Toggle> toggles;
    using enum Contribution;
    for (const Contribution one : {policy, reviewing, speaking, training, outreach, research}) toggles.append({wordOf(one), MemberWords::contribution(one), member.contributes.contains(one)});
    auto *row = new ToggleRow(m_theme, QStringLiteral("member-part"), tr("Wants to take part in (may change at any time)"), toggles);
    connect(row, &ToggleRow::turned, this, [this, id = member.id](const QString &word, bool on) {
        changeMember(m_records, this, QStringLiteral("change taking part"), id, [word, on](Member &changed) { turn(changed.contributes, fromWord<Contribution>(word), on); });
    });
    detail()->addWidget(row);
}

// The council's languages and the member's own; any other by the last button.
void PeoplePage::addLanguages(const Member &member, const QString &object, const QString &title, Set<QString> Member::*field) {
    QList<Toggle> toggles;
    QStringList shown;
    const auto add = [&](const QString &tag) {
        if (tag.isEmpty() || shown.contains(tag)) return;
        shown.append(tag);
        toggles.append({tag, text::ownNameOf(tag), (member.*field).contains(tag)});
    };
    for (const QString &tag : m_records.council().languages) add(tag);
    for (const QString &tag : member.*field) add(tag);
    QList<Option> others;
    for (const text::Language &language : text::interfaceLanguages())
        if (!shown.contains(language.tag)) others.append({language.tag, language.ownName});
    auto *row = new ToggleRow(m_theme, object, title, toggles);
    row->setMore(tr("Another language"), others);
    connect(row, &ToggleRow::turned, this, [this, field, id = member.id](const QString &tag, bool on) {
        changeMember(m_records, this, QStringLiteral("change languages"), id, [tag, on, field](Member &changed) { turn(changed.*field, tag, on); });
    });
    detail()->addWidget(row);
}

void PeoplePage::addCommittees(const Member &member) {
    QList<Toggle> toggles;
    for (const Committee &one : m_records.read().all<Committee>()) toggles.append({one.id.text(), localised(one.name, m_theme.language()), one.members.contains(member.id)});
    std::sort(toggles.begin(), toggles.end(), [this](const Toggle &a, const Toggle &b) { return text::compare(a.text, b.text, m_theme.language()) < 0; });
    if (!toggles.isEmpty()) {
        auto *row = new ToggleRow(m_theme, QStringLiteral("member-committee"), tr("Working groups"), toggles);
        connect(row, &ToggleRow::turned, this, [this, id = member.id](const QString &committee, bool on) {
            const Id<Committee> which(Uuid::parse(committee).value_or(Uuid()));
            changeCommittee(m_records, this, QStringLiteral("change a working group"), which, [id, on](Committee &changed) { turn(changed.members, id, on); });
        });
        detail()->addWidget(row);
    }
    addButton(QStringLiteral("member-committee-new"), tr("New working group…"), [this, member](Button *at) { makeCommittee(member, at); });
    endButtons();
}

// No reason is asked, and only accounts with the key see that there is a wish.
void PeoplePage::addApart(const Member &member) {
    if (!m_records.read().sealer()) return;
    QList<Toggle> toggles;
    QList<Option> others;
    for (const Member &other : membersInOrder(m_records.read(), m_theme.language())) {
        if (other.id == member.id) continue;
        if (member.notWith.contains(other.id.text())) toggles.append({other.id.text(), other.name, true});
        else if (other.state != MemberState::left) others.append({other.id.text(), other.name});
    }
    std::sort(others.begin(), others.end(), [this](const Option &a, const Option &b) { return text::compare(a.text, b.text, m_theme.language()) < 0; });
    auto *row = new ToggleRow(m_theme, QStringLiteral("member-apart"), tr("Not in the same meeting or package as (sealed, no reason asked)"), toggles);
    row->setMore(tr("Choose a member"), others);
    connect(row, &ToggleRow::turned, this, [this, id = member.id](const QString &other, bool on) {
        changeMember(m_records, this, QStringLiteral("change who is kept apart"), id, [other, on](Member &changed) { turn(changed.notWith, other, on); });
    });
    detail()->addWidget(row);
}

}  // namespace balai::ui
