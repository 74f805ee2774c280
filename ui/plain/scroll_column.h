#pragma once
#include "ui/shell/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace balai::ui {

// A column that scrolls when it is higher than its room. Put things into box(); clear() takes them away.
class ScrollColumn : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollColumn(const Theme &theme, int aside = 24, int above = 12, QWidget *parent = nullptr);  // unscaled px
    QVBoxLayout *box() const { return m_box; }
    // The focus comes back with keepFocus() where something of the same object name is built again.
    void clear();
    void keepFocus();

private:
    void arrange();

    const Theme &m_theme;
    int m_aside, m_above;
    QVBoxLayout *m_box;
    QString m_focused;
};

// Takes everything out of a layout and deletes it once events are done.
void clearLayout(QLayout *layout);

}  // namespace balai::ui
