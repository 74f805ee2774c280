#include "ui/door/chosen_file.h"

#include "ui/plain/file_choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace balai::ui {

ChosenFile::ChosenFile(const Theme &theme, const QString &object, const QString &button, const QString &title, const QString &filter)
    : m_button(new Button(theme, ButtonKind::Plain, button, QStringLiteral("file-text"))), m_name(new FlowLabel(theme, {}, {Type::Table})) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme.px(12), 0, 0);
    row->setSpacing(theme.px(12));
    row->addWidget(m_button);
    row->addWidget(m_name, 1);
    m_button->setObjectName(object);
    connect(m_button, &QAbstractButton::clicked, this, [this, title, filter] {
        chooseFiles(this, title, filter, [this](const QStringList &paths) {
            m_path = paths.first();
            m_name->setText(QFileInfo(m_path).fileName());
            Q_EMIT chosen();
        });
    });
}

void ChosenFile::focusFirst() { m_button->setFocus(Qt::OtherFocusReason); }

}  // namespace balai::ui
