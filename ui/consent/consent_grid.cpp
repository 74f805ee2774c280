#include "ui/consent/consent_grid.h"

#include "ui/consent/consent_model.h"
#include "ui/widgets/text_flow.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <utility>

namespace balai::ui {

namespace {
// Looking for places to break a line costs more than setting it, and most lines fit.
TextFlow onOneLine(const Theme &theme, const QString &words, const TextStyle &style, double width) {
    TextFlow whole(theme, words, style);
    return whole.width() <= width ? std::move(whole) : TextFlow(theme, words, style, width, 1);
}
}  // namespace

ConsentGrid::ConsentGrid(const Theme &theme, QAbstractItemModel *model, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_header(new ConsentHeader(theme, this)) {
    setObjectName(QStringLiteral("consent-grid"));
    setProperty("ownFocus", true);
    setItemDelegate(new ConsentCellPainter(theme, this));
    setHorizontalHeader(m_header);
    setModel(model);  // after the header, which is told the present column from here on
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(model, &QAbstractItemModel::modelReset, this, &ConsentGrid::measure);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ConsentGrid::measure);
    connect(&theme, &Theme::changed, this, &ConsentGrid::measure);
}

void ConsentGrid::setNameWidth(int wide) {
    m_nameWidth = wide;
    measure();
}

// All rows are as high as the one that needs most, so that hundreds of them cost as little as one.
void ConsentGrid::measure() {
    int deepest = 0;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString name = model()->index(row, 0).data().toString();
        m_theme.prepare(name);  // no font is read while somebody scrolls
        deepest = std::max(deepest, m_theme.lineHeight(Type::Base, name));
    }
    m_high = std::max(m_theme.px(40), deepest + m_theme.px(8));
    verticalHeader()->setDefaultSectionSize(m_high);
    m_header->arranged();
    arrange();
}

void ConsentGrid::arrange() {
    if (!model()) return;
    const int columns = model()->columnCount();
    const int name = m_theme.px(m_nameWidth), least = m_theme.px(64);
    const int scrollBar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int room = width() - name - scrollBar;
    for (int column = 0; column < columns; ++column) {
        const int share = columns > 1 ? room * column / (columns - 1) - room * (column - 1) / (columns - 1) : 0;
        const int wide = column == 0 ? name : std::max(least, share);
        if (columnWidth(column) == wide) continue;
        setColumnWidth(column, wide);
        m_header->arranged();
    }
    const int bar = horizontalHeader()->length() > width() ? horizontalScrollBar()->sizeHint().height() : 0;
    setMaximumHeight(std::max(minimumHeight(), horizontalHeader()->sizeHint().height() + m_high * model()->rowCount() + bar + 1));
    horizontalHeader()->updateGeometry();
    viewport()->update();
}

void ConsentGrid::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return Q_EMIT whyAsked();
    if (event->key() == Qt::Key_Delete) return Q_EMIT noAsked();
    QTableView::keyPressEvent(event);
}

void ConsentGrid::resizeEvent(QResizeEvent *event) {
    QTableView::resizeEvent(event);
    arrange();
}

void ConsentGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    m_header->setOn(current.column());
    updateCross(previous);
    updateCross(current);
}

// The row and the column that are tinted for a cell; the rest of the table looks as before.
void ConsentGrid::updateCross(const QModelIndex &at) {
    if (!at.isValid()) return;
    const QRect cell = visualRect(at), all = viewport()->rect();
    viewport()->update(QRect(0, cell.top(), all.width(), cell.height()));
    viewport()->update(QRect(cell.left(), 0, cell.width(), all.height()));
}

void ConsentGrid::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT whyAsked(); }

QString ConsentHeader::words(int section) const { return model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(); }

QSize ConsentHeader::sizeHint() const {
    if (m_high >= 0) return {0, m_high};
    double high = m_theme.px(36);
    for (int section = 0; model() && section < count(); ++section)
        high = std::max(high, TextFlow(m_theme, words(section), {Type::Small, true}, sectionSize(section) - 4).height() + m_theme.px(8));
    return {0, m_high = int(high)};
}

void ConsentHeader::arranged() { m_high = -1; }

void ConsentHeader::setOn(int section) {
    if (std::exchange(m_on, section) != section) viewport()->update();
}

void ConsentHeader::paintSection(QPainter *painter, const QRect &area, int section) const {
    const bool on = section == m_on && section > 0;
    painter->fillRect(area, m_theme.tone(on ? Tone::Sel : Tone::Raised));
    painter->setPen(m_theme.tone(Tone::Line));
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    painter->drawLine(area.topLeft(), area.topRight());
    painter->drawLine(area.topRight(), area.bottomRight());
    if (section == 0) painter->drawLine(area.topLeft(), area.bottomLeft());
    const QRectF inside = QRectF(area).adjusted(section == 0 ? m_theme.px(16) : 2, 0, -2, 0);
    const TextFlow flow(m_theme, words(section), {Type::Small, on}, inside.width());
    flow.draw(*painter, inside, m_theme.tone(on ? Tone::Ink : Tone::Soft), (section == 0 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
}

ConsentCellPainter::ConsentCellPainter(const Theme &theme, QTableView *table) : QStyledItemDelegate(table), m_theme(theme), m_table(table) {
    connect(&theme, &Theme::changed, this, [this] { m_marks.clear(); });
}

void ConsentCellPainter::drawMark(QPainter &painter, const QRect &area, MarkKind kind) const {
    QPixmap &mark = m_marks[int(kind)];
    const int side = m_theme.px(20);
    if (mark.isNull()) {
        const qreal ratio = m_table->devicePixelRatioF();
        mark = QPixmap(QSize(side, side) * ratio);
        mark.setDevicePixelRatio(ratio);
        mark.fill(Qt::transparent);
        QPainter once(&mark);
        paintMark(once, m_theme, QRectF(0, 0, side, side), kind);
    }
    painter.drawPixmap(area.left() + (area.width() - side) / 2, area.top() + (area.height() - side) / 2, mark);
}

void ConsentCellPainter::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const QModelIndex current = m_table->currentIndex();
    const bool row = current.isValid() && index.row() == current.row();
    const bool column = current.isValid() && index.column() == current.column() && index.column() > 0;
    const bool here = row && column;
    const QRect area = option.rect;
    painter->save();
    painter->fillRect(area, m_theme.tone((row || column) && !here ? Tone::Sel : Tone::Raised));
    painter->setPen(m_theme.tone(Tone::Line));
    painter->drawLine(area.bottomLeft(), area.bottomRight());
    painter->drawLine(area.topRight(), area.bottomRight());
    if (index.column() == 0) painter->drawLine(area.topLeft(), area.bottomLeft());
    if (index.column() == 0) paintName(*painter, area, index, row);
    else paintAnswer(*painter, area, index);
    if (here || (row && index.column() == 0 && current.column() == 0 && m_table->hasFocus())) {
        painter->setPen(QPen(m_theme.tone(Tone::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(area).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void ConsentCellPainter::paintName(QPainter &painter, const QRect &area, const QModelIndex &index, bool on) const {
    if (on) painter.fillRect(QRect(area.left(), area.top(), m_theme.px(3), area.height()), m_theme.tone(Tone::Accent));
    const QRectF inside = QRectF(area).adjusted(m_theme.px(16), 0, -m_theme.px(8), 0);
    const TextFlow flow = onOneLine(m_theme, index.data().toString(), {Type::Base, on}, inside.width());
    flow.draw(painter, inside, m_theme.tone(Tone::Ink), Qt::AlignLeft | Qt::AlignVCenter);
}

void ConsentCellPainter::paintAnswer(QPainter &painter, const QRect &area, const QModelIndex &index) const {
    const auto mark = MarkKind(index.data(ConsentModel::markRole).toInt());
    const QString ends = index.data(ConsentModel::endsRole).toString();
    if (ends.isEmpty()) return drawMark(painter, area, mark);
    const double side = m_theme.px(20), gap = m_theme.px(4);
    const TextFlow flow = onOneLine(m_theme, ends, {Type::Small}, std::max(10.0, area.width() - side - gap - 4));
    const double left = area.left() + std::max(2.0, (area.width() - side - gap - flow.width()) / 2);
    drawMark(painter, QRect(int(left), area.top(), int(side), area.height()), mark);
    flow.draw(painter, {left + side + gap, double(area.top()), flow.width() + 1, double(area.height())}, m_theme.tone(Tone::Ink), Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace balai::ui
