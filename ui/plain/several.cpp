#include "ui/plain/several.h"

#include <QMenu>

namespace balai::ui {

Several::Several(const Theme &theme, const QString &object, const QList<Option> &options, const QStringList &chosen, QWidget *parent)
    : Button(theme, ButtonKind::Plain, {}, {}, parent), m_options(options), m_chosen(chosen) {
    setObjectName(object);
    setWraps(true);
    setMenu([this](QMenu &menu) {
        for (const Option &option : m_options) {
            QAction *action = menu.addAction(option.text);
            action->setCheckable(true);
            action->setChecked(m_chosen.contains(option.id));
            connect(action, &QAction::triggered, this, [this, id = option.id] { turn(id); });
        }
    });
    say();
}

QStringList Several::chosen() const {
    QStringList out;
    for (const Option &option : m_options)
        if (m_chosen.contains(option.id)) out.append(option.id);
    return out;
}

void Several::turn(const QString &id) {
    if (!m_chosen.removeOne(id)) m_chosen.append(id);
    say();
}

void Several::say() {
    QStringList words;
    for (const Option &option : m_options)
        if (m_chosen.contains(option.id)) words.append(option.text);
    setText(words.isEmpty() ? QStringLiteral("…") : words.join(QStringLiteral(", ")));
    setAccessibleDescription(text());
}

}  // namespace balai::ui
