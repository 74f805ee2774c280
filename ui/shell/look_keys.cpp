#include "ui/shell/look_keys.h"

#include "core/text/language.h"
#include "ui/widgets/button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace balai::ui {

LookKeys::LookKeys(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_language(new Button(theme, ButtonKind::Flat, {}, QStringLiteral("globe"))),
      m_shade(new Button(theme, ButtonKind::Flat, {}, QStringLiteral("contrast"))), m_size(new Button(theme, ButtonKind::Flat, {})) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_language);
    row->addStretch(1);
    row->addWidget(m_shade);
    row->addWidget(m_size);
    m_language->setObjectName(QStringLiteral("language"));
    m_shade->setObjectName(QStringLiteral("shade"));
    m_size->setObjectName(QStringLiteral("size"));
    m_language->setMenu([this](QMenu &menu) { fillLanguages(menu); });
    m_size->setMenu([this](QMenu &menu) { fillSizes(menu); }, false);
    m_language->setShrinks(true);
    connect(m_shade, &QAbstractButton::clicked, this, &LookKeys::darkToggled);
    setLanguage(theme.language());
    retranslate();
}

void LookKeys::setLanguage(const QString &tag) {
    m_language->setText(m_narrow ? QString() : text::ownNameOf(tag));
}

void LookKeys::setNarrow(bool narrow) {
    m_narrow = narrow;
    layout()->setContentsMargins(narrow ? m_theme.px(9) : 0, 0, 0, 0);
    m_language->setShrinks(!narrow);
    m_shade->setVisible(!narrow);
    m_size->setVisible(!narrow);
    setLanguage(m_theme.language());
}

void LookKeys::fillLanguages(QMenu &menu) {
    for (const text::Language &language : text::interfaceLanguages()) {
        m_theme.prepare(language.ownName);
        QAction *action = menu.addAction(language.ownName, this, [this, tag = language.tag] { Q_EMIT languageChosen(tag); });
        action->setCheckable(true);
        action->setChecked(language.tag == m_theme.language());
    }
    if (!m_narrow) return;
    menu.addSeparator();
    menu.addAction(tr("Light or dark"), this, &LookKeys::darkToggled);
    fillSizes(menu);
}

void LookKeys::fillSizes(QMenu &menu) {
    menu.addAction(tr("Larger letters\tCtrl++"), this, [this] { Q_EMIT scaleChosen(m_theme.scale() + 10); });
    menu.addAction(tr("Smaller letters\tCtrl+-"), this, [this] { Q_EMIT scaleChosen(m_theme.scale() - 10); });
    menu.addAction(tr("Usual size"), this, [this] { Q_EMIT scaleChosen(100); });
}

void LookKeys::retranslate() {
    //: Button that makes letters larger or smaller: the first letter of the alphabet, then plus-minus
    m_size->setText(tr("A±"));
    m_language->setAccessibleName(tr("Language"));
    m_shade->setAccessibleName(tr("Light or dark"));
    m_size->setAccessibleName(tr("Size of letters"));
    m_shade->setToolTip(m_shade->accessibleName());
    m_size->setToolTip(m_size->accessibleName());
}

void LookKeys::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}  // namespace balai::ui
