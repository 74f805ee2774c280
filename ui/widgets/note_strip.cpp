#include "ui/widgets/note_strip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>
#include <algorithm>

namespace balai::ui {

namespace {

struct NoteTones {
    Tone ground, edge, icon;
};

NoteTones tonesOf(NoteKind kind) {
    switch (kind) {
    case NoteKind::Held: return {Tone::HeldGround, Tone::HeldLine, Tone::Held};
    case NoteKind::Attention: return {Tone::AttentionGround, Tone::AttentionLine, Tone::AttentionInk};
    case NoteKind::Plain: return {Tone::Raised, Tone::Line, Tone::Soft};
    }
    return {Tone::Raised, Tone::Line, Tone::Soft};
}

}  // namespace

NoteStrip::NoteStrip(const Theme &theme, NoteKind kind, const QString &icon, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_kind(kind), m_icon(new Icon(theme, icon, 20, tonesOf(kind).icon)), m_words(new FlowLabel(theme)), m_whole(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_buttons(new WrapRow(theme.px(8))) {
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    m_whole->addLayout(row, 1);
    m_whole->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&theme, &Theme::changed, this, &NoteStrip::arrange);
    arrange();
}

void NoteStrip::set(const QList<TextSpan> &words) {
    m_all = words;
    m_isCut = false;
    m_words->setSpans(words);
    setAccessibleName(plainText(words));
    place();
    takeHeight();
}

Button *NoteStrip::addButton(const QString &text, const QString &key) {
    auto *button = new Button(m_theme, ButtonKind::Plain, text);
    if (!key.isEmpty()) button->setKey(key);
    button->setWraps(true);
    m_buttons->addWidget(button);
    place();
    return button;
}

void NoteStrip::place() {
    constexpr double mostBeside = 0.4;
    const bool below = m_buttons->sizeHint().width() > mostBeside * width();
    m_whole->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_whole->setSpacing(m_buttons->isEmpty() ? 0 : m_theme.px(below ? 4 : 12));
    const bool isCut = isTooHigh(width() - m_theme.px(20 + 20 + 12) - (below || m_buttons->isEmpty() ? 0 : m_buttons->sizeHint().width() + m_theme.px(12)));
    if (isCut == m_isCut) return;
    m_isCut = isCut;
    QList<TextSpan> shown = m_all;
    if (isCut) shown.removeIf([](const TextSpan &span) { return !span.bold; });
    m_words->setSpans(shown);
}

bool NoteStrip::isTooHigh(double room) const {
    const bool hasBold = std::any_of(m_all.begin(), m_all.end(), [](const TextSpan &span) { return span.bold; });
    const bool hasMore = std::any_of(m_all.begin(), m_all.end(), [](const TextSpan &span) { return !span.bold; });
    return hasBold && hasMore && TextFlow(m_theme, m_all, {}, std::max(1.0, room)).height() > window()->height() / 4.0;
}

void NoteStrip::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    place();
    takeHeight();
}

// A page that has no room for everything takes it from elsewhere: a strip whose words are cut says nothing.
void NoteStrip::takeHeight() { setMinimumHeight(std::max(m_theme.px(40), layout()->totalHeightForWidth(width()))); }

void NoteStrip::arrange() {
    layout()->setContentsMargins(m_theme.px(12), m_theme.px(3), m_theme.px(8), m_theme.px(3));
    place();
    takeHeight();
    update();
}

void NoteStrip::paintEvent(QPaintEvent *) {
    const NoteTones tones = tonesOf(m_kind);
    QPainter painter(this);
    paintBox(painter, m_theme, rect(), {tones.ground, tones.edge});
}

}  // namespace balai::ui
