#include "ui/shell/read_aloud.h"

#include "core/text/language.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"

#include <QHBoxLayout>

namespace balai::ui {

ReadAloud::ReadAloud(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_read(new Button(theme, ButtonKind::Large, QStringLiteral(" "), QStringLiteral("volume-2"))), m_slower(new Button(theme, ButtonKind::Large, QStringLiteral(" "))),
      m_note(new FlowLabel(theme, {}, {Type::Table})) {
    m_read->setObjectName(QStringLiteral("read-aloud"));
    m_slower->setObjectName(QStringLiteral("read-slower"));
    m_note->setObjectName(QStringLiteral("read-aloud-note"));
    m_slower->setCheckable(true);
    for (Button *button : {m_read, m_slower}) button->setFocusPolicy(Qt::TabFocus);
    m_note->setTone(Tone::Soft);
    m_note->setAlign(Qt::AlignCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addStretch(1);
    row->addWidget(m_read);
    row->addWidget(m_slower);
    row->addWidget(m_note, 1000);
    row->addStretch(1);
    connect(m_read, &QAbstractButton::clicked, this, &ReadAloud::toggle);
    connect(m_slower, &QAbstractButton::toggled, this, [this] { if (m_speaking) say(); });
    refresh();
}

// The lock deletes pages without hiding them first.
ReadAloud::~ReadAloud() {
    if (m_speaking && m_voice) m_voice->stop();
}

void ReadAloud::setText(const QStringList &parts, const QString &language) {
    if (parts == m_parts && language == m_language) return refresh();
    stop();
    m_parts = parts;
    m_language = language;
    refresh();
}

void ReadAloud::setInstead(const QString &sentence) {
    if (!sentence.isEmpty()) stop();
    m_instead = sentence;
    refresh();
}

void ReadAloud::refresh() {
    const bool speaks = m_voice && m_voice->languages().contains(m_language) && m_instead.isEmpty() && !m_parts.isEmpty();
    m_read->setVisible(speaks);
    m_slower->setVisible(speaks);
    m_note->setVisible(!speaks);
    m_read->setText(m_speaking ? tr("Stop reading") : tr("Read aloud"));
    m_read->setIconName(m_speaking ? QStringLiteral("square") : QStringLiteral("volume-2"));
    m_slower->setText(tr("Slower"));
    if (!m_instead.isEmpty()) m_note->setText(m_instead);
    else if (!m_voice || m_voice->languages().isEmpty()) m_note->setText(tr("This laptop cannot read aloud. Somebody you choose may read it to you."));
    else m_note->setText(tr("This laptop has no voice for this language: %1. Somebody you choose may read it to you.").arg(text::ownNameOf(m_language)));
}

void ReadAloud::toggle() { m_speaking ? stop() : say(); }

void ReadAloud::say() {
    if (!m_voice) return;
    m_speaking = false;  // what ends now is not the end of this
    m_voice->say(m_parts, m_language, m_slower->isChecked() ? Voice::Speed::Slow : Voice::Speed::Usual);
    m_speaking = true;
    refresh();
}

void ReadAloud::stop() {
    if (!std::exchange(m_speaking, false)) return;
    if (m_voice) m_voice->stop();
    refresh();
}

void ReadAloud::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    const auto *main = qobject_cast<const MainWindow *>(window());
    Voice *voice = main ? main->voice() : nullptr;
    if (voice && voice != m_voice) connect(voice, &Voice::ended, this, [this] {
        if (std::exchange(m_speaking, false)) refresh();
    });
    m_voice = voice;
    refresh();
}

void ReadAloud::hideEvent(QHideEvent *event) {
    stop();
    QWidget::hideEvent(event);
}

}  // namespace balai::ui
