#include "ui/members/people_page.h"

#include "core/council/honoraria.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "core/text/numbers.h"
#include "ui/members/member_words.h"
#include "ui/members/open_identity.h"
#include "ui/plain/form_over.h"
#include "ui/plain/in_order.h"
#include "ui/plain/kind_words.h"
#include "ui/shell/figures.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <algorithm>

namespace balai::ui {

using namespace records;

PeoplePage::PeoplePage(const PageTools &tools, Records &records)
    : ListPage(tools, records, QStringLiteral("people"), QStringLiteral("users")), m_identity(new OpenIdentity(records, this)) {
    connect(m_identity, &OpenIdentity::changed, this, [this] {
        if (!m_identity->isOpen()) dropSealedForm();
        refresh();
    }, Qt::QueuedConnection);
}

void PeoplePage::leave() {
    m_identity->close();
    dropSealedForm();
}

// The cover has hidden it already, and would show it again afterwards.
void PeoplePage::dropSealedForm() {
    if (!m_sealedForm) return;
    m_sealedForm->close();
    m_sealedForm->deleteLater();
    m_sealedForm = nullptr;
}

// By the key that was typed for it, else by the name as readers of the window's language expect it.
QList<RowGroup> PeoplePage::groups() {
    std::vector<Member> members = membersInOrder(m_records.read(), m_theme.language());
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
    if (m_identity->isOpen() && !(member && m_identity->isOpen(member->id))) m_identity->close();
    if (!member) return;
    const QString called = localised(member->addressAs, m_theme.language());
    const QString state = KindWords::memberState(member->state);
    addHeading(member->name, called.isEmpty() ? state : tr("%1 · is called %2", "state, form of address").arg(state, called));
    addFacts(*member);
    addButtons(*member);
    endButtons();
    addToggles(*member);
    addIdentity(*member);
}

void PeoplePage::addFacts(const Member &member) {
    const auto day = [this](QDate date) { return dayText(m_theme, date); };
    if (!member.otherSpellings.empty()) addFact(tr("Also written as"), MemberWords::spellings(member));
    addFact(tr("Since"), day(member.since));
    addFact(member.state == MemberState::left ? tr("Left on") : tr("Until"), day(member.until));
    addFact(tr("Person of trust"), member.supportName);
    addFact(tr("How to reach"), MemberWords::reach(member.reach));
    addFact(tr("Takes home"), MemberWords::takesHome(member.takesHome));
    addFact(tr("Practical needs"), member.notes);
    QStringList sums;
    for (const auto &[currency, minor] : council::owed(m_records.read(), member.id)) sums.append(text::formatMoney(minor, currency, m_theme.language()));
    addFact(tr("Still owed"), sums.join(QStringLiteral(", ")));
}

void PeoplePage::addButtons(const Member &member) {
    const QString id = member.id.text();
    addButton(QStringLiteral("member-name"), tr("Change the name…"), [this, member](Button *at) { changeName(member, at); });
    addButton(QStringLiteral("member-reach"), tr("How to reach…"), [this, member](Button *at) { changeReach(member, at); });
    addButton(QStringLiteral("member-time"), tr("Time here…"), [this, member](Button *at) { changeTime(member, at); });
    if (m_records.read().sealer()) addButton(QStringLiteral("member-needs"), tr("Practical needs…"), [this, member](Button *at) { changeNeeds(member, at); });
    addButton(QStringLiteral("member-state"), member.state == MemberState::left ? tr("Come back…") : tr("Pause…"), [this, member](Button *at) { changeState(member, at); });
    if (member.state != MemberState::left)
        addButton(QStringLiteral("member-leave"), tr("Leave…"), [this, id](Button *) { Q_EMIT goTo({Place::Members, QString(u"leave/" + id)}); });
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

}  // namespace balai::ui
