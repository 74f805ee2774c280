#include "ui/plain/scroll_column.h"

#include <QApplication>
#include <QVBoxLayout>

namespace balai::ui {

void clearLayout(QLayout *layout) {
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            for (QObject *inner : widget->findChildren<QWidget *>()) inner->setObjectName({});
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout()) clearLayout(inner);
        delete item;
    }
}

ScrollColumn::ScrollColumn(const Theme &theme, int aside, int above, QWidget *parent)
    : QScrollArea(parent), m_theme(theme), m_aside(aside), m_above(above) {
    auto *inside = new QWidget;
    m_box = new QVBoxLayout(inside);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&theme, &Theme::changed, this, &ScrollColumn::arrange);
    arrange();
}

void ScrollColumn::arrange() {
    m_box->setContentsMargins(m_theme.px(m_aside), m_theme.px(m_above), m_theme.px(m_aside), m_theme.px(m_above));
    m_box->setSpacing(m_theme.px(8));
}

void ScrollColumn::clear() {
    const QWidget *focus = QApplication::focusWidget();
    m_focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    clearLayout(m_box);
}

void ScrollColumn::keepFocus() {
    if (m_focused.isEmpty()) return;
    if (auto *same = findChild<QWidget *>(std::exchange(m_focused, {}))) same->setFocus(Qt::OtherFocusReason);
}

}  // namespace balai::ui
