#include "ui/plain/choice.h"

#include <QMenu>
#include <algorithm>

namespace balai::ui {

Choice::Choice(const Theme &theme, const QString &object, QWidget *parent) : Button(theme, ButtonKind::Plain, {}, {}, parent) {
    setObjectName(object);
    setWraps(true);
    setMenu([this](QMenu &menu) {
        for (const Option &option : m_options) {
            QAction *action = menu.addAction(option.text);
            action->setCheckable(true);
            action->setChecked(option.id == m_chosen);
            connect(action, &QAction::triggered, this, [this, id = option.id] {
                choose(id);
                Q_EMIT chosenChanged(id);
            });
        }
    });
}

void Choice::setOptions(const QString &lead, const QList<Option> &options) {
    m_options = options;
    const bool there = std::any_of(options.begin(), options.end(), [this](const Option &option) { return option.id == m_chosen; });
    if (!there) m_chosen = options.isEmpty() ? QString() : options.first().id;
    say();
    setLead(lead);
}

void Choice::choose(const QString &id) {
    m_chosen = id;
    say();
}

void Choice::say() {
    for (const Option &option : m_options)
        if (option.id == m_chosen) setText(option.text);
}

}  // namespace balai::ui
