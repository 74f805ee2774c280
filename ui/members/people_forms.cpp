// What is written about a member: forms above the page.
#include "core/council/leaving.h"
#include "ui/members/member_change.h"
#include "ui/members/member_words.h"
#include "ui/members/people_page.h"
#include "ui/plain/form_over.h"
#include "ui/plain/kind_words.h"
#include "ui/workplace/records.h"

namespace balai::ui {

using namespace records;

namespace {
template <class E> QList<Option> options(std::initializer_list<E> values, QString (*words)(E), QList<Option> out = {}) {
    for (const E value : values) out.append({wordOf(value), words(value)});
    return out;
}
}  // namespace

void PeoplePage::changeName(const Member &member, Button *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("member-name-form"), tr("Chosen name"));
    const QString language = m_records.contentLanguage();
    Field *name = form->text(QStringLiteral("member-name-field"), tr("Chosen name"), member.name);
    Field *called = form->text(QStringLiteral("member-called-field"), tr("Is called"), member.addressAs.value(language));
    Field *sorted = form->text(QStringLiteral("member-sort-field"), tr("Sorted as"), member.sortKey);
    form->note(tr("“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order."));
    form->finish(tr("Keep"), [this, name, called, sorted, language, id = member.id]() -> QString {
        if (name->text().trimmed().isEmpty()) return tr("A name is needed, any name.");
        changeMember(m_records, this, QStringLiteral("change a name"), id,
            [name = name->text().trimmed(), called = called->text().trimmed(), sorted = sorted->text().trimmed(), language](Member &changed) {
                changed.name = name;
                changed.sortKey = sorted;
                if (called.isEmpty()) changed.addressAs.remove(language);
                else changed.addressAs.insert(language, called);
            });
        return {};
    });
}

void PeoplePage::changeReach(const Member &member, Button *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("member-reach-form"), tr("How to reach"));
    using enum Reach;
    const QList<Option> notAsked{{QString(), tr("Not asked yet")}};
    Choice *reach = form->choice(QStringLiteral("member-reach-choice"), tr("How to reach"), options({inPerson, supportPerson, phone, paper, none}, MemberWords::reach, notAsked), wordOf(member.reach));
    Choice *home = form->choice(QStringLiteral("member-home-choice"), tr("Takes home"),
        options({TakesHome::nothing, TakesHome::heard, TakesHome::paper, TakesHome::file}, MemberWords::takesHome, notAsked), wordOf(member.takesHome));
    Field *trusted = form->text(QStringLiteral("member-support-field"), tr("Person of trust"), member.supportName);
    form->finish(tr("Keep"), [this, reach, home, trusted, id = member.id]() -> QString {
        changeMember(m_records, this, QStringLiteral("change how to reach a member"), id,
            [reach = fromWord<Reach>(reach->chosen()), home = fromWord<TakesHome>(home->chosen()), trusted = trusted->text().trimmed()](Member &changed) {
                changed.reach = reach;
                changed.takesHome = home;
                changed.supportName = trusted;
            });
        return {};
    });
}

void PeoplePage::changeTime(const Member &member, Button *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("member-time-form"), tr("Time in the council"));
    Field *since = form->day(QStringLiteral("member-since-field"), tr("Since"), member.since);
    Field *until = form->day(QStringLiteral("member-until-field"), tr("Until"), member.until);
    form->finish(tr("Keep"), [this, form, since, until, id = member.id]() -> QString {
        const auto first = form->dayIn(since), last = form->dayIn(until);
        if (!first || !last) return tr("Write the day with its month in letters.");
        if (first->isValid() && last->isValid() && *last < *first) return tr("The last day lies before the first.");
        changeMember(m_records, this, QStringLiteral("change a member\u2019s time"), id, [first, last](Member &changed) {
            changed.since = *first;
            changed.until = *last;
        });
        return {};
    });
}

void PeoplePage::changeNeeds(const Member &member, Button *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("member-needs-form"), tr("Practical needs"));
    Field *needs = form->text(QStringLiteral("member-needs-field"), tr("Practical needs"), member.notes);
    needs->setPlaceholder(tr("Practical needs only"));
    form->note(tr("Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed."));
    m_sealedForm = form;
    form->finish(tr("Keep"), [this, needs, id = member.id]() -> QString {
        changeMember(m_records, this, QStringLiteral("change practical needs"), id, [needs = needs->text().trimmed()](Member &changed) { changed.notes = needs; });
        return {};
    });
}

// Leaving has a page of its own: it asks what becomes of what she said.
void PeoplePage::changeState(const Member &member, Button *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("member-state-form"), member.name);
    const bool gone = member.state == MemberState::left;
    using enum MemberState;
    Choice *state = form->choice(QStringLiteral("member-state-choice"), tr("State"), gone ? options({active}, KindWords::memberState) : options({active, guest, paused}, KindWords::memberState),
                                 gone ? wordOf(active) : wordOf(member.state));
    form->note(tr("During a pause, and after leaving, nothing of this member goes out."));
    form->note(tr("Coming back brings everything back as it was. Nothing is asked again."));
    form->finish(tr("Keep"), [this, state, gone, id = member.id]() -> QString {
        const MemberState chosen = fromWord<MemberState>(state->chosen());
        if (gone) m_records.write({}, this, [id](council::Session &session) {
            session.requireWriter();
            council::comeBack(session.store(), id);
        });
        else changeMember(m_records, this, QStringLiteral("change a member\u2019s state"), id, [chosen](Member &changed) { changed.state = chosen; });
        return {};
    });
}

void PeoplePage::makeCommittee(const Member &member, Button *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("committee-form"), tr("New working group"));
    Field *name = form->text(QStringLiteral("committee-name"), tr("Name"));
    form->finish(tr("Add"), [this, name, id = member.id]() -> QString {
        if (name->text().trimmed().isEmpty()) return tr("A working group needs a name.");
        Committee committee;
        committee.name.insert(m_records.contentLanguage(), name->text().trimmed());
        committee.members.add(id);
        m_records.change(QStringLiteral("add a working group"), this, [committee](store::Write &write) mutable { write.put(committee); });
        return {};
    });
}

}  // namespace balai::ui
