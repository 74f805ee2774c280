#include "ui/plain/language_fit.h"

#include "core/text/language.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QLayout>

namespace balai::ui {

LanguageFit::LanguageFit(const Theme &theme, QWidget *row, Button *language) : QObject(row), m_theme(theme), m_language(language) {
    row->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &LanguageFit::fit);
}

bool LanguageFit::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) fit();
    return QObject::eventFilter(watched, event);
}

// Of all but the language, as wide as it likes to be.
int LanguageFit::othersWidth() const {
    const QLayout *row = qobject_cast<QWidget *>(parent())->layout();
    int wide = row->contentsMargins().left() + row->contentsMargins().right();
    for (int at = 0; at < row->count(); ++at) {
        const QLayoutItem *item = row->itemAt(at);
        if (!item->isEmpty() && item->widget() != m_language) wide += item->sizeHint().width() + row->spacing();
    }
    return wide;
}

void LanguageFit::fit() {
    const auto *row = qobject_cast<QWidget *>(parent());
    if (!m_language || !row->layout()) return;
    const Asked asked{othersWidth(), row->width(), text::ownNameOf(m_theme.language())};
    if (asked == m_last) return;
    m_last = asked;
    m_language->setText(asked.name);
    if (asked.others + m_language->sizeHint().width() > asked.room) m_language->setText({});
}

}  // namespace balai::ui
