#include "ui/invitations/invitations_page.h"

#include "core/council/invitations.h"
#include "core/records/body.h"
#include "core/records/member.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "ui/invitations/answer_page.h"
#include "ui/invitations/invitation_facts.h"
#include "ui/plain/kind_words.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_strip.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

InvitationList::InvitationList(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("invitations"), QStringLiteral("mail")) {}

QString InvitationList::bodyName(const Invitation &invitation) const {
    const auto body = m_records.read().find(invitation.body);
    return body ? localised(body->name, m_theme.language()) : tr("Somebody");
}

RowSpec InvitationList::rowFor(const Invitation &invitation) const {
    RowSpec row{invitation.id.text(), QStringLiteral("mail"), bodyName(invitation)};
    row.second = KindWords::invitation(invitation.kind);
    row.when = dayText(m_theme, invitation.on, text::DateStyle::DayMonth);
    const council::Cautions cautions = council::cautionsOf(invitation);
    if (cautions.asksStory) row.chip = tr("asks for a story", "chip at an invitation");
    else if (cautions.withoutPay) row.chip = tr("not paid", "chip at an invitation");
    if (!row.chip.isEmpty()) row.chipKind = ChipKind::Attention;
    return row;
}

QList<RowGroup> InvitationList::groups() {
    std::vector<Invitation> all = m_records.read().all<Invitation>();
    std::sort(all.begin(), all.end(), [](const Invitation &a, const Invitation &b) { return std::pair(a.on, a.id) < std::pair(b.on, b.id); });
    RowGroup open{tr("Open"), {}}, over{tr("Answered or over"), {}};
    for (const Invitation &one : all) (council::isOpen(one) ? open : over).rows.append(rowFor(one));
    return {open, over};
}

void InvitationList::fill(const QString &id) {
    const auto uuid = Uuid::parse(id);
    const auto one = uuid ? m_records.read().find(Id<Invitation>(*uuid)) : std::nullopt;
    if (!one) return;
    addHeading(bodyName(*one), KindWords::invitation(one->kind));
    fillCautions(*one);
    addText(localised(one->what, m_theme.language()));
    const InvitationFacts facts(*one, m_theme);
    for (const auto &[label, value] : facts.all()) addFact(label, value);
    fillButtons(*one);
    fillAnswers(*one);
}

// Before anybody is asked.
void InvitationList::fillCautions(const Invitation &invitation) {
    const QStringList cautions = InvitationFacts(invitation, m_theme).cautions();
    if (cautions.isEmpty()) return;
    auto *strip = new NoteStrip(m_theme, NoteKind::Attention, QStringLiteral("info"));
    strip->setObjectName(QStringLiteral("invitation-cautions"));
    strip->set({{cautions.join(u' '), false, {}}});
    endButtons();
    detail()->addWidget(strip);
}

void InvitationList::fillButtons(const Invitation &invitation) {
    if (council::isOpen(invitation)) {
        addButton(QStringLiteral("invitation-ask"), tr("Ask a member…"), [this, invitation](Button *at) { askSomebody(invitation, at); });
        addButton(QStringLiteral("invitation-paper"), tr("Paper for the body…"), [this, id = invitation.id](Button *) { savePaper(id); });
        const bool anybody = !council::standingOf(m_records.read(), invitation).yes.empty();
        addButton(QStringLiteral("invitation-told"), tr("The body was told"), [this, invitation, anybody](Button *) {
            setState(invitation, anybody ? InvitationState::answered : InvitationState::declined);
        });
    } else {
        addButton(QStringLiteral("invitation-reopen"), tr("Open it again"), [this, invitation](Button *) { setState(invitation, InvitationState::open); });
    }
    endButtons();
}

// Who said no stands nowhere.
void InvitationList::fillAnswers(const Invitation &invitation) {
    const council::InvitationStanding standing = council::standingOf(m_records.read(), invitation);
    addFact(tr("Answers so far"), countText(m_theme, standing.answered));
    QList<RowSpec> rows;
    for (const council::Yes &yes : standing.yes) {
        const auto member = m_records.read().find(yes.member);
        if (!member) continue;
        RowSpec row{yes.member.text(), QStringLiteral("circle-check"), member->name};
        row.second = localised(yes.conditions, m_theme.language());
        rows.append(row);
    }
    addGroup(tr("Said yes"), rows, [this](const QString &id) { Q_EMIT goTo({Place::Members, QString(u"member/" + id)}); });
}

InvitationsPage::InvitationsPage(const PageTools &tools, Records &records)
    : m_records(records), m_list(new InvitationList(tools, records)), m_answer(new InvitationAnswerPage(tools, records)), m_views(new QStackedLayout(this)) {
    setObjectName(QStringLiteral("invitations-page"));
    m_views->setContentsMargins(0, 0, 0, 0);
    for (Page *page : std::initializer_list<Page *>{m_list, m_answer}) {
        m_views->addWidget(page);
        connect(page, &Page::headChanged, this, &Page::headChanged);
        connect(page, &Page::goTo, this, &Page::goTo);
        connect(page, &Page::coverAsked, this, &Page::coverAsked);
    }
}

Page *InvitationsPage::view() const { return static_cast<Page *>(m_views->currentWidget()); }
std::optional<PrimaryAction> InvitationsPage::primary() const { return view()->primary(); }
QStringList InvitationsPage::keyHints() const { return view()->keyHints(); }
PageFrame InvitationsPage::frame() const { return view()->frame(); }

void InvitationsPage::show(const QString &what) {
    const bool answers = what.startsWith(u"answer/");
    if (view() == m_answer && !answers) m_answer->leave();
    m_views->setCurrentWidget(answers ? static_cast<QWidget *>(m_answer) : m_list);
    view()->show(what);
}

QList<PageView> InvitationsPage::views() const {
    for (const Invitation &one : m_records.read().all<Invitation>())
        if (const auto members = council::stillToAsk(m_records.read(), one.id); council::isOpen(one) && !members.empty())
            return {{QStringLiteral("answer"), u"answer/" + one.id.text() + u'/' + members.front().id.text()}};
    return {};
}

}  // namespace balai::ui
