#include "core/records/body.h"
#include "core/text/joins.h"
#include "core/text/language.h"
#include "ui/handoff/page_pictures.h"
#include "ui/handoff/prepare_page.h"
#include "ui/plain/choice.h"
#include "ui/plain/kind_words.h"
#include "ui/plain/scroll_column.h"
#include "ui/shell/figures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/note_strip.h"
#include "ui/widgets/row_list.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {
int openFindings(const Prepared *prepared) {
    if (!prepared) return 0;
    const auto &findings = prepared->preview.disclosure.findings;
    return int(std::count_if(findings.begin(), findings.end(), [](const handoff::Finding &finding) { return !finding.answered(); }));
}

QWidget *line(const Theme &theme, int least, const QList<QWidget *> &parts, int growing) {
    auto *one = new QWidget;
    auto *row = new QHBoxLayout(one);
    row->setContentsMargins(0, theme.px(4), 0, theme.px(4));
    row->setSpacing(theme.px(8));
    for (int at = 0; at < parts.size(); ++at) row->addWidget(parts[at], at == growing ? 1 : 0);
    one->setMinimumHeight(theme.px(least));
    return one;
}
}  // namespace

QString PreparePage::bodyName() const {
    const auto body = m_records.read().find(m_spec.body);
    return body ? localised(body->name, m_theme.language()) : QString();
}

void PreparePage::fill() {
    m_add->setText(tr("Add…"));
    m_print->setText(tr("Print preview"));
    m_export->setText(tr("Export…"));
    m_lock->setOptions({}, {{QStringLiteral("open"), tr("not locked")}, {QStringLiteral("words"), tr("locked with six words")}, {QStringLiteral("zip"), tr("locked zip, for an office without age")}});
    if (m_lock->chosen().isEmpty()) m_lock->choose(QStringLiteral("open"));
    m_lock->setAccessibleName(tr("The package"));
    QList<Option> sizes{{QStringLiteral("0"), tr("one file")}};
    for (const int megabytes : {5, 10, 20}) sizes.append({QString::number(megabytes), tr("files of up to %1 MB").arg(megabytes)});
    m_size->setOptions({}, sizes);
    if (m_size->chosen().isEmpty()) m_size->choose(QStringLiteral("0"));
    m_size->setAccessibleName(tr("Size for e-mail"));
    m_closeLarge->setText(tr("Back to the hand-off"));
    m_closeLarge->setKeyShown(tr("Esc"));
    fillThings();
    fillHeld();
    fillFindings();
    fillBar();
    const int pages = m_prepared ? int(m_prepared->pages.size()) : 0;
    m_seeHead->setSpans({{tr("%1 will see").arg(bodyName()), true}, {QString(u"  " + tr("%n pages", nullptr, pages)), false, Tone::Soft}});
    m_pages->set(m_prepared ? m_prepared->pages : std::vector<QImage>{}, m_prepared ? m_prepared->pageWithFinding() : 0);
}

void PreparePage::fillThings() {
    m_things->removeWidget(m_add);
    m_add->setParent(this);
    for (FlowLabel *head : {m_choseHead, m_allowHead}) {
        m_things->removeWidget(head);
        head->setParent(this);
    }
    clearLayout(m_things);
    const auto things = chosenThings(m_records, m_spec, m_prepared ? &m_prepared->preview : nullptr, m_theme.language());
    int parts = 0, going = 0;
    for (const ChosenThing &thing : things) {
        parts += thing.parts;
        going += thing.going;
    }
    m_choseHead->setSpans({{tr("You chose"), true}, {QString(u"  " + tr("%n items", nullptr, int(things.size()))), false, Tone::Soft}});
    m_allowHead->setSpans({{tr("Choices allow"), true}, {QString(u"  " + tr("%1 of %2 parts").arg(going).arg(parts)), false, Tone::Soft}, {coverageWords(), false, Tone::Soft}});
    auto *head = line(m_theme, 32, {m_choseHead, m_add}, 0);
    m_things->addWidget(head, 0, 0);
    m_things->addWidget(new Rule(m_theme, Qt::Vertical), 0, 1, int(things.size()) * 2 + 1, 1);
    m_things->addWidget(m_allowHead, 0, 2);
    for (QWidget *part : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_choseHead), static_cast<QWidget *>(m_allowHead)}) part->show();
    for (int at = 0; at < int(things.size()); ++at) {
        for (const int column : {0, 2}) m_things->addWidget(new Rule(m_theme), 2 * at + 1, column);
        m_things->addWidget(thingLine(at + 1, things[size_t(at)]), 2 * at + 2, 0);
        m_things->addWidget(allowedLine(things[size_t(at)]), 2 * at + 2, 2);
    }
}

// Of fewer than five speakers no number is said.
QString PreparePage::coverageWords() const {
    if (!m_prepared || !m_prepared->coverage.hasSpeakers) return {};
    const council::Coverage &shown = m_prepared->coverage;
    const QString words = shown.speakers ? tr("%1 of %2 speakers allow this").arg(countText(m_theme, *shown.allow), countText(m_theme, *shown.speakers)) : tr("fewer than five speakers");
    return QString(QStringLiteral(" · ") + words);
}

QWidget *PreparePage::thingLine(int number, const ChosenThing &thing) {
    auto *count = new FlowLabel(m_theme, countText(m_theme, number), {Type::Table});
    count->setTone(Tone::Soft);
    count->setAlign(Qt::AlignRight | Qt::AlignVCenter);
    count->setFixedWidth(m_theme.px(20));
    return line(m_theme, 36, {count, new FlowLabel(m_theme, thing.title, {Type::Table})}, 1);
}

QWidget *PreparePage::allowedLine(const ChosenThing &thing) {
    if (!m_prepared) return line(m_theme, 36, {new FlowLabel(m_theme, tr("being looked at"), {Type::Table})}, 0);
    auto *words = new FlowLabel(m_theme, {}, {Type::Table});
    if (thing.going == 0) {
        words->setText(thing.parts == 0 ? tr("nothing in it") : tr("held back: %1").arg(KindWords::heldBack(thing.reason)));
        words->setTone(Tone::Held);
        return line(m_theme, 36, {new Mark(m_theme, MarkKind::No, tr("held back")), words}, 1);
    }
    if (thing.going == thing.parts) {
        words->setText(thing.onlyAsMember ? tr("whole, all as “a member”") : tr("whole"));
        return line(m_theme, 36, withNotSeen({new Mark(m_theme, MarkKind::Yes, tr("allowed")), words}, thing), 1);
    }
    words->setText(tr("%1 of %2 parts").arg(thing.going).arg(thing.parts));
    auto *held = new FlowLabel(m_theme, tr("%n held back", nullptr, thing.parts - thing.going), {Type::Table});
    held->setTone(Tone::Held);
    return line(m_theme, 36, withNotSeen({new Mark(m_theme, MarkKind::Some, tr("in part")), words, held}, thing), 1);
}

// Whose yes it is, is not said.
QList<QWidget *> PreparePage::withNotSeen(QList<QWidget *> parts, const ChosenThing &thing) {
    if (!thing.notSeen) return parts;
    auto *chip = new Chip(m_theme, ChipKind::Plain, tr("not yet seen by the member", "chip: a yes typed by the desk"), QStringLiteral("eye-off"));
    chip->setObjectName(QStringLiteral("handoff-not-seen"));
    parts.append(chip);
    return parts;
}

void PreparePage::fillHeld() {
    clearLayout(m_held->box());
    const auto parts = m_prepared ? heldParts(m_spec, m_prepared->preview) : std::vector<HeldPart>{};
    m_heldHead->set(tr("Held back"), tr("%n parts; the pages do not mention them", nullptr, int(parts.size())));
    const QStringList empty = m_prepared ? m_prepared->preview.contents.emptyLanguages() : QStringList();
    m_held->setVisible(!parts.empty() || !empty.isEmpty());
    bool first = true;
    for (const HeldPart &part : parts) {
        if (!std::exchange(first, false)) m_held->box()->addWidget(new Rule(m_theme));
        m_held->box()->addWidget(heldLine(part));
    }
    if (empty.isEmpty()) return;
    QStringList names;
    for (const QString &language : empty) names.append(text::ownNameOf(language));
    if (!first) m_held->box()->addWidget(new Rule(m_theme));
    auto *missing = new FlowLabel(m_theme, tr("Nothing goes in these languages: %1").arg(text::listed(names, m_theme.language())), {Type::Table});
    missing->setObjectName(QStringLiteral("held-languages"));
    m_held->box()->addWidget(line(m_theme, 32, {new Icon(m_theme, QStringLiteral("languages"), 16, Tone::Held), missing}, 1));
}

QWidget *PreparePage::heldLine(const HeldPart &part) {
    const auto kind = [&] {
        switch (part.kind) {
        case BlockKind::statement: return tr("Item %1, one statement");
        case BlockKind::decision: return tr("Item %1, one decision");
        case BlockKind::action: return tr("Item %1, one action");
        default: return tr("Item %1, one note");
        }
    };
    auto *why = new FlowLabel(m_theme, KindWords::heldBack(part.reason), {Type::Table});
    why->setTone(Tone::Held);
    why->setAlign(Qt::AlignRight | Qt::AlignVCenter);
    const QString icon = part.reason == u"openTakeOut" ? QStringLiteral("scissors") : part.reason == u"expired" ? QStringLiteral("calendar")
                         : part.reason == u"notAdopted" || part.reason == u"minutesNotConfirmed" ? QStringLiteral("pencil") : QStringLiteral("circle-minus");
    auto *what = new FlowLabel(m_theme, (part.whole ? tr("Item %1") : kind()).arg(part.chosen), {Type::Table});
    if (!part.restriction) return line(m_theme, 32, {new Icon(m_theme, icon, 16, Tone::Held), what, why}, 2);
    auto *keep = new Button(m_theme, ButtonKind::Plain, tr("Look at it…"));
    keep->setObjectName(QStringLiteral("held-restriction"));
    keep->setAccessibleDescription(why->text());
    connect(keep, &QAbstractButton::clicked, this, [this, keep, consent = part.restriction] { keepRestriction(consent, keep); });
    return line(m_theme, 32, {new Icon(m_theme, icon, 16, Tone::Held), what, why, keep}, 2);
}

void PreparePage::fillFindings() {
    clearLayout(m_findings->box());
    const auto findings = m_prepared ? m_prepared->preview.disclosure.findings : std::vector<handoff::Finding>{};
    const int open = openFindings(m_prepared.get());
    m_findingsHead->set(tr("Disclosure check"), !m_prepared ? tr("running") : findings.empty() ? tr("nothing found")
                        : open == 0 ? tr("%n findings", nullptr, int(findings.size()))
                                    : tr("%n findings, %1 without an answer", nullptr, int(findings.size())).arg(open));
    m_findings->setVisible(!findings.empty());
    bool first = true;
    for (const handoff::Finding &finding : findings) {
        m_findings->box()->addWidget(findingLine(finding, first && !finding.answered()));
        if (!finding.answered()) first = false;
    }
}

QWidget *PreparePage::findingLine(const handoff::Finding &finding, bool first) {
    const QString said = tr("%1 (%2)", "a finding, where it is").arg(KindWords::finding(finding), finding.where);
    if (finding.answered()) {
        auto *answer = new FlowLabel(m_theme, tr("left, with a reason"), {Type::Table});
        answer->setTone(Tone::Soft);
        QWidget *one = line(m_theme, 32, {new Icon(m_theme, QStringLiteral("check"), 16, Tone::AccentInk), new FlowLabel(m_theme, said, {Type::Table}), answer}, 1);
        one->layout()->setContentsMargins(m_theme.px(12), m_theme.px(4), m_theme.px(12), m_theme.px(4));
        return one;
    }
    auto *strip = new NoteStrip(m_theme, NoteKind::Attention, QStringLiteral("triangle-alert"));
    strip->set({{said}});
    const bool isFile = finding.what == u"notLookedAt" || finding.what == u"notListenedTo";
    Button *change = strip->addButton(isFile ? tr("Leave the file out") : tr("Change the text"));
    Button *leave = strip->addButton(isFile ? tr("It was looked at or listened to…") : tr("Leave it, with a reason…"));
    change->setObjectName(first ? QStringLiteral("finding-change") : QStringLiteral("finding-change-later"));
    leave->setObjectName(first ? QStringLiteral("finding-leave") : QStringLiteral("finding-leave-later"));
    if (isFile) connect(change, &QAbstractButton::clicked, this, [this, where = finding.where] { leaveOut(where); });
    else connect(change, &QAbstractButton::clicked, this, &PreparePage::changeText);
    connect(leave, &QAbstractButton::clicked, this, [this, leave, id = finding.id] { leaveWithReason(id, leave); });
    return strip;
}

void PreparePage::fillBar() {
    const int open = openFindings(m_prepared.get());
    const bool some = m_prepared && std::any_of(m_prepared->preview.items.begin(), m_prepared->preview.items.end(), [](const auto &item) { return item.included; });
    QString why, then;
    if (m_waiting) why = tr("The pages are being made.");
    else if (!m_prepared) why = tr("Choose first what should go.");
    else if (open > 0) why = tr("%n findings wait for an answer.", nullptr, open);
    else if (!some) why = tr("Nothing of this may go.");
    then = why.isEmpty() ? tr("The package will be signed: PDF, ODT, XLSX and a response sheet.") : tr("Then the package can be signed: PDF, ODT, XLSX and a response sheet.");
    m_said->setSpans({{why, true}, {QString(u" " + then), false, Tone::Soft}});
    m_export->setOff(why);
    arrangeBar();
    m_print->setEnabled(m_prepared != nullptr);
}

}  // namespace balai::ui
