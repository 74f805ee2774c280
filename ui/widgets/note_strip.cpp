#include "ui/widgets/note_strip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/wrap_row.h"

#include <QHBoxLayout>

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
    m_words->setSpans(words);
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
}

void NoteStrip::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    place();
}

void NoteStrip::arrange() {
    layout()->setContentsMargins(m_theme.px(12), m_theme.px(3), m_theme.px(8), m_theme.px(3));
    place();
    setMinimumHeight(m_theme.px(40));
    update();
}

void NoteStrip::paintEvent(QPaintEvent *) {
    const NoteTones tones = tonesOf(m_kind);
    QPainter painter(this);
    paintBox(painter, m_theme, rect(), {tones.ground, tones.edge});
}

}  // namespace balai::ui
