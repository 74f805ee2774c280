#include "ui/widgets/paste_question.h"

#include "core/text/zawgyi_doubt.h"
#include "ui/widgets/button.h"
#include "ui/widgets/digit_key.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

namespace {
constexpr int besideFrom = 420;  // two readings beside each other from this width on
constexpr int mostLines = 3;     // of one reading
}

PasteQuestion::PasteQuestion(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)), m_pair(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setObjectName(QStringLiteral("paste-done"));
    setCursor(Qt::ArrowCursor);
    auto *said = new FlowLabel(theme, tr("Pasted in Unicode, as you chose."), {Type::Table});
    setAccessibleName(tr("Pasted in Unicode, as you chose."));
    m_column->addLayout(m_pair);
    m_pair->addWidget(said, 1);
    Button *back = button("paste-back", tr("As pasted"));
    m_pair->addWidget(back);
    connect(back, &QAbstractButton::clicked, this, &PasteQuestion::pastedChosen);
    connect(&theme, &Theme::changed, this, &PasteQuestion::arrange);
    arrange();
}

PasteQuestion::PasteQuestion(const Theme &theme, const ReadingWords &words, const text::ZawgyiDoubt &doubt, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this)), m_pair(new QBoxLayout(QBoxLayout::LeftToRight)), m_asks(true) {
    setObjectName(QStringLiteral("paste-question"));
    setCursor(Qt::ArrowCursor);
    setAccessibleName(words.asks);
    m_column->addWidget(new FlowLabel(theme, words.asks, {Type::Table}));
    m_column->addLayout(m_pair);
    Button *pasted = button("paste-as-pasted", tr("This one")), *unicode = button("paste-unicode", tr("This one"));
    addReading(words.typed, doubt.typed, pasted);
    addReading(tr("In Unicode"), doubt.reading, unicode);
    connect(pasted, &QAbstractButton::clicked, this, &PasteQuestion::pastedChosen);
    connect(unicode, &QAbstractButton::clicked, this, &PasteQuestion::unicodeChosen);
    if (!words.again.isEmpty()) addAgain(words.again);
    connect(&theme, &Theme::changed, this, &PasteQuestion::arrange);
    arrange();
}

ReadingWords PasteQuestion::forPastes() { return {tr("This may be Burmese typed in Zawgyi. Which one reads right?"), tr("As pasted"), tr("Do the same until the vault locks")}; }

ReadingWords PasteQuestion::forLines() { return {tr("This may be Burmese typed in Zawgyi. Which one reads right?"), tr("As it stands"), tr("Do the same in all of this file")}; }

ReadingWords PasteQuestion::forSheets() {
    return {tr("Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them."), tr("As it stands"), {}};
}

void PasteQuestion::addAgain(const QString &words) {
    m_again = button("paste-again", words, ButtonKind::Flat);
    m_again->setIconName(QStringLiteral("circle"));
    m_again->setCheckable(true);
    connect(m_again, &QAbstractButton::toggled, this, [this](bool on) { m_again->setIconName(on ? QStringLiteral("check") : QStringLiteral("circle")); });
    m_column->addWidget(m_again, 0, Qt::AlignLeft);
}

Button *PasteQuestion::button(const char *object, const QString &text, ButtonKind kind) {
    auto *made = new Button(m_theme, kind, text, {}, this);
    made->setObjectName(QLatin1String(object));
    made->setWraps(true);
    m_buttons.append(made);
    return made;
}

// What a reading aloud of the button says with it: which reading, and how it goes.
void PasteQuestion::addReading(const QString &caption, const QString &words, Button *choose) {
    auto *column = new QVBoxLayout;
    column->setSpacing(m_theme.px(2));
    auto *name = new FlowLabel(m_theme, caption, {Type::Small});
    name->setTone(Tone::Soft);
    column->addWidget(name);
    auto *shown = new FlowLabel(m_theme, words, {Type::Base, false, QStringLiteral("my")});
    shown->setObjectName(QString(choose->objectName() + QStringLiteral("-words")));
    shown->setLines(mostLines);
    column->addWidget(shown);
    column->addStretch(1);
    column->addWidget(choose, 0, Qt::AlignLeft);
    choose->setAccessibleDescription(QString(caption + QStringLiteral(": ") + words));
    m_pair->addLayout(column, 1);
}

bool PasteQuestion::isRemembered() const { return m_again && m_again->isChecked(); }

bool PasteQuestion::isNarrow(int width) const { return isAsking() && width < m_theme.px(besideFrom); }

int PasteQuestion::highFor(int width) const {
    const auto direction = m_pair->direction();
    m_pair->setDirection(isNarrow(width) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int high = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width) : m_column->totalSizeHint().height();
    m_pair->setDirection(direction);
    return high;
}

void PasteQuestion::arrange() {
    m_column->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    m_column->setSpacing(m_theme.px(6));
    m_pair->setSpacing(m_theme.px(12));
    m_pair->setDirection(isNarrow(width()) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    update();
}

void PasteQuestion::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

// A part of it needs another height: the editor around it has to know.
bool PasteQuestion::event(QEvent *event) {
    if (event->type() == QEvent::LayoutRequest) Q_EMIT heightChanged();
    if (event->type() == QEvent::ShortcutOverride && isInEditor() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

// An editor hears what Esc means; a page has its own Esc.
bool PasteQuestion::isInEditor() const { return isSignalConnected(QMetaMethod::fromSignal(&PasteQuestion::escaped)); }

// Where the editor is the parent, a key that a button does not take would write there. Only keys that write nothing go on.
void PasteQuestion::keyPressEvent(QKeyEvent *event) {
    if (!isInEditor()) return event->ignore();
    const bool isFunction = event->key() >= Qt::Key_F1 && event->key() <= Qt::Key_F35;
    const bool isDigit = event->modifiers() == Qt::ControlModifier && digitKey(*event);
    if (event->key() == Qt::Key_Escape) Q_EMIT escaped();
    else if (isFunction || isDigit || event->matches(QKeySequence::Undo) || event->key() == Qt::Key_Shift) event->ignore();
}

void PasteQuestion::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(painter, m_theme, rect(), {Tone::Raised, Tone::Line});
}

}  // namespace balai::ui
