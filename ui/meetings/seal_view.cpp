#include "ui/meetings/seal_view.h"

#include "core/council/minutes_life.h"
#include "core/text/joins.h"
#include "ui/plain/kind_words.h"
#include "ui/plain/scroll_column.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

SealView::SealView(const PageTools &tools, Records &records, QWidget *parent)
    : QWidget(parent), m_theme(tools.theme), m_records(records), m_column(new ScrollColumn(tools.theme, 24, 16)), m_note(new FlowLabel(tools.theme, {}, {Type::Table})),
      m_seal(new Button(tools.theme, ButtonKind::Primary, QStringLiteral(" "), QStringLiteral("lock"))) {
    setObjectName(QStringLiteral("seal-view"));
    m_seal->setObjectName(QStringLiteral("seal-go"));
    m_note->setTone(Tone::Soft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_column, 1);
    column->addWidget(new Rule(m_theme));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(m_theme.px(24), m_theme.px(10), m_theme.px(24), m_theme.px(10));
    foot->setSpacing(m_theme.px(16));
    foot->addWidget(m_note, 1);
    foot->addWidget(m_seal);
    column->addLayout(foot);
    connect(m_seal, &QAbstractButton::clicked, this, &SealView::seal);
}

void SealView::open(Id<Meeting> meeting) { m_meeting = meeting; }

void SealView::refresh() {
    const auto meeting = m_records.read().find(m_meeting);
    if (!meeting) return;
    const bool may = council::mayBecome(meeting->minutesState, MinutesState::sealed);
    m_seal->setText(tr("Seal the minutes"));
    m_seal->setOff(may ? QString() : tr("Only confirmed minutes can be sealed."));
    m_note->setText(may ? tr("Sealed words stay as they are. Later only a correction with its day can be added.") : m_seal->reason());
    m_records.look<std::shared_ptr<council::MinutesTexts>>(
        tr("Reading the minutes"), this,
        [id = m_meeting, language = m_theme.language()](const store::Store &store) { return std::make_shared<council::MinutesTexts>(council::textsOf(store, id, language)); },
        [this](std::shared_ptr<council::MinutesTexts> texts) { showTexts(*texts); });
}

void SealView::focusFirst() {
    if (m_seal->isEnabled()) m_seal->setFocus(Qt::OtherFocusReason);
    else m_column->setFocus(Qt::OtherFocusReason);
}

FlowLabel *SealView::words(const std::optional<council::Released> &released, const char *object) {
    auto *label = new FlowLabel(m_theme, {}, {Type::Base});
    label->setObjectName(QLatin1String(object));
    label->setAlign(Qt::AlignLeft | Qt::AlignTop);
    if (!released) {
        label->setText(tr("held back"));
        label->setTone(Tone::Held);
        return label;
    }
    QList<TextSpan> spans;
    if (!released->speakerName().isEmpty()) spans.append({QString(released->speakerName() + text::colon(m_theme.language())), true, {}});
    else if (released->attribution() == Attribution::member) spans.append({QString(tr("A member:") + u' '), true, {}});
    spans.append({released->text(), false, {}});
    label->setSpans(spans);
    return label;
}

void SealView::addLine(QGridLayout *grid, int row, const std::optional<council::Released> &council, const std::optional<council::Released> &open) {
    grid->addWidget(words(council, "seal-council"), row, 0, Qt::AlignTop);
    grid->addWidget(words(open, "seal-open"), row, 1, Qt::AlignTop);
}

void SealView::addHeldBack(QVBoxLayout *column, const QString &title, const QMap<QString, int> &heldBack) {
    if (heldBack.isEmpty()) return;
    column->addWidget(new FlowLabel(m_theme, title, {Type::Table, true}));
    for (auto it = heldBack.cbegin(); it != heldBack.cend(); ++it) {
        const QString many = counted(m_theme, it.value(), tr("One passage: %1"), tr("%1 passages: %2"));
        auto *line = new FlowLabel(m_theme, many.arg(KindWords::heldBack(it.key())), {Type::Table});
        line->setObjectName(QStringLiteral("seal-held"));
        line->setTone(Tone::Held);
        column->addWidget(line);
    }
}

void SealView::showTexts(const council::MinutesTexts &texts) {
    m_column->clear();
    auto *card = new Card(m_theme, 16, 12);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.px(32));
    grid->setVerticalSpacing(m_theme.px(12));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new FlowLabel(m_theme, tr("For the council"), {Type::Base, true}), 0, 0);
    grid->addWidget(new FlowLabel(m_theme, tr("For everybody"), {Type::Base, true}), 0, 1);
    int row = 0;
    for (const council::TextLine &line : texts.lines) addLine(grid, ++row, line.council, line.open);
    card->box()->addLayout(grid);
    m_column->box()->addWidget(card);
    m_column->box()->addSpacing(m_theme.px(16));
    addHeldBack(m_column->box(), tr("Held back for the council"), texts.heldBack);
    addHeldBack(m_column->box(), tr("Held back for everybody"), texts.heldBackOpen);
    m_column->box()->addStretch(1);
}

void SealView::seal() {
    m_records.write(tr("Sealing the minutes"), this, [id = m_meeting](council::Session &session) { council::sealMinutes(session, id); },
                    [this] { Q_EMIT done(m_meeting.text()); });
}

}  // namespace balai::ui
