#include "ui/shell/council_button.h"

#include "core/text/breaks.h"
#include "ui/widgets/paint.h"

#include <cmath>

namespace balai::ui {

namespace {

// The first letters of the first two words, or the first letter.
QString initials(const QString &name) {
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        const std::vector<int> ends = text::graphemeBreaks(word);
        if (!ends.empty() && letters.size() < 4) letters += word.left(ends.front());
        if (letters.size() >= 2) break;
    }
    return letters.toUpper();
}

}  // namespace

CouncilButton::CouncilButton(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme) {
    setObjectName(QStringLiteral("council"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void CouncilButton::set(const QString &name, const QString &kind) {
    setText(name);
    m_kind = kind;
    setAccessibleName(name + QStringLiteral(", ") + kind);
    updateGeometry();
    update();
}

void CouncilButton::setNarrow(bool narrow) {
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    updateGeometry();
    update();
}

double CouncilButton::room(int width) const {
    return std::max(1.0, double(width - m_theme.px(8 + 8 + 16 + 8)));
}

int CouncilButton::heightForWidth(int width) const {
    if (m_narrow) return m_theme.px(44);
    const double words = TextFlow(m_theme, text(), {Type::Base, true}, room(width)).height() + TextFlow(m_theme, m_kind, {Type::Table}, room(width)).height();
    return int(std::ceil(words)) + m_theme.px(16);
}

QSize CouncilButton::sizeHint() const {
    return m_narrow ? QSize(m_theme.px(40), m_theme.px(44)) : QSize(m_theme.px(190), heightForWidth(m_theme.px(190)));
}

QList<TextFit> CouncilButton::textFits() const {
    if (m_narrow) return {};
    const TextFlow name(m_theme, text(), {Type::Base, true}, room(width())), kind(m_theme, m_kind, {Type::Table}, room(width()));
    return {fitOf(text(), QSizeF(std::max(name.width(), kind.width()), name.height() + kind.height()), QSizeF(room(width()), height()), name)};
}

void CouncilButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (underMouse() || isDown()) paintBox(painter, m_theme, rect(), {Tone::Well});
    if (m_narrow) {
        const double side = m_theme.px(32);
        const QRectF square((width() - side) / 2, m_theme.px(4), side, side);
        paintBox(painter, m_theme, square, {Tone::Paper, Tone::Control});
        TextFlow(m_theme, initials(text()), {Type::Table, true}).draw(painter, square, m_theme.tone(Tone::Ink), Qt::AlignCenter);
        return;
    }
    const TextFlow name(m_theme, text(), {Type::Base, true}, room(width()));
    const QRectF area(m_theme.px(8), m_theme.px(4), room(width()), name.height());
    name.draw(painter, area, m_theme.tone(Tone::Ink));
    TextFlow(m_theme, m_kind, {Type::Table}, room(width())).draw(painter, area.translated(0, name.height()), m_theme.tone(Tone::Soft));
    const double side = m_theme.px(16);
    paintIcon(painter, m_theme, {width() - m_theme.px(8) - side, double(m_theme.px(4)), side, side}, QStringLiteral("chevron-down"), 16, Tone::Ink);
}

}  // namespace balai::ui
