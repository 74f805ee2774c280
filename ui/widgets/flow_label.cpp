#include "ui/widgets/flow_label.h"

#include <QPainter>
#include <cmath>

namespace balai::ui {

FlowLabel::FlowLabel(const Theme &theme, const QString &text, TextStyle style, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_style(std::move(style)) {
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &FlowLabel::layOutAgain);
    setText(text);
}

void FlowLabel::setText(const QString &text) {
    setSpans({{text, false, {}}});
}

void FlowLabel::setSpans(const QList<TextSpan> &spans) {
    m_spans = spans;
    QLabel::setText(plainText(spans));
    layOutAgain();
}

void FlowLabel::setStyle(const TextStyle &style) {
    m_style = style;
    layOutAgain();
}

void FlowLabel::setTone(Tone tone) {
    m_tone = tone;
    layOutAgain();
}

void FlowLabel::setAlign(Qt::Alignment alignment) {
    m_align = alignment;
    update();
}

void FlowLabel::setLines(int most) {
    m_most = most;
    layOutAgain();
}

void FlowLabel::layOutAgain() {
    m_flowWidth = -2;
    m_wordWidth = -1;
    updateGeometry();
    update();
}

const TextFlow &FlowLabel::flowFor(int width) const {
    if (width != m_flowWidth) m_flow = TextFlow(m_theme, m_spans, m_style, width, m_most);
    m_flowWidth = width;
    return m_flow;
}

int FlowLabel::heightForWidth(int width) const {
    return int(std::ceil(flowFor(std::max(1, width)).height()));
}

int FlowLabel::wordWidth() const {
    if (m_wordWidth < 0) m_wordWidth = int(std::ceil(widestWord(m_theme, m_spans, m_style)));
    return m_wordWidth;
}

QSize FlowLabel::sizeHint() const {
    const TextFlow line(m_theme, m_spans, m_style, -1);
    return {int(std::ceil(line.width())) + 1, int(std::ceil(line.height()))};
}

QSize FlowLabel::minimumSizeHint() const {
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), m_theme.px(48)), m_theme.lineHeight(m_style.type, text())};
}

QList<TextFit> FlowLabel::textFits() const {
    const TextFlow &flow = flowFor(width());
    return {fitOf(text(), QSizeF(flow.width(), flow.height()), QSizeF(size()), flow)};
}

void FlowLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    flowFor(width()).draw(painter, rect(), m_theme.tone(m_tone), m_align);
}

}  // namespace balai::ui
