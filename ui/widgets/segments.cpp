#include "ui/widgets/segments.h"

#include "ui/widgets/paint.h"

#include <QButtonGroup>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace balai::ui {

namespace {

class Segment : public QAbstractButton, public ShowsText {
public:
    Segment(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme) {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void set(const SegmentOption &option) {
        m_icon = option.icon;
        setText(option.text);
        setObjectName(QStringLiteral("segment-") + option.text);
        updateGeometry();
    }
    QSize sizeHint() const override {
        const TextFlow flow(m_theme, text(), {Type::Table, true});
        const int forIcon = m_icon.isEmpty() ? 0 : m_theme.px(24);
        return {int(std::ceil(flow.width())) + forIcon + m_theme.px(24), std::max(m_theme.px(32), int(flow.height()) + m_theme.px(4))};
    }
    QList<TextFit> textFits() const override {
        return {{text(), QSizeF(1, sizeHint().height()), QSizeF(size()), width() < sizeHint().width()}};
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Tone ink = isChecked() ? Tone::AccentInk : Tone::Ink;
        const double forIcon = m_icon.isEmpty() ? 0 : m_theme.px(24);
        const TextFlow flow(m_theme, text(), {Type::Table, isChecked()}, std::max(1.0, width() - forIcon - m_theme.px(8)), 1);
        double left = (width() - flow.width() - forIcon) / 2;
        if (!m_icon.isEmpty()) paintIcon(painter, m_theme, {left, 0, double(m_theme.px(16)), double(height())}, m_icon, 16, ink);
        flow.draw(painter, {left + forIcon, 0, flow.width(), double(height())}, m_theme.tone(ink), Qt::AlignVCenter | Qt::AlignLeft);
    }

private:
    const Theme &m_theme;
    QString m_icon;
};

}  // namespace

Segments::Segments(const Theme &theme, const QList<SegmentOption> &options, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setOptions(options);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        update();
        if (on) Q_EMIT chosenChanged(index);
    });
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); place(); update(); });
}

void Segments::setOptions(const QList<SegmentOption> &options) {
    while (m_group->buttons().size() < options.size()) {
        auto *segment = new Segment(m_theme, this);
        m_group->addButton(segment, int(m_group->buttons().size()));
        segment->show();
    }
    for (int i = 0; i < options.size(); ++i) static_cast<Segment *>(m_group->button(i))->set(options.at(i));
    if (m_group->checkedId() < 0 && !options.isEmpty()) m_group->button(0)->setChecked(true);
    updateGeometry();
    place();
}

void Segments::setFolds(bool folds) {
    m_folds = folds;
    QSizePolicy policy(folds ? QSizePolicy::Maximum : QSizePolicy::Fixed, folds ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    policy.setHeightForWidth(folds);
    setSizePolicy(policy);
    updateGeometry();
}

// Side by side, whichever way they stand now.
QSize Segments::sizeHint() const {
    QSize all(0, 0);
    for (const QAbstractButton *button : m_group->buttons()) all = {all.width() + button->sizeHint().width(), std::max(all.height(), button->sizeHint().height())};
    return all;
}

bool Segments::isStacked() const { return m_folds && width() < sizeHint().width(); }

QSize Segments::minimumSizeHint() const {
    if (!m_folds) return sizeHint();
    QSize least = sizeHint();
    least.setWidth(0);
    for (const QAbstractButton *button : m_group->buttons()) least.setWidth(std::max(least.width(), button->sizeHint().width()));
    return least;
}

int Segments::heightForWidth(int width) const {
    if (width >= sizeHint().width()) return sizeHint().height();
    int all = 0;
    for (const QAbstractButton *button : m_group->buttons()) all += button->sizeHint().height();
    return all;
}

void Segments::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    place();
}

// By hand: of a widget with a layout the layout around it asks only that, which knows one direction. Without the room for
// all, each gives in its measure.
void Segments::place() {
    const bool stacked = isStacked();
    const double share = std::min(1.0, width() / std::max(1.0, double(sizeHint().width())));
    double x = 0;
    int y = 0;
    for (QAbstractButton *button : m_group->buttons()) {
        const QSize wanted = button->sizeHint();
        const double right = x + wanted.width() * share;
        button->setGeometry(stacked ? QRect(0, y, width(), wanted.height()) : QRect(int(std::round(x)), 0, int(std::round(right)) - int(std::round(x)), height()));
        x = right;
        y += wanted.height();
    }
}

int Segments::chosen() const {
    return m_group->checkedId();
}

void Segments::choose(int index) {
    if (QAbstractButton *button = m_group->button(index)) button->setChecked(true);
}

void Segments::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(painter, m_theme, rect(), {Tone::Raised});
    painter.setRenderHint(QPainter::Antialiasing);
    if (const QAbstractButton *on = m_group->checkedButton()) {
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(6), m_theme.px(6));
        painter.save();
        painter.setClipPath(inside);
        painter.fillRect(on->geometry(), m_theme.tone(Tone::Sel));
        painter.restore();
    }
    painter.setPen(QPen(m_theme.tone(Tone::Control), 1));
    for (const QAbstractButton *button : m_group->buttons())
        if (!isStacked() && button->x() > 0) painter.drawLine(QPointF(button->x() + 0.5, 0), QPointF(button->x() + 0.5, height()));
        else if (isStacked() && button->y() > 0) painter.drawLine(QPointF(0, button->y() + 0.5), QPointF(width(), button->y() + 0.5));
    paintBox(painter, m_theme, rect(), {std::nullopt, Tone::Control});
}

}  // namespace balai::ui
