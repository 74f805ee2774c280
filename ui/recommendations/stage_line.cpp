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
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void StageLine::set(Stage stage) {
    m_stage = stage;
    setAccessibleName(tr("Stage of the recommendation: %1").arg(KindWords::stage(stage)));
    updateGeometry();
    update();
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

// As many lines as the longest word of a step needs in its fifth of the width.
int StageLine::heightForWidth(int width) const {
    double high = 0;
    for (const Stage step : steps) high = std::max(high, TextFlow(m_theme, KindWords::stage(step), {Type::Small, true}, width / double(steps.size()) - 2).height());
    return m_theme.px(20) + int(std::ceil(high));
}

QList<TextFit> StageLine::textFits() const {
    QList<TextFit> out;
    const double share = width() / double(steps.size());
    for (const Stage step : steps) {
        const TextFlow flow(m_theme, KindWords::stage(step), {Type::Small, step == m_stage}, share - 2);
        out.append({KindWords::stage(step), {flow.width(), flow.height()}, {share, double(height() - m_theme.px(18))}, flow.isShortened(), flow.lineCount()});
    }
    return out;
}

void StageLine::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int here = at();
    const double share = width() / double(steps.size()), y = m_theme.px(8);
    const auto middle = [&](int step) { return share * (step + 0.5); };
    for (int step = 1; step < int(steps.size()); ++step) {
        painter.setPen(QPen(m_theme.tone(step <= here ? Tone::Accent : Tone::Control), step <= here ? 2 : 1));
        painter.drawLine(QPointF(middle(step - 1), y), QPointF(middle(step), y));
    }
    for (int step = 0; step < int(steps.size()); ++step) {
        const bool now = step == here;
        painter.setPen(QPen(m_theme.tone(step <= here ? Tone::Accent : Tone::Control), now ? m_theme.px(3) : 1));
        painter.setBrush(m_theme.tone(step < here ? Tone::Accent : Tone::Raised));
        const double radius = m_theme.px(now ? 5 : 4);
        painter.drawEllipse(QPointF(middle(step), y), radius, radius);
        const bool last = step == int(steps.size()) - 1 && now;
        const QString words = KindWords::stage(last ? m_stage : steps[size_t(step)]);
        const TextFlow flow(m_theme, words, {Type::Small, now}, share - 2);
        flow.draw(painter, {share * step + 1, double(m_theme.px(18)), share - 2, height() - double(m_theme.px(18))}, m_theme.tone(now ? Tone::Ink : Tone::Soft), Qt::AlignHCenter | Qt::AlignTop);
    }
}

}  // namespace balai::ui
