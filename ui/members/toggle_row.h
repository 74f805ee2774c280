#pragma once
#include "ui/plain/choice.h"

#include <QWidget>

namespace balai::ui {

// One of several that is on or off.
struct Toggle {
    QString id;
    QString text;
    bool on = false;
};

// Several that are each on or off, under a title; pressing one tells at once. `more`: what a last button adds, in a menu.
class ToggleRow : public QWidget {
    Q_OBJECT
public:
    // Toggles are named OBJECT-ID, the last button OBJECT-more.
    ToggleRow(const Theme &theme, const QString &object, const QString &title, const QList<Toggle> &toggles);
    void setMore(const QString &words, const QList<Option> &more);

Q_SIGNALS:
    void turned(const QString &id, bool on);

private:
    const Theme &m_theme;
    QString m_object, m_title;
    QLayout *m_row;
};

}  // namespace balai::ui
