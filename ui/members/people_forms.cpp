// What is written about a member: forms above the page.
#include "core/council/leaving.h"
#include "core/text/romanise.h"
#include "ui/members/member_change.h"
#include "ui/members/member_words.h"
#include "ui/members/people_page.h"
#include "ui/plain/form_over.h"
#include "ui/plain/kind_words.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"

#include <QRegularExpression>

namespace balai::ui {

using namespace records;

namespace {
const QRegularExpression betweenSpellings(QStringLiteral("[,;\u060C\u104A\u3001\uFF0C]"));

Set<QString> spellingsIn(const QString &typed) {
    Set<QString> out;
    for (const QString &one : typed.split(betweenSpellings, Qt::SkipEmptyParts))
        if (!one.trimmed().isEmpty()) out.add(one.trimmed());
    return out;
}

// Writes a spelling in Latin letters behind those that are there, for the typist to put right.
void suggestSpelling(const QString &name, Field *spellings, FlowLabel *said) {
    const QString found = text::romanised(name);
    said->setText(found.isEmpty() ? PeoplePage::tr("There is no rule for these letters. Write the name as the member writes it.")
                                  : PeoplePage::tr("Written by a rule that knows letters, not sounds. Put it right as the member writes it."));
    said->show();
    spellings->edit()->setFocus();
    if (found.isEmpty() || spellingsIn(spellings->text()).contains(found)) return;
    const QString before = spellings->text().trimmed();
    spellings->edit()->setText(before.isEmpty() ? found : QString(before + QStringLiteral(", ") + found));
    spellings->edit()->setSelection(int(spellings->text().size() - found.size()), int(found.size()));
}

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
    Field *spellings = form->text(QStringLiteral("member-spellings-field"), tr("Also written as"), MemberWords::spellings(member));
    auto *suggest = new Button(m_theme, ButtonKind::Plain, tr("Suggest a spelling in Latin letters"));
    suggest->setObjectName(QStringLiteral("member-suggest-spelling"));
    suggest->setWraps(true);
    form->addRow({}, suggest);
    auto *said = new FlowLabel(m_theme, {}, {Type::Table});
    said->hide();
    form->addRow({}, said);
    connect(suggest, &QAbstractButton::clicked, form, [name, spellings, said] { suggestSpelling(name->text(), spellings, said); });
    form->note(tr("“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order."));
    form->note(tr("“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is."));
    form->finish(tr("Keep"), [this, name, called, sorted, spellings, language, id = member.id]() -> QString {
        if (name->text().trimmed().isEmpty()) return tr("A name is needed, any name.");
        changeMember(m_records, this, QStringLiteral("change a name"), id,
            [name = name->text().trimmed(), called = called->text().trimmed(), sorted = sorted->text().trimmed(), others = spellingsIn(spellings->text()), language](Member &changed) {
                changed.name = name;
                changed.sortKey = sorted;
                changed.otherSpellings = others;
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
