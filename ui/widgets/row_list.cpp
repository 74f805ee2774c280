#include "ui/widgets/row_list.h"

#include "ui/shell/figures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/digit_key.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>
#include <cmath>

namespace balai::ui {

ListRow::ListRow(const Theme &theme, const RowSpec &spec, QWidget *parent) : QAbstractButton(parent), m_theme(theme) {
    setFocusPolicy(Qt::NoFocus);  // the list holds the focus and shows it on the chosen row
    setCheckable(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
    setSpec(spec);
}

void ListRow::setSpec(const RowSpec &spec) {
    m_spec = spec;
    setObjectName(QStringLiteral("row-") + spec.id);
    setText(spec.text);
    QStringList said{spec.text, spec.meta, spec.second, spec.chip, spec.when};
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

void ListRow::setChosen(bool chosen) {
    setChecked(chosen);
    update();
}

TextFlow ListRow::words(double width) const {
    QList<TextSpan> spans{{m_spec.text, m_spec.bold, {}}};
    if (!m_spec.meta.isEmpty()) {
        const QString meta = QStringLiteral(" \u00B7 ") + m_spec.meta;
        const TextFlow all(m_theme, m_spec.text + meta, {}, -1);
        if (all.width() <= width) spans.append({meta, false, softTone()});
    }
    return TextFlow(m_theme, spans, {}, width);
}

TextFlow ListRow::whenIn(double width) const { return {m_theme, m_spec.when, {Type::Table}, width}; }

TextFlow ListRow::secondLine(double width) const {
    return TextFlow(m_theme, m_spec.second, {Type::Table}, width);
}

ListRow::Places ListRow::placesFor(int width, int height) const {
    const double gap = m_theme.px(12);
    double right = width - gap;
    Places places;
    const auto take = [&](const QSizeF &size) {
        const QRectF part(right - size.width(), std::round((height - size.height()) / 2), size.width(), size.height());
        right -= size.width() + gap;
        return part;
    };
    const double left = gap + (m_spec.icon.isEmpty() ? m_theme.px(4) : m_theme.px(32));
    if (!m_spec.key.isEmpty()) places.key = take(keyHintSize(m_theme, m_spec.key));
    QSizeF chip = m_spec.chip.isEmpty() ? QSizeF() : chipSize(m_theme, m_spec.chip, m_spec.chipIcon);
    TextFlow said = whenIn(-1);
    const double aside = chip.width() + said.width() + (chip.isEmpty() ? 0 : gap) + (said.width() > 0 ? gap : 0);
    if (aside > 0 && right - left - aside < m_theme.px(160)) {  // no room beside the words: a line of its own below them
        places.words = {left, 0, std::max(right - left, double(m_theme.px(40))), double(height)};
        const double room = places.words.width();
        if (chip.width() > room) chip = chipSize(m_theme, m_spec.chip, m_spec.chipIcon, room);
        if (said.width() > room) said = whenIn(room);
        const bool two = !chip.isEmpty() && said.width() > 0 && chip.width() + gap + said.width() > room;
        const double first = std::max(chip.height(), two ? 0.0 : said.height()) + m_theme.px(4), second = two ? said.height() : 0;
        places.below = first + second;
        const double top = height - m_theme.px(6) - places.below;
        places.chip = {left, std::round(top + (first - chip.height()) / 2), chip.width(), chip.height()};
        places.when = {left + (two || chip.isEmpty() ? 0 : chip.width() + gap), std::round(two ? top + first : top + (first - said.height()) / 2), said.width(), said.height()};
        return places;
    }
    const bool narrow = width < m_theme.px(660);
    const double least = m_spec.key.isEmpty() ? 0 : m_theme.px(narrow ? 88 : 112);
    const double whenWide = std::max(least, std::ceil(said.width()));
    if (whenWide > 0 && !(m_spec.when.isEmpty() && m_spec.chip.isEmpty())) places.when = take({whenWide, said.height()});
    if (!m_spec.chip.isEmpty()) places.chip = take(chip);
    places.words = {left, 0, std::max(right - left, double(m_theme.px(40))), double(height)};
    return places;
}

int ListRow::heightForWidth(int width) const {
    const Places places = placesFor(width, m_theme.px(40));
    const double room = places.words.width();
    double high = words(room).height() + m_theme.px(12) + places.below;
    if (!m_spec.second.isEmpty()) high += secondLine(room).height();
    return std::max(m_theme.px(m_spec.second.isEmpty() ? 40 : 54), int(std::ceil(high))) + (m_first ? 0 : 1);
}

QSize ListRow::sizeHint() const {
    return {m_theme.px(480), m_theme.px(m_spec.second.isEmpty() ? 40 : 54)};
}

QSize ListRow::minimumSizeHint() const {
    return {m_theme.px(160), m_theme.px(40)};
}

QList<TextFit> ListRow::textFits() const {
    const Places places = placesFor(width(), height());
    const TextFlow flow = words(places.words.width());
    QSizeF needs(flow.width(), flow.height());
    if (!m_spec.second.isEmpty()) needs += QSizeF(0, secondLine(places.words.width()).height());
    QList<TextFit> fits{fitOf(m_spec.text, needs, places.words.size() - QSizeF(0, places.below), flow)};
    const auto inside = [&](const QString &text, const QRectF &area) {
        if (text.isEmpty()) return;
        const double edge = places.key.isValid() ? places.key.left() : width();
        fits.append({text, area.size(), QSizeF(std::min(area.right(), edge) - std::max(0.0, area.left()), std::min<double>(area.bottom(), height()) - std::max(0.0, area.top()))});
    };
    inside(m_spec.chip, places.chip);
    inside(m_spec.when, places.when);
    return fits;
}

void ListRow::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (isChecked()) {
        painter.fillRect(rect(), m_theme.tone(Tone::Sel));
        painter.fillRect(QRectF(0, 0, m_theme.px(3), height()), m_theme.tone(Tone::Accent));
    } else if (underMouse()) {
        painter.fillRect(rect(), m_theme.tone(Tone::Well));
    }
    if (!m_first) paintLine(painter, m_theme, QPointF(0, 0), QPointF(width(), 0));
    const Places places = placesFor(width(), height());
    if (!m_spec.icon.isEmpty())
        paintIcon(painter, m_theme, {double(m_theme.px(12)), 0, double(m_theme.px(20)), double(height())}, m_spec.icon, 20, softTone());
    const TextFlow flow = words(places.words.width());
    QRectF area = places.words.adjusted(0, 0, 0, -places.below);
    if (!m_spec.second.isEmpty()) {
        const TextFlow second = secondLine(area.width());
        area.setTop((area.height() - flow.height() - second.height()) / 2);
        second.draw(painter, area.translated(0, flow.height()), m_theme.tone(softTone()));
        flow.draw(painter, area, m_theme.tone(Tone::Ink));
    } else {
        flow.draw(painter, area, m_theme.tone(Tone::Ink), Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (!m_spec.chip.isEmpty()) paintChip(painter, m_theme, places.chip, m_spec.chipKind, m_spec.chip, m_spec.chipIcon);
    const bool isWrapped = whenIn(-1).width() > places.when.width() + 1;
    whenIn(isWrapped ? places.when.width() : -1).draw(painter, places.when, m_theme.tone(softTone()), Qt::AlignRight | Qt::AlignVCenter);
    if (!m_spec.key.isEmpty()) paintKeyHint(painter, m_theme, places.key, m_spec.key);
}

void ListRow::mouseDoubleClickEvent(QMouseEvent *) {
    Q_EMIT opened();
}

GroupHead::GroupHead(const Theme &theme, const QString &title, const QString &number, QWidget *parent)
    : QWidget(parent), m_theme(theme) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
    set(title, number);
}

void GroupHead::set(const QString &title, const QString &number) {
    m_title = title;
    m_number = number;
    setAccessibleName(number.isEmpty() ? title : QString(title + u' ' + number));
    updateGeometry();
    update();
}

TextFlow GroupHead::flow(double width) const {
    QList<TextSpan> spans{{m_title, true, {}}};
    if (!m_number.isEmpty()) spans.append({QStringLiteral("  ") + m_number, false, {}});
    return TextFlow(m_theme, spans, {Type::Table}, width);
}

int GroupHead::heightForWidth(int width) const {
    return std::max(m_theme.px(32), int(std::ceil(flow(width - m_theme.px(24)).height())) + m_theme.px(6));
}

QSize GroupHead::sizeHint() const {
    return {int(flow(-1).width()) + m_theme.px(24), m_theme.px(32)};
}

QList<TextFit> GroupHead::textFits() const {
    const TextFlow words = flow(width() - m_theme.px(24));
    return {fitOf(m_title, QSizeF(words.width(), words.height()), QSizeF(width() - m_theme.px(24), height()), words)};
}

void GroupHead::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const double aside = m_theme.px(12);
    flow(width() - 2 * aside).draw(painter, {aside, 0, width() - 2 * aside, double(height())}, m_theme.tone(Tone::Soft), Qt::AlignVCenter | Qt::AlignLeft);
}

RowList::RowList(const Theme &theme, Look look, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_look(look), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ringInside", true);
}

void RowList::clear() {
    m_rows.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

ListRow *RowList::addRow(const RowSpec &spec, QVBoxLayout *into, bool first) {
    auto *row = new ListRow(m_theme, spec);
    row->setFirst(first);
    into->addWidget(row);
    m_rows.append(row);
    connect(row, &QAbstractButton::clicked, this, [this, row] {
        setFocus(Qt::MouseFocusReason);
        setChosen(row->spec().id, true);
    });
    connect(row, &ListRow::opened, this, [this, row] { Q_EMIT opened(row->spec().id); });
    return row;
}

void RowList::setGroups(const QList<RowGroup> &groups) {
    clear();
    for (const RowGroup &group : groups) {
        if (group.rows.isEmpty()) continue;
        const QString number = group.counted ? countText(m_theme, group.rows.size()) : QString();
        if (!group.title.isEmpty()) m_column->addWidget(new GroupHead(m_theme, group.title, number));
        QVBoxLayout *into = m_column;
        if (m_look == Look::Cards) {
            auto *card = new Card(m_theme, 0, 0);
            into = card->box();
            m_column->addWidget(card);
            m_column->addSpacing(m_theme.px(8));
        }
        bool first = m_look == Look::Cards || m_rows.isEmpty();
        for (const RowSpec &spec : group.rows) {
            addRow(spec, into, first);
            first = false;
        }
    }
    m_column->addStretch(1);
    if (!row(m_chosen)) m_chosen = m_rows.isEmpty() ? QString() : m_rows.first()->spec().id;
    setChosen(m_chosen, false);
}

ListRow *RowList::row(const QString &id) const {
    for (ListRow *row : m_rows)
        if (row->spec().id == id) return row;
    return nullptr;
}

void RowList::choose(const QString &id) {
    setChosen(id, false);
}

void RowList::setChosen(const QString &id, bool tell) {
    const bool isNew = m_chosen != id;
    m_chosen = id;
    for (ListRow *row : m_rows) row->setChosen(row->spec().id == id);
    if (const ListRow *now = row(id)) setAccessibleDescription(now->accessibleName());
    if (tell && isNew) Q_EMIT chosenChanged(id);
}

bool RowList::openByKey(const QString &key) {
    for (const ListRow *row : m_rows) {
        if (key.isEmpty() || row->spec().key != key) continue;
        const QString id = row->spec().id;
        setChosen(id, true);
        Q_EMIT opened(id);
        return true;
    }
    return false;
}

void RowList::focusFirst() {
    setFocus(Qt::OtherFocusReason);
}

void RowList::move(int by) {
    if (m_rows.isEmpty()) return;
    const int now = int(m_rows.indexOf(row(m_chosen)));
    ListRow *to = m_rows.at(qBound(0, now + by, int(m_rows.size()) - 1));
    setChosen(to->spec().id, true);
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above)) return area->ensureWidgetVisible(to, 0, m_theme.px(40));
}

void RowList::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Up: return move(-1);
    case Qt::Key_Down: return move(1);
    case Qt::Key_Home: return move(-count());
    case Qt::Key_End: return move(count());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_chosen.isEmpty()) Q_EMIT opened(QString(m_chosen));
        return;
    default: break;
    }
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const auto digit = digitKey(*event);
    if (plain && openByKey(digit ? QString::number(*digit) : event->text())) return;
    QWidget::keyPressEvent(event);
}

void RowList::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    if (m_chosen.isEmpty() && !m_rows.isEmpty()) setChosen(m_rows.first()->spec().id, true);
}

}  // namespace balai::ui
