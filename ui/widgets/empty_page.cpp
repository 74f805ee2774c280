#include "ui/widgets/empty_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"

#include <QVBoxLayout>

namespace balai::ui {

EmptyPage::EmptyPage(const Theme &theme, const QString &icon, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(new FlowLabel(theme)), m_button(new Button(theme, ButtonKind::Plain, {}, QStringLiteral("plus"))) {
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(new Icon(theme, icon, 36), 0, Qt::AlignHCenter);
    column->addWidget(m_words, 0, Qt::AlignHCenter);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_words->setAlign(Qt::AlignHCenter | Qt::AlignTop);
    m_words->setTone(Tone::Soft);
    m_button->setObjectName(QStringLiteral("empty-first-step"));
    connect(m_button, &QAbstractButton::clicked, this, &EmptyPage::stepped);
    connect(&theme, &Theme::changed, this, &EmptyPage::arrange);
    arrange();
}

void EmptyPage::set(const QString &sentence, const QString &step, const QString &key) {
    m_words->setText(sentence);
    m_button->setText(step);
    m_button->setVisible(!step.isEmpty());
    if (!key.isEmpty()) m_button->setKeyShown(key);  // the header presses it: one key at two buttons presses neither
    arrange();
}

void EmptyPage::arrange() {
    layout()->setSpacing(m_theme.px(16));
    const int wide = std::min(m_theme.px(440), m_words->sizeHint().width() + 2);
    m_words->setFixedWidth(wide);
    m_words->setMinimumHeight(m_words->heightForWidth(wide));  // in the middle of a row, a layout asks no label for it
}

}  // namespace balai::ui
