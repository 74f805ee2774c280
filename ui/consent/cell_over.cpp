#include "ui/consent/cell_over.h"

#include "ui/consent/consent_words.h"
#include "ui/plain/kind_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

namespace {
constexpr int mostEvents = 4;

MarkKind markOf(Decision decision) {
    switch (decision) {
    case Decision::given: case Decision::renewed: return MarkKind::Yes;
    case Decision::deferred: case Decision::requested: return MarkKind::Later;
    default: return MarkKind::No;
    }
}
}  // namespace

CellOver::CellOver(const Theme &theme, Records &records, QWidget *anchor, const ConsentMatrix &matrix, int row, Use use)
    : PopOver(theme, anchor, 376), m_theme(theme) {
    setObjectName(QStringLiteral("consent-why"));
    const ConsentWords words(records.read(), theme);
    const QString head = tr("%1 · %2: %3", "member, use, audience")
                             .arg(matrix.members()[size_t(row)].name, KindWords::use(use), words.audience(matrix.audienceOf(use)));
    addHead(head, matrix.cell(row, use).mark);
    auto *why = new FlowLabel(theme, words.why(matrix, row, use));
    why->setObjectName(QStringLiteral("consent-why-sentence"));
    box()->addWidget(why);
    box()->addWidget(new Rule(theme));
    addEvents(records, matrix, row, use);
    addActions(records, matrix, row, use);
}

void CellOver::addHead(const QString &words, MarkKind mark) {
    setAccessibleName(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    row->addWidget(new Mark(m_theme, mark, {}), 0, Qt::AlignTop);
    row->addWidget(new FlowLabel(m_theme, words, {Type::Base, true}), 1);
    row->addWidget(new KeyHint(m_theme, tr("Esc")), 0, Qt::AlignTop);
    box()->addLayout(row);
}

void CellOver::addEvents(Records &records, const ConsentMatrix &matrix, int row, Use use) {
    const ConsentWords words(records.read(), m_theme);
    std::vector<Consent> events = matrix.events(row, use);
    if (int(events.size()) > mostEvents) events.erase(events.begin(), events.end() - mostEvents);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(m_theme.px(8));
    grid->setVerticalSpacing(m_theme.px(4));
    grid->setColumnStretch(2, 1);
    for (int at = 0; at < int(events.size()); ++at) {
        const Consent &event = events[size_t(at)];
        const bool no = matrix.cell(row, use).mark == MarkKind::No && markOf(event.decision) == MarkKind::No && at + 1 == int(events.size());
        const bool decides = no || event.id.uuid() == matrix.cell(row, use).decision.consent;
        grid->addWidget(new Mark(m_theme, markOf(event.decision), {}), at, 0, Qt::AlignTop);
        auto *day = new FlowLabel(m_theme, words.day(event.effectiveOn.isValid() ? event.effectiveOn : event.recordedOn), {Type::Table});
        day->setTone(Tone::Soft);
        day->setFixedWidth(m_theme.px(112));
        grid->addWidget(day, at, 1, Qt::AlignTop);
        auto *said = new FlowLabel(m_theme, {}, {Type::Table});
        said->setSpans(decides ? QList<TextSpan>{{words.event(event), true}, {QString(u" " + tr("decides here")), false, Tone::Soft}} : QList<TextSpan>{{words.event(event)}});
        grid->addWidget(said, at, 2);
    }
    box()->addLayout(grid);
}

void CellOver::addActions(Records &records, const ConsentMatrix &matrix, int row, Use use) {
    const MatrixCell &cell = matrix.cell(row, use);
    addAction(QStringLiteral("consent-history"), tr("Whole history"), tr("Enter"), &CellOver::historyAsked);
    if (cell.mark == MarkKind::Yes) {
        if (cell.textChanged) addAction(QStringLiteral("consent-ask"), tr("Ask again: the text has changed"), {}, &CellOver::askAsked);
        const auto given = records.read().find(Id<Consent>(cell.decision.consent));
        const council::AudienceOf asked = matrix.audienceOf(use);
        const bool wider = given && !(council::AudienceOf{given->audience, given->body.uuid()} == asked);
        const QString to = ConsentWords(records.read(), m_theme).audience(asked);
        if (wider) addAction(QStringLiteral("consent-no"), tr("No to %1 alone").arg(to), {}, &CellOver::noAsked);
        addAction(QStringLiteral("consent-take-back"), tr("Take the yes back"), {}, &CellOver::takeBackAsked);
    } else if (cell.mark != MarkKind::No) {
        addAction(QStringLiteral("consent-ask"), tr("Ask now"), {}, &CellOver::askAsked);
    } else {
        auto *words = new FlowLabel(m_theme, tr("A no is not asked again."), {Type::Table});
        words->setTone(Tone::Soft);
        box()->addWidget(words);
    }
}

void CellOver::addAction(const QString &object, const QString &words, const QString &key, void (CellOver::*asked)()) {
    auto *button = new Button(m_theme, ButtonKind::Plain, words);
    button->setObjectName(object);
    if (!key.isEmpty()) button->setKeyShown(key);
    box()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QAbstractButton::clicked, this, [this, asked] {
        close();
        Q_EMIT (this->*asked)();
    });
}

}  // namespace balai::ui
