#include "ui/widgets/work_bar.h"

#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QHBoxLayout>

namespace balai::ui {

WorkBar::WorkBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_words(new FlowLabel(theme, {}, {Type::Table})), m_cancel(new Button(theme, ButtonKind::Flat, tr("Cancel"), QStringLiteral("x"))) {
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_words, 1);
    row->addWidget(m_cancel);
    m_cancel->setObjectName(QStringLiteral("work-cancel"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelled();
    });
    connect(&theme, &Theme::changed, this, &WorkBar::arrange);
    arrange();
    hide();
}

void WorkBar::begin(const QString &what) {
    m_what = what;
    m_done = m_total = 0;
    m_cancel->setEnabled(true);
    say();
    show();
}

void WorkBar::step(qint64 done, qint64 total) {
    m_done = done;
    m_total = total;
    say();
    update();
}

void WorkBar::end() {
    hide();
}

void WorkBar::say() {
    const qint64 percent = m_total > 0 ? 100 * m_done / m_total : 0;
    //: What is being done and how far it is, e.g. "Making a backup: 40 %"
    m_words->setText(m_total > 0 ? tr("%1: %2 %").arg(m_what, countText(m_theme, percent)) : m_what);
    setAccessibleName(m_words->text());
}

void WorkBar::arrange() {
    layout()->setContentsMargins(m_theme.px(24), m_theme.px(5), m_theme.px(16), m_theme.px(2));
    update();
}

void WorkBar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) m_cancel->setText(tr("Cancel"));
    QWidget::changeEvent(event);
}

void WorkBar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tone(Tone::Raised));
    painter.fillRect(QRectF(0, 0, width(), m_theme.px(3)), m_theme.tone(Tone::Line));
    if (m_total > 0) painter.fillRect(QRectF(0, 0, double(width()) * double(m_done) / double(m_total), m_theme.px(3)), m_theme.tone(Tone::Accent));
}

}  // namespace balai::ui
