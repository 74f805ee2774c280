#include "ui/widgets/card.h"

#include "ui/widgets/paint.h"

#include <QVBoxLayout>

namespace balai::ui {

Card::Card(const Theme &theme, int aside, int above, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_aside(aside), m_above(above), m_box(new QVBoxLayout(this)) {
    m_box->setSpacing(0);
    connect(&theme, &Theme::changed, this, &Card::arrange);
    arrange();
}

void Card::setLook(Tone ground, Tone edge) {
    m_ground = ground;
    m_edge = edge;
    update();
}

void Card::arrange() {
    const int aside = m_theme.px(m_aside), above = m_theme.px(m_above);
    m_box->setContentsMargins(aside + 1, above + 1, aside + 1, above + 1);
    update();
}

void Card::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(painter, m_theme, rect(), {m_ground, m_edge});
}

Rule::Rule(const Theme &theme, Qt::Orientation orientation, QWidget *parent) : QWidget(parent), m_theme(theme) {
    if (orientation == Qt::Horizontal) setFixedHeight(1);
    else setFixedWidth(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Rule::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(rect(), m_theme.tone(Tone::Line));
}

Icon::Icon(const Theme &theme, const QString &name, double length, Tone tone, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(name), m_length(length), m_tone(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void Icon::set(const QString &name, Tone tone) {
    m_name = name;
    m_tone = tone;
    update();
}

QSize Icon::sizeHint() const {
    return {m_theme.px(m_length), m_theme.px(m_length)};
}

void Icon::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintIcon(painter, m_theme, rect(), m_name, m_length, m_tone);
}

}  // namespace balai::ui
