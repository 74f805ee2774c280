#include "ui/members/toggle_row.h"

#include "ui/widgets/flow_label.h"
#include "ui/widgets/wrap_row.h"

#include <QMenu>
#include <QVBoxLayout>

namespace balai::ui {

ToggleRow::ToggleRow(const Theme &theme, const QString &object, const QString &title, const QList<Toggle> &toggles)
    : m_theme(theme), m_object(object), m_title(title), m_row(new WrapRow(theme.px(8))) {
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(8), 0, 0);
    column->setSpacing(theme.px(6));
    auto *head = new FlowLabel(theme, title, {Type::Table});
    head->setTone(Tone::Soft);
    column->addWidget(head);
    column->addLayout(m_row);
    for (const Toggle &toggle : toggles) {
        auto *button = new Button(theme, ButtonKind::Plain, toggle.text, toggle.on ? QStringLiteral("check") : QStringLiteral("circle"));
        button->setObjectName(QString(object + u'-' + toggle.id));
        button->setAccessibleDescription(title);
        button->setWraps(true);
        button->setCheckable(true);
        button->setChecked(toggle.on);
        connect(button, &QAbstractButton::toggled, this, [this, button, id = toggle.id](bool on) {
            button->setIconName(on ? QStringLiteral("check") : QStringLiteral("circle"));
            Q_EMIT turned(id, on);
        });
        m_row->addWidget(button);
    }
}

void ToggleRow::setMore(const QString &words, const QList<Option> &more) {
    if (more.isEmpty()) return;
    auto *button = new Button(m_theme, ButtonKind::Flat, words, QStringLiteral("plus"));
    button->setObjectName(QString(m_object + QStringLiteral("-more")));
    button->setAccessibleDescription(m_title);
    button->setWraps(true);
    button->setMenu([this, more](QMenu &menu) {
        for (const Option &option : more) menu.addAction(option.text, this, [this, id = option.id] { Q_EMIT turned(id, true); });
    }, false);
    m_row->addWidget(button);
}

}  // namespace balai::ui
