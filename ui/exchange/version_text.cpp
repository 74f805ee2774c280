#include "ui/exchange/version_text.h"

#include "core/text/breaks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace balai::ui {

VersionText::VersionText(const Theme &theme, VersionLook look, QWidget *parent) : QLabel(parent), m_theme(theme), m_look(look) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void VersionText::set(const std::vector<VersionPart> &parts, const QString &language) {
    m_parts = parts;
    m_language = language;
    QString whole;
    for (const VersionPart &part : parts) whole += part.text;
    QLabel::setText(whole);
    m_theme.prepare(whole);
    updateGeometry();
    update();
}

int VersionText::lineHeight() const { return std::max(m_theme.px(32), m_theme.lineHeight(Type::Section, text())); }

std::vector<VersionText::Piece> VersionText::placed(double width) const {
    std::vector<Piece> pieces;
    const std::vector<int> breaks = text::lineBreaks(text(), m_language);
    int start = 0;
    for (const VersionPart &part : m_parts) {
        int from = start;
        const int end = start + int(part.text.size());
        for (const int at : breaks)
            if (at > from && at < end) {
                pieces.push_back({text().mid(from, at - from), part.only, true});
                from = at;
            }
        if (end > from) pieces.push_back({text().mid(from, end - from), part.only, std::binary_search(breaks.begin(), breaks.end(), end)});
        start = end;
    }
    double x = 0;
    int line = 0;
    for (size_t at = 0; at < pieces.size(); ++at) {
        pieces[at].width = QFontMetricsF(m_theme.font(Type::Section, pieces[at].only)).horizontalAdvance(pieces[at].text);
        // Everything up to the next place where a line may end stays together; spaces at a line's end need no room.
        double together = 0;
        for (size_t next = at; next < pieces.size(); ++next) {
            const QFontMetricsF metrics(m_theme.font(Type::Section, pieces[next].only));
            QString words = pieces[next].text;
            if (pieces[next].endsLine) while (words.endsWith(u' ')) words.chop(1);
            together += metrics.horizontalAdvance(words);
            if (pieces[next].endsLine) break;
        }
        const bool mayBegin = at == 0 || pieces[at - 1].endsLine;
        if (mayBegin && x > 0 && (x + together > width || pieces[at - 1].text.endsWith(u'\n'))) {
            x = 0;
            ++line;
        }
        pieces[at].x = x;
        pieces[at].line = line;
        x += pieces[at].width;
    }
    return pieces;
}

int VersionText::heightForWidth(int width) const {
    const auto pieces = placed(width);
    return (pieces.empty() ? 1 : pieces.back().line + 1) * lineHeight();
}

QSize VersionText::sizeHint() const { return {m_theme.px(320), heightForWidth(m_theme.px(320))}; }

QSize VersionText::minimumSizeHint() const { return {m_theme.px(120), lineHeight()}; }

QList<TextFit> VersionText::textFits() const {
    return {{text(), {double(width()), double(heightForWidth(width()))}, QSizeF(size()), false, heightForWidth(width()) / lineHeight()}};
}

void VersionText::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const int high = lineHeight();
    for (const Piece &piece : placed(width())) {
        QString words = piece.text;
        while (piece.endsLine && words.endsWith(u'\n')) words.chop(1);
        const QFont font = m_theme.font(Type::Section, piece.only);
        const QFontMetricsF metrics(font);
        const QRectF area(piece.x, piece.line * high, piece.width, high);
        const double base = area.top() + (high + metrics.ascent() - metrics.descent()) / 2;
        if (piece.only) {
            painter.fillRect(area.adjusted(0, m_theme.px(3), 0, -m_theme.px(3)), m_theme.tone(m_look == VersionLook::First ? Tone::Sel : Tone::Well));
            painter.setPen(m_look == VersionLook::First ? QPen(m_theme.tone(Tone::Accent), 2) : QPen(m_theme.tone(Tone::Ink), 2, Qt::DashLine));
            const double under = std::min(base + m_theme.px(5), area.bottom() - 1);
            painter.drawLine(QPointF(area.left(), under), QPointF(area.right(), under));
        }
        painter.setFont(font);
        painter.setPen(m_theme.tone(Tone::Ink));
        painter.drawText(QPointF(piece.x, base), words);
    }
}

}  // namespace balai::ui
