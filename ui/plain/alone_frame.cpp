#include "ui/plain/alone_frame.h"

#include "core/text/language.h"
#include "ui/plain/language_fit.h"
#include "ui/plain/scroll_column.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/answer_band.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace balai::ui {

namespace {
constexpr int columnWidth = 800;

// A box in the middle of a row, no wider than a line of large letters may be.
QWidget *middleOf(const Theme &theme, QHBoxLayout *row) {
    auto *box = new QWidget;
    box->setMaximumWidth(theme.px(columnWidth));
    row->addStretch(1);
    row->addWidget(box, 1000);
    row->addStretch(1);
    return box;
}
}  // namespace

AloneFrame::AloneFrame(const PageTools &tools, Records &records, const QString &prefix, int answerHeight, QWidget *parent)
    : QWidget(parent), m_theme(tools.theme), m_records(records), m_prefix(prefix), m_count(new FlowLabel(tools.theme)),
      m_question(new FlowLabel(tools.theme, {}, {Type::Question, true})), m_kept(new FlowLabel(tools.theme)), m_language(large(QStringLiteral("language"), QStringLiteral("globe"))),
      m_smaller(large(QStringLiteral("smaller"))), m_larger(large(QStringLiteral("larger"))), m_stop(large(QStringLiteral("stop"), QStringLiteral("square"))),
      m_back(new Button(tools.theme, ButtonKind::Flat, {}, QStringLiteral("chevron-left"))), m_cover(new Button(tools.theme, ButtonKind::Flat, {}, QStringLiteral("eye-off"))),
      m_middle(nullptr), m_answers(new QWidget), m_band(new AnswerBand(tools.theme, answerHeight)) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top = buildTop());
    column->addWidget(new Rule(m_theme));
    auto *scroll = new ScrollColumn(m_theme, 24, 24);
    column->addWidget(scroll, 1);
    column->addWidget(m_answers);
    column->addWidget(new Rule(m_theme));
    column->addWidget(m_foot = buildFoot());
    auto *row = new QHBoxLayout;
    m_middle = new QVBoxLayout(middleOf(m_theme, row));
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(m_theme.px(12));
    m_middle->addWidget(m_question);
    scroll->box()->addLayout(row);
    auto *band = new QHBoxLayout(m_answers);
    auto *tiles = new QVBoxLayout(middleOf(m_theme, band));
    tiles->setContentsMargins(0, 0, 0, 0);
    tiles->addWidget(m_band);
    connect(&m_theme, &Theme::changed, this, &AloneFrame::arrange);
    arrange();
}

void arrangeAlone(const Theme &theme, const QWidget *window, const AloneParts &parts) {
    const bool low = AnswerBand::isLow(window, theme);
    const int aside = theme.px(low ? 12 : 32), above = theme.px(low ? 4 : parts.above), below = theme.px(low ? 2 : parts.below);
    parts.top->layout()->setContentsMargins(aside, above, aside, above);
    parts.foot->layout()->setContentsMargins(aside, below, aside, below);
    if (parts.answers) parts.answers->layout()->setContentsMargins(theme.px(low ? 12 : 24), theme.px(low ? 4 : 16), theme.px(low ? 12 : 24), theme.px(low ? 8 : 24));
}

void AloneFrame::arrange() {
    placeBeside();
    arrangeAlone(m_theme, this, {m_top, m_foot, m_answers});
    placeKept();
}

// What stands beside the count goes above the question where a word of the head would break.
void AloneFrame::placeBeside() {
    if (!m_beside) return;
    m_head->removeWidget(m_beside);
    m_middle->removeWidget(m_beside);
    if (AnswerBand::isLow(this, m_theme)) return m_middle->insertWidget(0, m_beside);
    m_head->setStretchFactor(m_count, 0);
    m_head->insertWidget(1, m_beside, 1);
}

// Between Back and Cover, or above them where that takes less of the window.
void AloneFrame::placeKept() {
    const QMargins around = m_footGrid->contentsMargins();
    const int all = width() - around.left() - around.right(), buttons = m_cover->sizeHint().height();
    int beside = all - m_cover->sizeHint().width() - m_footGrid->horizontalSpacing();
    if (!m_back->isHidden()) beside -= m_back->sizeHint().width() + m_footGrid->horizontalSpacing();
    const bool above = !m_kept->text().isEmpty() && std::max(m_kept->heightForWidth(beside), buttons) > m_kept->heightForWidth(all) + buttons;
    m_footGrid->removeWidget(m_kept);
    if (above) m_footGrid->addWidget(m_kept, 0, 0, 1, 3);
    else m_footGrid->addWidget(m_kept, 1, 1);
}

void AloneFrame::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

Button *AloneFrame::large(const QString &object, const QString &icon) {
    auto *button = new Button(m_theme, ButtonKind::Large, QStringLiteral(" "), icon);
    button->setObjectName(QString(m_prefix + u'-' + object));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget *AloneFrame::buildTop() {
    auto *top = new QWidget;
    auto *row = m_head = new QHBoxLayout(top);
    row->setContentsMargins(m_theme.px(32), m_theme.px(12), m_theme.px(32), m_theme.px(12));
    row->setSpacing(m_theme.px(12));
    row->addWidget(m_count, 1);
    for (Button *button : {m_language, m_smaller, m_larger, m_stop}) row->addWidget(button);
    m_language->setMenu([this](QMenu &menu) {
        for (const text::Language &one : text::interfaceLanguages())
            if (one.tag == u"en" || !m_theme.assets().translation(one.tag).isEmpty()) menu.addAction(one.ownName, this, [this, tag = one.tag] { setLanguage(tag); });
    });
    new LanguageFit(m_theme, top, m_language);
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { setScale(-10); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { setScale(10); });
    connect(m_stop, &QAbstractButton::clicked, this, &AloneFrame::stopAsked);
    return top;
}

QWidget *AloneFrame::buildFoot() {
    auto *foot = new QWidget;
    auto *row = m_footGrid = new QGridLayout(foot);
    row->setContentsMargins(m_theme.px(32), m_theme.px(8), m_theme.px(32), m_theme.px(8));
    row->setHorizontalSpacing(m_theme.px(8));
    row->setVerticalSpacing(0);
    row->setColumnStretch(1, 1);
    row->addWidget(m_back, 1, 0);
    row->addWidget(m_kept, 1, 1);
    row->addWidget(m_cover, 1, 2);
    m_kept->setAlign(Qt::AlignCenter);
    m_kept->setTone(Tone::Soft);
    m_back->setObjectName(QString(m_prefix + u"-back"));
    m_cover->setObjectName(QString(m_prefix + u"-cover"));
    m_cover->setKeyShown(QStringLiteral("F12"));
    connect(m_back, &QAbstractButton::clicked, this, &AloneFrame::backAsked);
    connect(m_cover, &QAbstractButton::clicked, this, &AloneFrame::coverAsked);
    return foot;
}

Button *AloneFrame::addAnswer(const QString &icon, const QString &object, int key) {
    auto *button = new Button(m_theme, ButtonKind::Tile, QStringLiteral(" "), icon);
    button->setObjectName(QString(m_prefix + u'-' + object));
    if (key > 0) button->setKeyShown(QString::number(key));
    m_tiles.append(button);
    m_band->setTiles(m_tiles);
    return button;
}

void AloneFrame::orderAnswers(const QList<Button *> &answers) {
    m_tiles = answers;
    m_band->setTiles(m_tiles);
    QWidget *before = m_stop;
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setKeyShown(QString::number(i + 1));
        QWidget::setTabOrder(before, m_tiles[i]);
        before = m_tiles[i];
    }
}

FlowLabel *AloneFrame::addBesideCount() {
    auto *label = new FlowLabel(m_theme);
    label->setTone(Tone::Soft);
    m_beside = label;
    placeBeside();
    return label;
}

void AloneFrame::showAnswers(bool shown) { m_answers->setVisible(shown); }

void AloneFrame::refresh() {
    m_language->setAccessibleName(tr("Language"));
    m_smaller->setText(tr("A−", "smaller letters"));
    m_smaller->setAccessibleName(tr("Smaller letters"));
    m_larger->setText(tr("A+", "larger letters"));
    m_larger->setAccessibleName(tr("Larger letters"));
    m_stop->setText(tr("Stop"));
    m_back->setText(tr("Back"));
    m_cover->setText(tr("Cover"));
    arrange();
}

void AloneFrame::borrow() {
    if (!m_before) m_before = Look{m_theme.language(), m_theme.scale()};
    m_records.setLent(true);
}

void AloneFrame::setLanguage(const QString &tag) {
    borrow();
    if (auto *main = qobject_cast<MainWindow *>(window())) main->setLanguage(tag);
}

void AloneFrame::setScale(int by) {
    borrow();
    if (auto *main = qobject_cast<MainWindow *>(window())) main->setLook(m_theme.isDark(), m_theme.scale() + by);
}

void AloneFrame::giveBack() {
    const std::optional<Look> before = std::exchange(m_before, std::nullopt);
    if (!before) return;
    if (auto *main = qobject_cast<MainWindow *>(window())) {
        main->setLook(m_theme.isDark(), before->scale);
        main->setLanguage(before->language);
    }
    m_records.setLent(false);
}

}  // namespace balai::ui
