#include "ui/shell/making_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace balai::ui {

MakingPage::MakingPage(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(new FlowLabel(theme, {}, {Type::Title})), m_words(new FlowLabel(theme)), m_cancel(new Button(theme, ButtonKind::Plain, {})) {
    m_words->setTone(Tone::Soft);
    m_cancel->setObjectName(QStringLiteral("making-cancel"));
    auto *block = new QWidget;
    block->setFixedWidth(theme.px(456));
    auto *column = new QVBoxLayout(block);
    column->setSpacing(theme.px(8));
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(theme.px(16));
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    auto *middle = new QVBoxLayout(this);
    middle->addStretch(1);
    auto *across = new QHBoxLayout;  // asks for the height at the block's own width
    across->addStretch(1);
    across->addWidget(block);
    across->addStretch(1);
    middle->addLayout(across);
    middle->addStretch(2);
    connect(m_cancel, &QAbstractButton::clicked, this, &MakingPage::cancelled);
    retranslate();
}

void MakingPage::fail(const QString &what, const QString &next) {
    m_failed = true;
    m_title->setText(what);
    m_words->setText(next);
}

void MakingPage::retranslate() {
    m_cancel->setText(tr("Close Balai"));
    if (m_failed) return;
    m_title->setText(tr("Making the sample council"));
    m_words->setText(tr("A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds."));
}

void MakingPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}  // namespace balai::ui
