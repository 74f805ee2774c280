#include "ui/shell/header.h"

#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace balai::ui {

Header::Header(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout), m_below(new QHBoxLayout), m_back(new Button(theme, ButtonKind::Flat, {}, QStringLiteral("chevron-left"))),
      m_title(new FlowLabel(theme, {}, {Type::Title})), m_subtitle(new FlowLabel(theme)), m_search(new Field(theme, QStringLiteral("search"), {})),
      m_primary(new Button(theme, ButtonKind::Primary, {})) {
    m_back->setObjectName(QStringLiteral("back"));
    m_primary->setObjectName(QStringLiteral("primary"));
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setLines(1);
    m_subtitle->setTone(Tone::Soft);
    m_subtitle->setLines(1);
    m_search->setIconName(QStringLiteral("search"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(m_row, 1);
    rows->addLayout(m_below);
    m_row->addWidget(m_back);
    m_row->addWidget(m_title);
    m_row->addWidget(m_subtitle, 1);
    m_row->addWidget(m_search);
    m_row->addWidget(m_primary);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_back, &QAbstractButton::clicked, this, &Header::backAsked);
    connect(m_primary, &QAbstractButton::clicked, this, &Header::primaryAsked);
    connect(m_search->edit(), &QLineEdit::textEdited, this, &Header::searchChanged);
    m_search->edit()->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &Header::arrange);
    retranslate();
    arrange();
}

void Header::setTools(QWidget *tools) {
    if (m_tools == tools) return;
    if (m_tools) {
        m_row->removeWidget(m_tools);
        m_below->removeWidget(m_tools);
        m_tools->hide();
    }
    m_tools = tools;
    m_toolsBelow = false;
    if (!tools) return;
    m_row->insertWidget(2, tools);
    tools->show();
}

void Header::placeTools(bool below) {
    if (m_tools && below != m_toolsBelow) {
        m_row->removeWidget(m_tools);
        m_below->removeWidget(m_tools);
        if (below) m_below->addWidget(m_tools, 0, Qt::AlignLeft);
        else m_row->insertWidget(2, m_tools);
    }
    m_toolsBelow = m_tools && below;
}

// As high as the title, or as the tools where their words go on in a second line.
void Header::takeHeight() {
    int high = std::max(m_theme.px(56), m_theme.lineHeight(Type::Title, m_title->text()) + m_theme.px(12));
    const int aside = m_row->contentsMargins().left(), gap = m_theme.px(12);
    m_below->setContentsMargins(aside, 0, aside, m_toolsBelow ? gap : 0);
    if (m_tools && !m_toolsBelow) {
        layout()->activate();
        if (m_tools->hasHeightForWidth()) high = std::max(high, m_tools->heightForWidth(m_tools->width()) + m_theme.px(4));
    }
    setFixedHeight(high + (m_toolsBelow ? m_tools->sizeHint().height() + gap : 0));
}

void Header::showPage(Page *page) {
    m_back->setVisible(page->canGoBack());
    m_title->setText(page->title());
    m_subtitle->setText(page->subtitle());
    setTools(page->headTools());
    const std::optional<PrimaryAction> primary = page->primary();
    m_primary->setVisible(primary.has_value());
    if (!primary) return fit();
    m_primaryText = primary->text;
    m_primaryKey = primary->key;
    m_primary->setIconName(primary->icon);
    fit();
}

// What stands beside the search field, at full length.
int Header::wanted() const {
    int wide = m_row->contentsMargins().left() + m_row->contentsMargins().right();
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_back, m_title, m_tools, m_subtitle, m_primary})
        if (part && part->isVisibleTo(this) && !(m_toolsBelow && part == m_tools)) wide += part->sizeHint().width() + m_row->spacing();
    return wide;
}

// A word or two of the title and the tools whole, everything else folded.
int Header::leastBeside() const {
    int wide = 2 * m_row->contentsMargins().left() + m_theme.px(36) + std::min(m_theme.px(96), m_title->sizeHint().width()) + m_row->spacing();
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_back, m_tools})
        if (part && part->isVisibleTo(this)) wide += part->sizeHint().width() + m_row->spacing();
    return m_primary->isVisibleTo(this) ? wide + m_theme.px(36) + m_row->spacing() : wide;
}

// Letters grow and the window does not: the tools go below, then the key hints go, then the words of the button, then the
// search field until somebody searches, so that the title stays.
void Header::fit() {
    placeTools(m_tools && leastBeside() > width());
    fold();
    takeHeight();
}

void Header::fold() {
    const auto say = [this](const QString &words) {
        m_primary->setText(words);
        m_primary->setShortcut(QKeySequence(m_primaryKey, QKeySequence::PortableText));  // new words take it away
    };
    say(m_primaryText);
    m_primary->setAccessibleName(m_primaryText);
    m_primary->setToolTip({});
    m_primary->setKeyShown(m_narrow ? QString() : m_primaryKey);
    const int usual = m_narrow ? 168 : 216, least = 104, folded = 36;
    const bool tight = width() - wanted() < m_theme.px(usual);
    if (tight) m_primary->setKeyShown({});
    m_search->setKeyShown(tight ? QString() : QStringLiteral("Ctrl+K"));
    m_search->setFixed(tight ? least : usual);
    m_search->setPlaceholder(tr("Search"));
    if (!tight || width() - wanted() >= m_theme.px(least)) return;
    say({});
    m_primary->setToolTip(m_primaryText);
    const bool searches = m_search->edit()->hasFocus() || !m_search->text().isEmpty();
    if (searches || width() - wanted() >= m_theme.px(least)) return;
    m_search->setFixed(folded);
    m_search->setPlaceholder({});
}

bool Header::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) fit();
    return QWidget::eventFilter(watched, event);
}

void Header::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    fit();
}

void Header::setNarrow(bool narrow) {
    m_narrow = narrow;
    arrange();
}

void Header::setSearchable(bool searchable) {
    m_search->setVisible(searchable);
}

void Header::arrange() {
    const int aside = m_theme.px(m_narrow ? 16 : 24);
    m_row->setContentsMargins(aside, 0, aside, 1);
    m_row->setSpacing(m_theme.px(12));
    fit();
    update();
}

void Header::retranslate() {
    m_search->setName(tr("Search"));
    m_search->edit()->setToolTip(tr("Search"));
    m_back->setAccessibleName(tr("Back"));
}

void Header::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void Header::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), m_theme.tone(Tone::Line));
}

}  // namespace balai::ui
