#pragma once
#include "ui/widgets/button.h"

#include <QList>

namespace balai::ui {

struct Option {
    QString id;
    QString text;
};

// One of several, in a menu under a button that shows the chosen one. Without options it is off.
class Choice : public Button {
    Q_OBJECT
public:
    // `lead`: soft words before the chosen one; the accessible name as well.
    Choice(const Theme &theme, const QString &object, QWidget *parent = nullptr);
    void setOptions(const QString &lead, const QList<Option> &options);  // the choice stays where it is still there
    QString chosen() const { return m_chosen; }
    void choose(const QString &id);  // without a signal

Q_SIGNALS:
    void chosenChanged(const QString &id);

private:
    void say();

    QList<Option> m_options;
    QString m_chosen;
};

}  // namespace balai::ui
