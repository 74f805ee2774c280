#include "ui/plain/people_page.h"

#include "core/council/honoraria.h"
#include "core/records/member.h"
#include "core/text/collation.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "core/text/numbers.h"
#include "ui/plain/form_over.h"
#include "ui/plain/kind_words.h"
#include "ui/workplace/records.h"

#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {
QString names(const Set<QString> &tags) {
    QStringList out;
    for (const QString &tag : tags) out.append(text::ownNameOf(tag));
    return out.join(QStringLiteral(", "));
}
}  // namespace

PeoplePage::PeoplePage(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("people"), QStringLiteral("users")) {}

QList<RowGroup> PeoplePage::groups() {
    std::vector<Member> members = m_records.read().all<Member>();
    std::sort(members.begin(), members.end(), [this](const Member &a, const Member &b) { return text::compare(a.name, b.name, m_theme.language()) < 0; });
    RowGroup here{tr("Members"), {}}, gone{tr("Have left"), {}};
    for (const Member &member : members) {
        RowSpec row{member.id.text(), QStringLiteral("user"), member.name};
        if (member.state == MemberState::paused || member.state == MemberState::guest) row.chip = KindWords::memberState(member.state);
        (member.state == MemberState::left ? gone : here).rows.append(row);
    }
    return {here, gone};
}

void PeoplePage::fill(const QString &id) {
    const auto uuid = Uuid::parse(id);
    const auto member = uuid ? m_records.read().find(Id<Member>(*uuid)) : std::nullopt;
    if (!member) return;
    addHeading(member->name, KindWords::memberState(member->state));
    addFact(tr("Speaks"), names(member->languages));
    addFact(tr("Reads"), names(member->reads));
    addFact(tr("Reading aloud"), member->needsReadAloud ? tr("wanted") : QString());
    addFact(tr("Since"), text::formatDate(member->since, m_theme.language(), text::DateStyle::Long));
    addFact(tr("Person of trust"), member->supportName);
    QStringList sums;
    for (const auto &[currency, minor] : council::owed(m_records.read(), member->id)) sums.append(text::formatMoney(minor, currency, m_theme.language()));
    addFact(tr("Still owed"), sums.join(QStringLiteral(", ")));
    addButton(QStringLiteral("member-name"), tr("Change the name…"), [this, id](Button *at) { changeName(id, at); });
    addButton(QStringLiteral("member-state"), tr("Pause or leave…"), [this, id](Button *at) { changeState(id, at); });
    addButton(QStringLiteral("member-ask"), tr("Ask for consent"), [this, id](Button *) { Q_EMIT goTo({Place::Members, QString(u"ask/" + id + u"/government/")}); });
    addButton(QStringLiteral("member-ledger"), tr("What went out…"), [this, id](Button *) { Q_EMIT goTo({Place::Members, QString(u"ledger/" + id)}); });
}

void PeoplePage::runPrimary() {
    auto *form = new FormOver(m_theme, list(), QStringLiteral("member-form"), tr("New member"));
    Field *name = form->text(QStringLiteral("member-form-name"), tr("Chosen name"));
    QList<Option> languages;
    for (const text::Language &language : text::interfaceLanguages()) languages.append({language.tag, language.ownName});
    Choice *reads = form->choice(QStringLiteral("member-form-reads"), tr("Language"), languages, m_records.contentLanguage());
    form->note(tr("The name is free: a nickname, a tree, a river. No legal name is asked for."));
    form->finish(tr("Add"), [this, name, reads]() -> QString {
        if (name->text().trimmed().isEmpty()) return tr("A name is needed, any name.");
        Member member;
        member.name = name->text().trimmed();
        member.state = MemberState::active;
        member.languages.add(reads->chosen());
        member.reads.add(reads->chosen());
        member.since = m_records.today();
        m_records.change(QStringLiteral("add a member"), this, [member](store::Write &write) mutable { write.put(member); });
        return {};
    });
}

void PeoplePage::changeName(const QString &id, Button *at) {
    const auto member = m_records.read().find(Id<Member>(*Uuid::parse(id)));
    if (!member) return;
    auto *form = new FormOver(m_theme, at, QStringLiteral("member-name-form"), tr("Chosen name"));
    Field *name = form->text(QStringLiteral("member-name-field"), tr("Chosen name"), member->name);
    form->finish(tr("Keep"), [this, name, changed = *member]() mutable -> QString {
        if (name->text().trimmed().isEmpty()) return tr("A name is needed, any name.");
        changed.name = name->text().trimmed();
        m_records.change(QStringLiteral("change a name"), this, [changed](store::Write &write) mutable { write.put(changed); });
        return {};
    });
}

void PeoplePage::changeState(const QString &id, Button *at) {
    const auto member = m_records.read().find(Id<Member>(*Uuid::parse(id)));
    if (!member) return;
    auto *form = new FormOver(m_theme, at, QStringLiteral("member-state-form"), member->name);
    QList<Option> states;
    for (const MemberState state : {MemberState::active, MemberState::guest, MemberState::paused, MemberState::left}) states.append({wordOf(state), KindWords::memberState(state)});
    Choice *state = form->choice(QStringLiteral("member-state-choice"), tr("State"), states, wordOf(member->state));
    form->note(tr("During a pause, and after leaving, nothing of this member goes out."));
    form->finish(tr("Keep"), [this, state, changed = *member]() mutable -> QString {
        changed.state = fromWord<MemberState>(state->chosen());
        if (changed.state == MemberState::left) changed.until = m_records.today();
        m_records.change(QStringLiteral("change a member\u2019s state"), this, [changed](store::Write &write) mutable { write.put(changed); });
        return {};
    });
}

}  // namespace balai::ui
