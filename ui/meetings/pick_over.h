#pragma once
#include "ui/plain/choice.h"
#include "ui/widgets/pop_over.h"

#include <QStringList>
#include <functional>

namespace balai::ui {

class Field;
class RowList;

// Some of several, over the page: a few letters narrow the list, Enter takes a row in or out. What is taken comes first.
class PickOver : public PopOver {
    Q_OBJECT
public:
    PickOver(const Theme &theme, QWidget *anchor, const QString &object, const QString &title, const QList<Option> &options, const QStringList &taken);
    // After each row: all that is taken now.
    std::function<void(const QStringList &)> changed;

private:
    void show(const QString &letters);
    void turn(const QString &id);

    QList<Option> m_options;
    QStringList m_taken;
    Field *m_letters;
    RowList *m_list;
};

}  // namespace balai::ui
