// The minutes on their way: to members, confirmed, sealed, put right; and words that are taken out.
#include "core/base/files.h"
#include "core/council/minutes_life.h"
#include "core/council/take_out.h"
#include "core/exchange/packet.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "ui/meetings/block_list.h"
#include "ui/meetings/minutes_view.h"
#include "ui/meetings/take_home.h"
#include "ui/meetings/taken_out.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/form_over.h"
#include "ui/plain/in_order.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/question.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {
constexpr int usualReviewDays = 14;
constexpr qint64 largestReply = 64 << 20;
}

void MinutesView::fillSteps(QMenu &menu) {
    const MinutesState now = m_model.meeting().minutesState;
    const auto add = [&](MinutesState to, const QString &words) {
        if (council::mayBecome(now, to)) menu.addAction(words, this, [this, to] { step(to); });
    };
    add(MinutesState::review, tr("Give them to members to review"));
    add(MinutesState::confirmed, tr("Confirm the minutes"));
    add(MinutesState::sealed, tr("Seal the minutes"));
    add(MinutesState::draft, tr("Back to the draft"));
    if (now == MinutesState::review) menu.addAction(tr("One member reads"), this, &MinutesView::chooseReader);
    menu.addAction(tr("Record somebody reading them aloud"), this, [this] {
        commit();
        Q_EMIT goTo({Place::Meetings, QString(u"readings/" + meeting().text())});
    });
    if (now == MinutesState::review || now == MinutesState::confirmed || now == MinutesState::sealed)
        menu.addAction(tr("What members take home"), this, [this] { openTakeHome(m_theme, m_records, m_review, meeting()); });
    if (now == MinutesState::review || now == MinutesState::confirmed || now == MinutesState::sealed)
        menu.addAction(tr("Take in a member’s answers…"), this, &MinutesView::takeReply);
    if (now == MinutesState::sealed && currentBlock().id) menu.addAction(tr("Correct this passage"), this, &MinutesView::correct);
}

// What a member answered alone, on whatever laptop. A reply that came before changes nothing.
void MinutesView::takeReply() {
    commit();
    chooseFiles(this, tr("The member’s answers"), tr("Sealed file (*.age)"), [this](const QStringList &paths) {
        m_records.ask<exchange::ReceivedReply>(tr("Taking the answers in"), this,
            [path = paths.first()](council::Session &session, Progress &) {
                session.requireWriter();
                return exchange::receiveReply(session, readFile(path, largestReply));
            },
            [this](const exchange::ReceivedReply &reply) { sayReply(reply.again, reply.comments, reply.gone); });
    });
}

void MinutesView::sayReply(bool again, int comments, int gone) {
    auto *over = new PopOver(m_theme, m_review, 360);
    over->setObjectName(QStringLiteral("reply-over"));
    over->box()->addWidget(new FlowLabel(m_theme, again ? tr("These answers were taken in before.") : tr("%n answers were taken in.", nullptr, comments), {Type::Base}));
    if (gone > 0) over->box()->addWidget(new FlowLabel(m_theme, tr("%n were about passages that have been erased since.", nullptr, gone), {Type::Table}));
    over->open();
}

// In review the laptop goes round; else one person reads.
void MinutesView::review() {
    if (m_model.meeting().minutesState != MinutesState::review) return chooseReader();
    commit();
    Q_EMIT goTo({Place::Meetings, QString(u"round/" + meeting().text())});
}

void MinutesView::chooseReader() {
    commit();
    auto *over = new PopOver(m_theme, m_review, 360);
    over->setObjectName(QStringLiteral("reader-over"));
    over->box()->addWidget(new FlowLabel(m_theme, tr("Who sits down to read?"), {Type::Table, true}));
    auto *list = new RowList(m_theme, RowList::Look::Plain);
    list->setObjectName(QStringLiteral("reader-list"));
    list->setAccessibleName(tr("Members who read"));
    RowGroup group;
    group.counted = false;
    for (const Id<Member> id : council::reviewersOf(m_records.read(), meeting())) {
        RowSpec spec;
        spec.id = id.text();
        spec.text = m_model.memberName(id);
        spec.icon = QStringLiteral("user");
        group.rows.append(spec);
    }
    list->setGroups({group});
    over->box()->addWidget(list);
    if (group.rows.isEmpty()) over->box()->addWidget(new FlowLabel(m_theme, tr("Nobody is noted as present at this meeting yet."), {Type::Table}));
    connect(list, &RowList::opened, over, [this, over](const QString &member) {
        over->close();
        Q_EMIT readAsked(meeting().text(), member);
    });
    over->open();
    list->focusFirst();
}

void MinutesView::step(MinutesState state) {
    commit();
    switch (state) {
    case MinutesState::review: return planReview();
    case MinutesState::confirmed: return confirm();
    case MinutesState::sealed: return Q_EMIT goTo({Place::Meetings, QString(u"seal/" + meeting().text())});
    case MinutesState::draft: break;
    case MinutesState::none:
    case MinutesState::unset:
    case MinutesState::unknown: return;
    }
    m_records.change(QStringLiteral("take minutes back to the draft"), this, [id = meeting()](store::Write &write) {
        write.put(kindOf<Meeting>(), {{QStringLiteral("id"), id.text()}, {QStringLiteral("minutesState"), QStringLiteral("draft")}});
    });
}

QString MinutesView::dayOfMeeting() const {
    return dayText(m_theme, m_model.meeting().startsAt.day());
}

// Those who were there, and a day that nobody is held to; both can be changed before the button is pressed.
void MinutesView::planReview() {
    auto *form = new FormOver(m_theme, m_review, QStringLiteral("review-plan"), tr("Who reads these minutes?"));
    auto chosen = std::make_shared<Set<Id<Member>>>();
    for (const Member &member : m_model.present()) chosen->add(member.id);
    auto *who = new Button(m_theme, ButtonKind::Plain, QString());
    who->setObjectName(QStringLiteral("review-who"));
    const auto say = [this, who, chosen] { who->setText(counted(m_theme, int(chosen->size()), tr("one person"), tr("%1 people"))); };
    say();
    who->setMenu([this, who, chosen, say](QMenu &menu) {
        for (const Member &member : membersInOrder(m_records.read(), m_theme.language())) {
            if (member.state == MemberState::left) continue;
            QAction *action = menu.addAction(member.name, who, [chosen, say, id = member.id] {
                if (chosen->contains(id)) chosen->take(id);
                else chosen->add(id);
                say();
            });
            action->setCheckable(true);
            action->setChecked(chosen->contains(member.id));
        }
    });
    form->addRow(tr("They read"), who);
    const QStringList offered = reviewLanguages();
    auto languages = std::make_shared<QStringList>(offered);
    form->addRow(tr("In these languages"), languagePicker(languages));
    Field *by = form->day(QStringLiteral("review-by"), tr("We will look at the answers on"), m_records.today().addDays(usualReviewDays));
    form->note(tr("Nobody has to answer. Whoever answers later is heard too."));
    const LocalText title{{m_theme.language(), tr("Minutes of %1", "a point of the next agenda").arg(dayOfMeeting())}};
    form->finish(tr("Give to review"), [this, form, by, chosen, languages, offered, title] {
        const auto day = form->dayIn(by);
        if (!day) return tr("This is not a day.");
        if (chosen->empty()) return tr("Choose at least one person.");
        if (languages->isEmpty()) return tr("Choose at least one language.");
        const council::ReviewPlan plan{*chosen, *day, title, *languages == offered ? QStringList() : *languages};
        m_records.write(tr("Giving the minutes to review"), this, [id = meeting(), plan](council::Session &session) { council::giveToReview(session, id, plan); });
        return QString();
    });
}

// The meeting's own, those of the council, and whatever else its passages stand in.
QStringList MinutesView::reviewLanguages() const {
    QStringList out;
    const auto add = [&out](const QString &tag) { if (!out.contains(tag)) out.append(tag); };
    for (const QString &tag : m_model.meeting().languages) add(tag);
    for (const QString &tag : m_records.council().languages) add(tag);
    for (const Block &block : m_list->blocks())
        for (auto text = block.text.keyBegin(); text != block.text.keyEnd(); ++text) add(*text);
    return out;
}

// All of them at first: whoever reads gets each passage in the first of hers that is ticked, else as it was said.
Button *MinutesView::languagePicker(const std::shared_ptr<QStringList> &chosen) {
    auto *picker = new Button(m_theme, ButtonKind::Plain, QString());
    picker->setObjectName(QStringLiteral("review-languages"));
    const QStringList all = *chosen;
    const auto say = [picker, chosen, all] {
        QStringList names;
        for (const QString &tag : std::as_const(*chosen)) names.append(text::ownNameOf(tag));
        picker->setText(*chosen == all && all.size() > 1 ? tr("In every language there is") : names.isEmpty() ? tr("In none") : names.join(QStringLiteral(" · ")));
    };
    say();
    picker->setMenu([picker, chosen, say, all](QMenu &menu) {
        for (const QString &tag : all) {
            QAction *action = menu.addAction(text::ownNameOf(tag), picker, [chosen, say, all, tag] {
                if (!chosen->removeOne(tag)) chosen->append(tag);
                std::sort(chosen->begin(), chosen->end(), [&all](const QString &a, const QString &b) { return all.indexOf(a) < all.indexOf(b); });
                say();
            });
            action->setCheckable(true);
            action->setChecked(chosen->contains(tag));
        }
    });
    return picker;
}

// The decision stands in the minutes of the meeting that has the point on its agenda.
void MinutesView::confirm() {
    const auto item = council::approvalItem(m_records.read(), meeting());
    const bool asPresented = council::howConfirmed(m_records.read(), meeting()) == ConfirmedHow::asPresented;
    const QString decided = asPresented ? tr("The minutes of %1 were confirmed as presented.") : tr("The minutes of %1 were confirmed with changes.");
    council::Confirmation confirmation;
    if (item) confirmation = {item->meeting, {{m_theme.language(), decided.arg(dayOfMeeting())}}};
    m_records.write(tr("Confirming the minutes"), this, [id = meeting(), confirmation](council::Session &session) { council::confirmMinutes(session, id, confirmation); });
}

// The sealed words stay; those that put them right stand under them with their day.
void MinutesView::correct() {
    const Block block = currentBlock();
    auto *over = new PopOver(m_theme, m_list, 420);
    over->setObjectName(QStringLiteral("correct-over"));
    over->box()->addWidget(new FlowLabel(m_theme, tr("How should it read? The sealed words stay and are shown."), {Type::Table, true}));
    auto *words = new TextEditor(m_theme, QStringLiteral("correct-words"), tr("Right words"));
    words->setLines(3, 8);
    words->setText(block.text.value(m_model.original()));
    over->box()->addWidget(words);
    auto *why = new Field(m_theme, QStringLiteral("correct-why"), tr("Why"));
    why->setPlaceholder(tr("Why"));
    why->setAsksOfPastes();
    over->box()->addWidget(why);
    auto *give = new Button(m_theme, ButtonKind::Plain, tr("Add the correction"));
    give->setObjectName(QStringLiteral("correct-give"));
    over->box()->addWidget(give);
    connect(give, &QAbstractButton::clicked, over, [this, over, words, why, block] {
        if (words->text().trimmed().isEmpty() || why->text().trimmed().isEmpty()) return why->edit()->setFocus(Qt::OtherFocusReason);
        const LocalText right{{m_model.original(), words->text().trimmed()}};
        m_records.write(tr("Adding a correction"), this, [id = block.id, right, reason = why->text().trimmed()](council::Session &session) { council::correctSealed(session, id, right, reason); });
        over->close();
    });
    over->open();
    words->setFocus();
}

void MinutesView::askErase(Id<Block> block, const QString &comment) {
    const QuestionText text{tr("Take these words out?"),
                            {tr("The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange."),
                             tr("Older backups, prints and packages that were already given still hold it."), tr("It cannot be brought back.")},
                            {{tr("Not now"), QStringLiteral("keep")}, {tr("Erase"), QStringLiteral("erase")}},
                            QStringLiteral("keep")};
    Question::ask(m_theme, this, text, this, [this, block, comment](const QString &id) {
        if (id != u"erase") return;
        m_dirty = false;
        const Id<Comment> asked(Uuid::parse(comment).value_or(Uuid()));
        m_records.ask<std::vector<council::Unreachable>>(
            tr("Taking words out"), this,
            [block, asked](council::Session &session, Progress &) {
                session.requireWriter();
                return council::takeOut(session, block, asked);
            },
            [this](std::vector<council::Unreachable> left) { showTakenOut(m_theme, m_review, left, [this](const Target &target) { Q_EMIT goTo(target); }); });
    });
}

}  // namespace balai::ui
