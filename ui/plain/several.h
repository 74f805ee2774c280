#pragma once
#include "ui/plain/choice.h"

#include <QStringList>

namespace balai::ui {

// Some of several, in a menu under a button that names those that are chosen, or "…".
class Several : public Button {
    Q_OBJECT
public:
    Several(const Theme &theme, const QString &object, const QList<Option> &options, const QStringList &chosen, QWidget *parent = nullptr);
    QStringList chosen() const;  // in the order of the options
    void turn(const QString &id);

private:
    void say();

    const QList<Option> m_options;
    QStringList m_chosen;
};

}  // namespace balai::ui
