#include "ui/meetings/minutes_parts.h"

#include "core/text/language.h"
#include "ui/shell/figures.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/paint.h"
#include "ui/workplace/words.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace balai::ui {

namespace {

class AgendaEntry : public QAbstractButton, public ShowsText {
public:
    AgendaEntry(const Theme &theme, int number, const QString &title, const QString &time, bool closed, bool chosen, bool narrow)
        : m_theme(theme), m_number(countText(theme, number)), m_title(title), m_time(time), m_closed(closed), m_chosen(chosen), m_narrow(narrow) {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(QString(m_number + QStringLiteral(". ") + title));
        setCheckable(true);
        setChecked(chosen);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override {
        if (m_narrow) return m_theme.px(34);
        return int(flow(width).height()) + m_theme.px(14);
    }
    QSize sizeHint() const override { return {m_theme.px(m_narrow ? 40 : 184), heightForWidth(m_theme.px(184))}; }
    QSize minimumSizeHint() const override { return {m_theme.px(m_narrow ? 24 : 32), m_theme.px(34)}; }
    QList<TextFit> textFits() const override {
        const TextFlow number(m_theme, m_number, {Type::Table, m_chosen});
        if (m_narrow) return {{m_number, QSizeF(number.width(), number.height()), QSizeF(size())}};
        const TextFlow title = flow(width()), time(m_theme, m_time, {Type::Small, m_chosen});
        QList<TextFit> fits{{m_number, QSizeF(number.width(), 0), QSizeF(m_theme.px(24), height())},
                            fitOf(m_title, QSizeF(title.width(), title.height()), QSizeF(width() - m_theme.px(33 + 36), height() - m_theme.px(7)), title)};
        if (!m_closed && !m_time.isEmpty()) fits.append({m_time, QSizeF(time.width(), 0), QSizeF(m_theme.px(26), height())});
        return fits;
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        if (m_chosen) {
            paintBox(painter, m_theme, QRectF(rect()), {Tone::Raised, Tone::Line});
            painter.fillRect(QRectF(0, m_theme.px(3), m_theme.px(3), height() - m_theme.px(6)), m_theme.tone(Tone::Accent));
        }
        const TextStyle style{Type::Table, m_chosen};
        if (m_narrow) return TextFlow(m_theme, m_number, style).draw(painter, QRectF(rect()), m_theme.tone(Tone::Ink), Qt::AlignCenter);
        const double above = m_theme.px(7);
        TextFlow(m_theme, m_number, style).draw(painter, QRectF(m_theme.px(9), above, m_theme.px(20), height()), m_theme.tone(m_chosen ? Tone::Ink : Tone::Soft));
        flow(width()).draw(painter, QRectF(m_theme.px(33), above, width(), height()), m_theme.tone(Tone::Ink));
        if (m_closed) return paintIcon(painter, m_theme, QRectF(width() - m_theme.px(28), above, m_theme.px(20), m_theme.px(20)), QStringLiteral("lock"), 16, Tone::Soft);
        TextFlow(m_theme, m_time, {Type::Small, m_chosen}).draw(painter, QRectF(width() - m_theme.px(34), above + 2, m_theme.px(26), height()), m_theme.tone(Tone::Soft), Qt::AlignRight | Qt::AlignTop);
    }

private:
    TextFlow flow(int width) const { return {m_theme, m_title, {Type::Table, m_chosen}, double(width - m_theme.px(33 + 36))}; }
    const Theme &m_theme;
    QString m_number, m_title, m_time;
    bool m_closed, m_chosen, m_narrow;
};

void emptied(QLayout *layout) {
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}  // namespace

AgendaColumn::AgendaColumn(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new FlowLabel(theme, {}, {Type::Table, true})), m_there(new FlowLabel(theme, {}, {Type::Table})), m_area(new QScrollArea) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    m_title->setTone(Tone::Soft);
    m_there->setTone(Tone::Soft);
    column->addWidget(m_title);
    auto *inside = new QWidget;
    m_items = new QVBoxLayout(inside);
    m_items->setContentsMargins(0, 0, 0, 0);
    m_items->setSpacing(0);
    m_area->setWidget(inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_area, 1);
    column->addWidget(m_there);
    setNarrow(false);
}

void AgendaColumn::setNarrow(bool narrow) {
    m_narrow = narrow;
    setFixedWidth(m_theme.px(narrow ? 48 : 200));
    layout()->setContentsMargins(m_theme.px(narrow ? 4 : 8), m_theme.px(12), m_theme.px(narrow ? 4 : 8), m_theme.px(12));
    m_title->setVisible(!narrow);
    m_there->setVisible(!narrow);
}

void AgendaColumn::set(const MinutesModel &model, Id<records::AgendaItem> chosen) {
    emptied(m_items);
    int number = 0, at = 0;
    for (const records::AgendaItem &item : model.agenda()) {
        const bool isChosen = item.id == chosen;
        if (isChosen) at = number + 1;
        auto *entry = new AgendaEntry(m_theme, ++number, localised(item.title, m_theme.language()), item.minutes ? countText(m_theme, *item.minutes) : QString(), item.closed, isChosen, m_narrow);
        entry->setObjectName(QStringLiteral("agenda-%1").arg(number));
        connect(entry, &QAbstractButton::clicked, this, [this, id = item.id.text()] { Q_EMIT this->chosen(id); });
        m_items->addWidget(entry);
    }
    m_items->addStretch(1);
    m_title->setText(tr("Agenda  %1 of %2", "number of the point, all points").arg(countText(m_theme, at), countText(m_theme, number)));
    const int present = model.count(records::AttendanceState::present), apologies = model.count(records::AttendanceState::apologies);
    QString there = tr("%1, %2", "present, apologies").arg(counted(m_theme, present, tr("one present"), tr("%1 present")), counted(m_theme, apologies, tr("one apology"), tr("%1 apologies")));
    if (model.hasSupport()) there = QString(there + u'\n' + tr("Support person: in the room"));
    m_there->setText(there);
}

void AgendaColumn::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintLine(painter, m_theme, QPointF(width() - 0.5, 0), QPointF(width() - 0.5, height()));
}

PageHead::PageHead(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

QSize PageHead::sizeHint() const { return {200, std::max(m_theme.px(32), m_theme.lineHeight(Type::Small, tr("Review")) + m_theme.px(8))}; }

void PageHead::set(const QString &original, const QString &translation) {
    m_original = original.isEmpty() ? QString() : tr("%1, original").arg(text::ownNameOf(original));
    m_translation = translation.isEmpty() ? QString() : tr("%1, translation").arg(text::ownNameOf(translation));
    update();
}

void PageHead::setRoom(int width) {
    m_room = width;
    update();
}

void PageHead::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const double gap = m_theme.px(16), left = m_theme.px(112) + gap, right = m_theme.px(188) + m_theme.px(12);
    const bool both = !m_translation.isEmpty();
    const double wide = m_room > 0 ? std::min(m_room, width()) : width();
    const double words = wide - left - right - gap * (both ? 2 : 1), each = both ? words / 2 : words;
    const auto say = [&](double x, double room, const QString &text) {
        TextFlow(m_theme, text, {Type::Small}, room, 1).draw(painter, QRectF(x, 0, room, height()), m_theme.tone(Tone::Soft), Qt::AlignLeft | Qt::AlignVCenter);
    };
    say(m_theme.px(12), m_theme.px(100), tr("Desk only", "column that never prints"));
    say(left, each, m_original);
    if (both) say(left + each + gap, each, m_translation);
    say(wide - right, m_theme.px(180), tr("Review"));
    paintLine(painter, m_theme, QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

KeyBar::KeyBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

QSize KeyBar::sizeHint() const { return {200, std::max(m_theme.px(32), m_theme.lineHeight(Type::Small, tr("new passage")) + m_theme.px(8))}; }

// The keys stand closer before one of them is left out.
double KeyBar::gapFor(std::span<const std::pair<QString, QString>> keys, double room) const {
    for (const auto &[key, name] : keys) room -= keyHintSize(m_theme, key).width() + m_theme.px(4) + TextFlow(m_theme, name, {Type::Small}).width();
    return std::clamp(std::floor(room / double(keys.size() - 1)), double(m_theme.px(6)), double(m_theme.px(16)));
}

void KeyBar::setAdvice(const QString &avoid, const QStringList &prefer) {
    if (m_avoid == avoid && m_prefer == prefer) return;
    m_avoid = avoid;
    m_prefer = prefer;
    setAccessibleDescription(avoid.isEmpty() ? QString() : tr("Rather than “%1”: %2", "a word, words offered instead").arg(avoid, prefer.join(QStringLiteral(", "))));
    update();
}

void KeyBar::paintAdvice(QPainter &painter) {
    const QString key = QStringLiteral("Ctrl+8");
    const QSizeF hint = keyHintSize(m_theme, key);
    const double left = m_theme.px(12), words = left + hint.width() + m_theme.px(8);
    paintKeyHint(painter, m_theme, QRectF(QPointF(left, (height() - hint.height()) / 2), hint), key);
    TextFlow(m_theme, accessibleDescription(), {Type::Small}, width() - words - left, 1)
        .draw(painter, QRectF(words, 0, width() - words - left, height()), m_theme.tone(Tone::AttentionInk), Qt::AlignLeft | Qt::AlignVCenter);
}

// What does not fit is left out from the end; every key works all the same.
void KeyBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tone(Tone::Paper));
    paintLine(painter, m_theme, QPointF(0, 0.5), QPointF(width(), 0.5));
    if (!m_avoid.isEmpty()) return paintAdvice(painter);
    const std::pair<QString, QString> all[] = {{tr("Enter", "the key"), tr("new passage")}, {QStringLiteral("Ctrl+1–4"), tr("kind")}, {QStringLiteral("Ctrl+5"), tr("speaker")},
        {QStringLiteral("Ctrl+6"), tr("recommendation")}, {QStringLiteral("Ctrl+7"), tr("translation")}, {QStringLiteral("Ctrl+0"), tr("off the record")}, {QStringLiteral("Ctrl+9"), tr("pause")}};
    double x = m_theme.px(12);
    const double gap = gapFor(all, width() - 2 * x);
    for (const auto &[key, name] : all) {
        const QSizeF hint = keyHintSize(m_theme, key);
        const TextFlow words(m_theme, name, {Type::Small});
        const double wide = hint.width() + m_theme.px(4) + words.width();
        if (x + wide > width() - m_theme.px(4)) break;
        paintKeyHint(painter, m_theme, QRectF(QPointF(x, (height() - hint.height()) / 2), hint), key);
        words.draw(painter, QRectF(x + hint.width() + m_theme.px(4), 0, words.width() + 4, height()), m_theme.tone(Tone::Soft), Qt::AlignLeft | Qt::AlignVCenter);
        x += wide + gap;
    }
}

}  // namespace balai::ui
