#include "ui/widgets/note_strip.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/paint.h"

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
    : QWidget(parent), m_theme(theme), m_kind(kind), m_icon(new Icon(theme, icon, 20, tonesOf(kind).icon)), m_words(new FlowLabel(theme)) {
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
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
    layout()->addWidget(button);
    return button;
}

void NoteStrip::arrange() {
    layout()->setContentsMargins(m_theme.px(12), m_theme.px(3), m_theme.px(8), m_theme.px(3));
    layout()->setSpacing(m_theme.px(12));
    setMinimumHeight(m_theme.px(40));
    update();
}

void NoteStrip::paintEvent(QPaintEvent *) {
    const NoteTones tones = tonesOf(m_kind);
    QPainter painter(this);
    paintBox(painter, m_theme, rect(), {tones.ground, tones.edge});
}

}  // namespace balai::ui
