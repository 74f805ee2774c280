// What is typed of a round and not yet kept: written down behind the keyboard, and offered again.
#include "ui/consent/round_grid.h"
#include "ui/consent/round_head.h"
#include "ui/consent/round_page.h"
#include "ui/consent/round_sheet.h"
#include "ui/consent/turn_draft.h"
#include "ui/plain/scroll_column.h"
#include "ui/widgets/button.h"
#include "ui/widgets/note_strip.h"
#include "ui/workplace/records.h"

#include <QJsonArray>
#include <QVBoxLayout>
#include <utility>

namespace balai::ui {

using namespace records;

namespace {
constexpr int draftMs = 600;  // a draft is at most a second behind the keyboard
}

void RoundPage::noteDraft(const Uuid &member) {
    if (m_waiting) return;
    m_headUnsaved = true;
    if (member) m_unsaved.insert(member);
    if (!m_draftTimer.isActive()) m_draftTimer.start(draftMs);
}

void RoundPage::keepDraft() {
    m_draftTimer.stop();
    if (!std::exchange(m_headUnsaved, false)) return;
    RoundDraft draft;
    draft.head = m_head->json();
    QJsonArray rows;
    for (const Member &member : m_sheet->people()) rows.append(member.id.text());
    draft.head.insert(QStringLiteral("rows"), rows);
    for (const Uuid &member : std::exchange(m_unsaved, {})) draft.answers.insert(member, m_sheet->answersOf(Id<Member>(member)));
    m_records.keep(this, [draft](council::Session &session) { saveRoundDraft(session.store(), draft); });
}

void RoundPage::leave() { keepDraft(); }

// Nothing is typed until it is said what becomes of it.
void RoundPage::offerDraft() {
    const auto draft = roundDraft(m_records.read());
    if (!draft) return;
    auto *strip = new NoteStrip(m_theme, NoteKind::Attention, QStringLiteral("history"));
    strip->setObjectName(QStringLiteral("round-draft"));
    strip->set({{tr("A round that was typed and not kept is still here."), false, {}}});
    Button *take = strip->addButton(tr("Go on with it"));
    take->setObjectName(QStringLiteral("round-draft-take"));
    Button *drop = strip->addButton(tr("Leave it out"));
    drop->setObjectName(QStringLiteral("round-draft-drop"));
    m_notes->addWidget(strip);
    setWaiting(true);
    connect(take, &QAbstractButton::clicked, this, [this, draft = *draft] { takeDraft(draft); });
    connect(drop, &QAbstractButton::clicked, this, [this] {
        m_records.keep(this, [](council::Session &session) { dropRoundDraft(session.store()); });
        setWaiting(false);
        m_head->focusFirst();
    });
    QTimer::singleShot(0, take, [take] { take->setFocus(Qt::OtherFocusReason); });
}

void RoundPage::takeDraft(const RoundDraft &draft) {
    m_head->read(draft.head);
    std::vector<Member> people;
    for (const QJsonValue row : draft.head.value(QLatin1String("rows")).toArray()) {
        const auto id = Uuid::parse(row.toString());
        if (const auto member = id ? m_records.read().find(Id<Member>(*id)) : std::nullopt) people.push_back(*member);
    }
    if (!people.empty()) m_sheet->setPeople(std::move(people));
    for (auto it = draft.answers.begin(); it != draft.answers.end(); ++it) m_sheet->setAnswersOf(Id<Member>(it.key()), it.value());
    setWaiting(false);
    m_grid->goToFirst();
    m_grid->setFocus();
    readAlone();
    say();
}

// A turn at this laptop that a crash or an empty battery cut off. Nobody is named: the room may look on.
void RoundPage::showTurns() {
    clearLayout(m_turns);
    QList<Uuid> members;
    for (const TurnDraft &turn : turnDrafts(m_records.read())) members.append(turn.row.member.uuid());
    if (members.isEmpty()) return;
    auto *strip = new NoteStrip(m_theme, NoteKind::Attention, QStringLiteral("history"));
    strip->setObjectName(QStringLiteral("turn-draft"));
    strip->set({{tr("A turn at this laptop was cut off. The answers given in it are still here."), false, {}}});
    Button *keep = strip->addButton(tr("Keep these answers"));
    keep->setObjectName(QStringLiteral("turn-draft-keep"));
    Button *drop = strip->addButton(tr("Leave them out"));
    drop->setObjectName(QStringLiteral("turn-draft-drop"));
    connect(keep, &QAbstractButton::clicked, this, [this, members] { endTurns(members, CutOff::Keep); });
    connect(drop, &QAbstractButton::clicked, this, [this, members] { endTurns(members, CutOff::Drop); });
    m_turns->addWidget(strip);
}

void RoundPage::endTurns(const QList<Uuid> &members, CutOff what) {
    clearLayout(m_turns);
    m_records.write({}, this, [members, what](council::Session &session) {
        for (const TurnDraft &turn : turnDrafts(session.store())) {
            if (!members.contains(turn.row.member.uuid())) continue;
            if (what == CutOff::Keep) keepTurn(session, turn);
            else dropTurnDraft(session.store(), turn.row.member);
        }
    }, [this] {
        readAlone();
        m_grid->setFocus();
    });
}

void RoundPage::setWaiting(bool waiting) {
    m_waiting = waiting;
    for (QWidget *part : std::initializer_list<QWidget *>{m_head, m_grid, m_add, m_slips, m_turn, m_all}) part->setEnabled(!waiting);
    if (!waiting) clearNotes();
}

void RoundPage::clearNotes() { clearLayout(m_notes); }

}  // namespace balai::ui
