#include "ui/handoff/prepare_page.h"

#include "ui/handoff/page_pictures.h"
#include "ui/plain/choice.h"
#include "ui/plain/scroll_column.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace balai::ui {

PreparePage::PreparePage(const PageTools &tools, Records &records)
    : m_tools(tools), m_theme(tools.theme), m_records(records), m_tools_(new QWidget(this)), m_main(new QWidget), m_large(new QWidget),
      m_body(new Choice(tools.theme, QStringLiteral("handoff-body"))), m_lock(new Choice(tools.theme, QStringLiteral("handoff-lock"))), m_size(new Choice(tools.theme, QStringLiteral("handoff-size"))), m_column(new ScrollColumn(tools.theme, 24, 12)), m_largeColumn(new ScrollColumn(tools.theme, 24, 12)),
      m_notes(new QVBoxLayout), m_choseHead(new FlowLabel(tools.theme)), m_allowHead(new FlowLabel(tools.theme)), m_seeHead(new FlowLabel(tools.theme)),
      m_said(new FlowLabel(tools.theme, {}, {Type::Table})), m_things(new QGridLayout), m_add(new Button(tools.theme, ButtonKind::Link, {})),
      m_print(new Button(tools.theme, ButtonKind::Plain, {})), m_export(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("lock"))),
      m_closeLarge(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("chevron-left"))), m_pages(new PagePictures(tools.theme)),
      m_heldHead(new GroupHead(tools.theme, {})), m_findingsHead(new GroupHead(tools.theme, {})), m_held(new Card(tools.theme, 12, 4)), m_findings(new Card(tools.theme, 0, 0)) {
    setObjectName(QStringLiteral("prepare-page"));
    build();
    connect(m_body, &Choice::chosenChanged, this, &PreparePage::chooseBody);
    connect(m_pages, &PagePictures::opened, this, &PreparePage::openLarge);
    connect(m_print, &QAbstractButton::clicked, this, [this] { openLarge(1); });
    connect(m_closeLarge, &QAbstractButton::clicked, this, &PreparePage::closeLarge);
    connect(m_export, &QAbstractButton::clicked, this, &PreparePage::askSecond);
    m_add->setMenu([this](QMenu &menu) { fillAdd(menu); }, false);
}

void PreparePage::build() {
    m_tools_->hide();
    auto *tools = new QHBoxLayout(m_tools_);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->addWidget(m_body);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_main);
    whole->addWidget(m_large);
    auto *column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_column, 1);
    column->addWidget(new Rule(m_theme));
    column->addWidget(buildBar());
    m_column->box()->addLayout(m_notes);
    buildColumns(m_column->box());
    buildBelow(m_column->box());
    m_column->box()->addStretch(1);
    auto *large = new QVBoxLayout(m_large);
    large->setContentsMargins(m_theme.px(24), m_theme.px(12), m_theme.px(24), 0);
    large->addWidget(m_closeLarge, 0, Qt::AlignLeft);
    large->addWidget(m_largeColumn, 1);
    m_large->hide();
    m_add->setObjectName(QStringLiteral("handoff-add"));
    m_print->setObjectName(QStringLiteral("handoff-print-preview"));
    m_export->setObjectName(QStringLiteral("handoff-export"));
    m_closeLarge->setObjectName(QStringLiteral("handoff-close-preview"));
}

// One card; the rows of the first two columns are one grid, so that they line up.
void PreparePage::buildColumns(QVBoxLayout *column) {
    auto *card = new Card(m_theme, 16, 12);
    auto *row = m_three = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setSpacing(m_theme.px(16));
    auto *left = new QVBoxLayout;
    m_things->setHorizontalSpacing(m_theme.px(16));
    m_things->setVerticalSpacing(0);
    m_things->setColumnStretch(0, 372);
    m_things->setColumnStretch(2, 300);
    left->addLayout(m_things);
    left->addStretch(1);
    row->addLayout(left, 2);
    row->addWidget(m_beside = new Rule(m_theme, Qt::Vertical));
    row->addWidget(m_below = new Rule(m_theme));
    auto *right = new QVBoxLayout;
    m_seeHead->setMinimumHeight(m_theme.px(32));  // its words stand beside those of the other two columns
    right->addWidget(m_seeHead);
    right->addWidget(m_pages);
    right->addStretch(1);
    row->addLayout(right, 1);
    card->box()->addLayout(row);
    column->addWidget(card);
}

void PreparePage::buildBelow(QVBoxLayout *column) {
    auto *row = m_halves = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setSpacing(m_theme.px(16));
    const QList<std::pair<GroupHead *, Card *>> halves{{m_heldHead, m_held}, {m_findingsHead, m_findings}};
    for (const auto &[head, card] : halves) {
        auto *half = new QVBoxLayout;
        half->setSpacing(0);
        half->addWidget(head);
        half->addWidget(card);
        half->addStretch(1);
        row->addLayout(half, 1);
        card->box()->setSpacing(0);
    }
    column->addLayout(row);
}

QWidget *PreparePage::buildBar() {
    auto *bar = new QWidget;
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_bar->setContentsMargins(m_theme.px(24), m_theme.px(10), m_theme.px(24), m_theme.px(10));
    m_bar->setSpacing(m_theme.px(12));
    m_bar->addWidget(m_said, 1);
    m_choices = new QWidget;
    for (const auto &[holder, parts] : {std::pair{m_choices, QList<QWidget *>{m_lock, m_size}}, std::pair{new QWidget, QList<QWidget *>{m_print, m_export}}}) {
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(m_theme.px(12));
        for (QWidget *part : parts) row->addWidget(part);
        m_bar->addWidget(holder);
    }
    connect(&m_theme, &Theme::changed, this, &PreparePage::arrange);
    return bar;
}

// Where large letters leave no room for all, one line stands above what is pressed: what there is to choose, or while nothing
// can be exported why not.
void PreparePage::arrangeBar() {
    const bool narrow = width() < m_theme.px(700);
    const bool ready = m_export->reason().isEmpty();
    m_said->setVisible(!narrow || !ready);
    m_choices->setVisible(!narrow || ready);
    const auto wanted = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_bar->direction() == wanted) return;
    m_bar->setDirection(wanted);
    m_said->setLines(narrow ? 1 : 0);
}

// Three columns of a few letters each can be read by nobody: there the pages come below what they are made of.
void PreparePage::arrange() {
    arrangeBar();
    const bool narrow = width() < m_theme.px(700);
    m_beside->setVisible(!narrow);
    m_below->setVisible(narrow);
    for (QBoxLayout *row : {m_three, m_halves}) row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PreparePage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

}  // namespace balai::ui
