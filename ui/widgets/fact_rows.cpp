#include "ui/widgets/fact_rows.h"

#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"

#include <algorithm>

namespace balai::ui {

namespace {

constexpr double mostForNames = 0.45;
constexpr int nameAbove = 2;

// The widest of its words, or what a thing without words needs.
int leastOf(QLayoutItem *item) {
    if (item->isEmpty()) return 0;
    if (const auto *label = qobject_cast<const FlowLabel *>(item->widget())) return label->wordWidth();
    int least = 0;
    if (QLayout *inner = item->layout()) {
        for (int at = 0; at < inner->count(); ++at) least = std::max(least, leastOf(inner->itemAt(at)));
        return least;
    }
    return item->minimumSize().width();
}

int heightAt(const QLayoutItem *item, int width) {
    if (item->isEmpty()) return 0;
    const int wide = std::min(width, item->maximumSize().width());
    const int high = item->hasHeightForWidth() ? item->heightForWidth(wide) : item->sizeHint().height();
    return std::max(high, item->minimumSize().height());
}

}  // namespace

FactRows::FactRows(int names, int gap, int between) : m_names(names), m_gap(gap) {
    setSpacing(between);
}

FactRows *FactRows::endOf(QBoxLayout *column, int names, int gap) {
    QLayoutItem *last = column->count() > 0 ? column->itemAt(column->count() - 1) : nullptr;
    if (auto *rows = dynamic_cast<FactRows *>(last ? last->layout() : nullptr)) return rows;
    auto *rows = new FactRows(names, gap, column->spacing());
    column->addLayout(rows);
    return rows;
}

void FactRows::addRuled(QBoxLayout *column, const Theme &theme, const Ruled &fact) {
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, theme.px(fact.aside), 0, theme.px(fact.aside));
    row->setSpacing(theme.px(12));
    if (fact.icon) row->addWidget(fact.icon, 0, Qt::AlignTop);
    auto *pair = new FactRows(theme.px(fact.names), theme.px(12), 0);
    row->addLayout(pair, 1);
    pair->add(fact.name, fact.says);
    column->addWidget(new Rule(theme));
    column->addWidget(line);
}

void FactRows::add(FlowLabel *name, QWidget *value) {
    addWidget(name);
    addWidget(value);
}

void FactRows::add(FlowLabel *name, QLayout *value) {
    addWidget(name);
    addChildLayout(value);
    addItem(value);
}

bool FactRows::isStackedAt(int width) const { return columnFor(width) == 0; }

// A word that is wider than the whole is broken either way.
int FactRows::columnFor(int width) const {
    int column = m_names, rest = 0;
    for (qsizetype at = 0; at < items().size(); ++at) {
        const int least = leastOf(items()[at]);
        if (least > width) continue;
        int &most = at % 2 == 0 ? column : rest;
        most = std::max(most, least);
    }
    return column <= mostForNames * width && column + m_gap + rest <= width ? column : 0;
}

QSize FactRows::sizeHint() const {
    int wide = 0, high = 0;
    for (qsizetype at = 0; at + 1 < items().size(); at += 2) {
        const QSize name = items()[at]->sizeHint(), value = items()[at + 1]->sizeHint();
        wide = std::max(wide, m_names + m_gap + value.width());
        high += (high > 0 ? spacing() : 0) + std::max(name.height(), value.height());
    }
    return QSize(wide, high).grownBy(contentsMargins());
}

int FactRows::placed(const QRect &area, bool really) const {
    const int column = columnFor(area.width()), left = column > 0 ? column + m_gap : 0, wide = area.width() - left;
    int y = area.y();
    for (qsizetype at = 0; at + 1 < items().size(); at += 2) {
        QLayoutItem *name = items()[at], *value = items()[at + 1];
        const int nameWide = column > 0 ? column : wide, nameHigh = heightAt(name, nameWide), valueHigh = heightAt(value, wide);
        const int below = column > 0 || nameHigh == 0 ? 0 : nameHigh + nameAbove;
        if (y > area.y()) y += spacing();
        if (really) {
            name->setGeometry({area.x(), y, nameWide, nameHigh});
            value->setGeometry({area.x() + left, y + below, wide, valueHigh});
        }
        y += std::max(nameHigh, below + valueHigh);
    }
    return y - area.y();
}

}  // namespace balai::ui
