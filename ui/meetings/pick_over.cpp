#include "ui/meetings/pick_over.h"

#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"

#include <QVBoxLayout>

namespace balai::ui {

namespace {
constexpr qsizetype mostRows = 8;
}

PickOver::PickOver(const Theme &theme, QWidget *anchor, const QString &object, const QString &title, const QList<Option> &options, const QStringList &taken)
    : PopOver(theme, anchor, 360), m_options(options), m_taken(taken), m_letters(new Field(theme, QString(object + QStringLiteral("-letters")), title)),
      m_list(new RowList(theme, RowList::Look::Plain)) {
    setObjectName(object);
    setAccessibleName(title);
    box()->addWidget(new FlowLabel(theme, title, {Type::Table, true}));
    box()->addWidget(m_letters);
    box()->addWidget(m_list);
    m_letters->setVisible(options.size() > mostRows);
    m_list->setObjectName(QString(object + QStringLiteral("-list")));
    m_list->setAccessibleName(title);
    connect(m_letters->edit(), &QLineEdit::textChanged, this, &PickOver::show);
    connect(m_list, &RowList::opened, this, &PickOver::turn);
    show({});
    open();
    if (!m_options.isEmpty()) m_list->choose(m_taken.isEmpty() ? m_options.first().id : m_taken.first());
    m_list->focusFirst();
}

void PickOver::show(const QString &letters) {
    RowGroup group;
    group.counted = false;
    for (const bool taken : {true, false})
        for (const Option &option : m_options) {
            if (m_taken.contains(option.id) != taken || !option.text.contains(letters, Qt::CaseInsensitive) || group.rows.size() >= mostRows) continue;
            RowSpec row{option.id, taken ? QStringLiteral("check") : QStringLiteral("plus"), option.text};
            if (taken) row.when = tr("chosen");
            group.rows.append(row);
        }
    m_list->setGroups({group});
}

void PickOver::turn(const QString &id) {
    if (!m_taken.removeOne(id)) m_taken.append(id);
    show(m_letters->text());
    m_list->choose(id);
    m_list->setFocus();
    if (changed) changed(m_taken);
}

}  // namespace balai::ui
