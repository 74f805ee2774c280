// How the pages of a round are made.
#include "ui/plain/scroll_column.h"
#include "ui/reader/reading_round.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace balai::ui {

namespace {

constexpr int quietWidth = 720;

Button *largeButton(const Theme &theme, const char *object, const QString &icon = {}) {
    auto *button = new Button(theme, ButtonKind::Large, QStringLiteral(" "), icon);
    button->setObjectName(QLatin1String(object));
    button->setWraps(true);
    return button;
}

}  // namespace

QVBoxLayout *ReadingRound::quietPage(QWidget *page) {
    auto *only = new QVBoxLayout(page);
    only->setContentsMargins(0, 0, 0, 0);
    auto *column = new ScrollColumn(m_theme, 32, 64);
    only->addWidget(column);
    auto *box = new QWidget;
    box->setMaximumWidth(m_theme.px(quietWidth));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(box, 1000);
    row->addStretch(1);
    column->box()->addLayout(row);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(m_theme.px(16));
    return inside;
}

QWidget *ReadingRound::buildNames() {
    auto *page = new QWidget;
    QVBoxLayout *column = quietPage(page);
    column->addWidget(m_title = new FlowLabel(m_theme, {}, {Type::Question, true}));
    column->addWidget(m_names = new RowList(m_theme, RowList::Look::Cards));
    m_names->setObjectName(QStringLiteral("round-names"));
    column->addSpacing(m_theme.px(24));
    column->addWidget(m_pinNote = new FlowLabel(m_theme, {}, {Type::Table}));
    m_pinNote->setTone(Tone::Soft);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(12));
    row->addWidget(m_pin = new Field(m_theme, QStringLiteral("round-pin"), {}));
    m_pin->setFixed(160);
    m_pin->edit()->setEchoMode(QLineEdit::Password);
    row->addWidget(m_setPin = largeButton(m_theme, "round-set-pin"));
    row->addStretch(1);
    row->addWidget(m_end = largeButton(m_theme, "round-end", QStringLiteral("lock")));
    column->addLayout(row);
    column->addStretch(1);
    connect(m_names, &RowList::opened, this, &ReadingRound::sitDown);
    connect(m_pin, &Field::entered, this, &ReadingRound::keepPin);
    connect(m_setPin, &QAbstractButton::clicked, this, &ReadingRound::keepPin);
    connect(m_end, &QAbstractButton::clicked, this, [this] { show(Ending); });
    return page;
}

QWidget *ReadingRound::buildBetween() {
    auto *page = new QWidget;
    QVBoxLayout *column = quietPage(page);
    column->addWidget(m_stopTitle = new FlowLabel(m_theme, {}, {Type::Question, true}));
    column->addSpacing(m_theme.px(32));
    column->addWidget(m_homeTitle = new FlowLabel(m_theme, {}, {Type::Section, true}));
    column->addWidget(m_home = new Segments(m_theme, {{QString()}, {QString()}, {QString()}, {QString()}}), 0, Qt::AlignLeft);
    m_home->setObjectName(QStringLiteral("round-home"));
    m_home->setFolds(true);
    column->addWidget(m_homeNote = new FlowLabel(m_theme, {}, {Type::Table}));
    m_homeNote->setTone(Tone::Soft);
    column->addSpacing(m_theme.px(32));
    column->addWidget(m_next = largeButton(m_theme, "round-next", QStringLiteral("arrow-right")), 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_home, &Segments::chosenChanged, this, &ReadingRound::takeHome);
    connect(m_next, &QAbstractButton::clicked, this, &ReadingRound::handOn);
    return page;
}

QWidget *ReadingRound::buildEnding() {
    auto *page = new QWidget;
    QVBoxLayout *column = quietPage(page);
    column->addWidget(m_endTitle = new FlowLabel(m_theme, {}, {Type::Question, true}));
    column->addWidget(m_endNote = new FlowLabel(m_theme, {}, {Type::Base}));
    m_endNote->setTone(Tone::Soft);
    column->addWidget(m_secret = new Field(m_theme, QStringLiteral("round-passphrase"), {}));
    m_secret->setLarge(true);
    m_secret->setIconName(QStringLiteral("key-round"));
    m_secret->edit()->setEchoMode(QLineEdit::Password);
    column->addWidget(m_wrong = new FlowLabel(m_theme, {}, {Type::Table}));
    m_wrong->setTone(Tone::AttentionInk);
    m_wrong->setObjectName(QStringLiteral("round-wrong"));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(12));
    row->addWidget(m_open = largeButton(m_theme, "round-open"));
    row->addWidget(m_back = largeButton(m_theme, "round-back"));
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_secret, &Field::entered, this, &ReadingRound::tryToEnd);
    connect(m_open, &QAbstractButton::clicked, this, &ReadingRound::tryToEnd);
    connect(m_back, &QAbstractButton::clicked, this, [this] { show(Names); });
    return page;
}

}  // namespace balai::ui
