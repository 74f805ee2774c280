#include "ui/recommendations/stage_line.h"

#include "ui/plain/kind_words.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace balai::ui {

using records::Stage;

namespace {
constexpr std::array steps{Stage::draft, Stage::review, Stage::adopted, Stage::sent, Stage::closed};
}

StageLine::StageLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &StageLine::layOutAgain);
}

void StageLine::set(Stage stage) {
    m_stage = stage;
    setAccessibleName(tr("Stage of the recommendation: %1").arg(KindWords::stage(stage)));
    layOutAgain();
}

int StageLine::at() const {
    const auto found = std::find(steps.begin(), steps.end(), m_stage);
    if (found != steps.end()) return int(found - steps.begin());
    return m_stage == Stage::withdrawn || m_stage == Stage::superseded ? int(steps.size()) - 1 : 0;
}

QSize StageLine::sizeHint() const {
    int high = 0;
    for (const Stage step : steps) high = std::max(high, m_theme.lineHeight(Type::Small, KindWords::stage(step)));
    return {m_theme.px(360), m_theme.px(20) + 2 * high};
}

QString StageLine::wordsAt(int step) const {
    const bool last = step == int(steps.size()) - 1 && step == at();
    return KindWords::stage(last ? m_stage : steps[size_t(step)]);
}

const StageLine::Laid &StageLine::laidFor(int width) const {
    if (m_laid.width == width) return m_laid;
    const double share = width / double(steps.size()) - 2;
    Laid laid{width, false, {}, {0}};
    for (int step = 0; step < int(steps.size()); ++step)
        laid.stacked = laid.stacked || widestWord(m_theme, {{wordsAt(step), false, {}}}, {Type::Small, true}) > share;
    const double room = laid.stacked ? width - m_theme.px(24) : share;
    for (int step = 0; step < int(steps.size()); ++step) {
        laid.flows.emplace_back(m_theme, wordsAt(step), TextStyle{Type::Small, step == at()}, std::max(1.0, room));
        laid.tops.push_back(laid.tops.back() + laid.flows.back().height());
    }
    m_laid = std::move(laid);
    return m_laid;
}

void StageLine::layOutAgain() {
    m_laid.width = -1;
    updateGeometry();
    update();
}

int StageLine::heightForWidth(int width) const {
    const Laid &laid = laidFor(width);
    if (laid.stacked) return int(std::ceil(laid.tops.back()));
    double high = 0;
    for (const TextFlow &flow : laid.flows) high = std::max(high, flow.height());
    return m_theme.px(20) + int(std::ceil(high));
}

QList<TextFit> StageLine::textFits() const {
    QList<TextFit> out;
    const Laid &laid = laidFor(width());
    const double share = width() / double(steps.size());
    for (int step = 0; step < int(steps.size()); ++step) {
        const TextFlow &flow = laid.flows[size_t(step)];
        const QSizeF has = laid.stacked ? QSizeF(width() - m_theme.px(24), height() - laid.tops[size_t(step)]) : QSizeF(share, height() - m_theme.px(18));
        out.append(fitOf(wordsAt(step), {flow.width(), flow.height()}, has, flow));
    }
    return out;
}

void StageLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Laid &laid = laidFor(width());
    if (laid.stacked) paintBelow(painter, laid);
    else paintBeside(painter, laid);
}

void StageLine::paintDot(QPainter &painter, const QPointF &middle, int step) const {
    const int here = at();
    const bool now = step == here;
    painter.setPen(QPen(m_theme.tone(step <= here ? Tone::Accent : Tone::Control), now ? m_theme.px(3) : 1));
    painter.setBrush(m_theme.tone(step < here ? Tone::Accent : Tone::Raised));
    const double radius = m_theme.px(now ? 5 : 4);
    painter.drawEllipse(middle, radius, radius);
}

void StageLine::paintBeside(QPainter &painter, const Laid &laid) const {
    const int here = at();
    const double share = width() / double(steps.size()), y = m_theme.px(8), below = m_theme.px(18);
    const auto middle = [&](int step) { return share * (step + 0.5); };
    for (int step = 1; step < int(steps.size()); ++step) {
        painter.setPen(QPen(m_theme.tone(step <= here ? Tone::Accent : Tone::Control), step <= here ? 2 : 1));
        painter.drawLine(QPointF(middle(step - 1), y), QPointF(middle(step), y));
    }
    for (int step = 0; step < int(steps.size()); ++step) {
        paintDot(painter, {middle(step), y}, step);
        laid.flows[size_t(step)].draw(painter, {share * step + 1, below, share - 2, height() - below}, m_theme.tone(step == here ? Tone::Ink : Tone::Soft), Qt::AlignHCenter | Qt::AlignTop);
    }
}

void StageLine::paintBelow(QPainter &painter, const Laid &laid) const {
    const int here = at();
    const double x = m_theme.px(8), left = m_theme.px(24), half = m_theme.lineHeight(Type::Small, wordsAt(0)) / 2.0;
    for (int step = 1; step < int(steps.size()); ++step) {
        painter.setPen(QPen(m_theme.tone(step <= here ? Tone::Accent : Tone::Control), step <= here ? 2 : 1));
        painter.drawLine(QPointF(x, laid.tops[size_t(step) - 1] + half), QPointF(x, laid.tops[size_t(step)] + half));
    }
    for (int step = 0; step < int(steps.size()); ++step) {
        const double top = laid.tops[size_t(step)];
        paintDot(painter, {x, top + half}, step);
        laid.flows[size_t(step)].draw(painter, {left, top, width() - left, height() - top}, m_theme.tone(step == here ? Tone::Ink : Tone::Soft));
    }
}

}  // namespace balai::ui
