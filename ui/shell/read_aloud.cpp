#include "ui/shell/read_aloud.h"

#include "core/text/language.h"
#include "ui/shell/main_window.h"
#include "ui/sound/sound.h"
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
    for (Button *button : {m_read, m_slower}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setWraps(true);
    }
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
    if (m_speaking && m_player) m_player->stop();
}

void ReadAloud::setText(const QStringList &parts, const QString &language) {
    if (parts == m_parts && language == m_language) return refresh();
    stop();
    m_inTrouble = false;
    m_fetch = {};
    m_reading.clear();
    m_parts = parts;
    m_language = language;
    refresh();
}

void ReadAloud::setReading(const QString &name, Fetch fetch) {
    if (m_reading != name) stop();
    m_reading = name;
    m_fetch = name.isEmpty() ? Fetch() : std::move(fetch);
    refresh();
}

void ReadAloud::setInstead(const QString &sentence) {
    if (!sentence.isEmpty()) stop();
    m_instead = sentence;
    refresh();
}

bool ReadAloud::hasReading() const { return m_fetch && m_player; }

// Until the system has told its voices, the button stands there: most often it stays.
void ReadAloud::refresh() {
    const bool voiced = m_voice && (!m_voice->isKnown() || m_voice->languages().contains(m_language)) && !m_parts.isEmpty();
    const bool speaks = (hasReading() || voiced) && m_instead.isEmpty();
    m_read->setVisible(speaks);
    m_slower->setVisible(speaks && !hasReading());
    m_note->setVisible(!speaks || m_inTrouble);
    if (m_speaking) m_read->setText(tr("Stop reading"));
    else m_read->setText(hasReading() ? tr("Listen to somebody read it") : tr("Read aloud"));
    m_read->setIconName(m_speaking ? QStringLiteral("square") : QStringLiteral("volume-2"));
    m_slower->setText(tr("Slower"));
    m_note->setText(whyNot());
}

QString ReadAloud::whyNot() const {
    if (!m_instead.isEmpty()) return m_instead;
    if (m_inTrouble) return hasReading() ? tr("The recording cannot be played on this laptop.") : tr("The voice does not answer. Somebody you choose may read it to you.");
    if (!m_voice || m_voice->languages().isEmpty()) return tr("This laptop cannot read aloud. Somebody you choose may read it to you.");
    return tr("This laptop has no voice for this language: %1. Somebody you choose may read it to you.").arg(text::ownNameOf(m_language));
}

void ReadAloud::toggle() { m_speaking ? stop() : say(); }

void ReadAloud::say() {
    m_inTrouble = false;
    if (hasReading()) return sayReading();
    if (!m_voice) return;
    m_speaking = false;  // what ends now is not the end of this
    m_voice->say(m_parts, m_language, m_slower->isChecked() ? Voice::Speed::Slow : Voice::Speed::Usual);
    m_speaking = true;
    refresh();
}

void ReadAloud::sayReading() {
    m_speaking = true;
    refresh();
    m_fetch([here = QPointer(this), turn = ++m_turn](const QByteArray &file) {
        if (!here || !here->m_speaking || here->m_turn != turn || !here->m_player) return;
        here->m_speaking = false;  // what ends now is not the end of this
        if (here->m_voice) here->m_voice->stop();
        here->m_player->stop();
        here->m_speaking = true;
        here->m_player->play(file);
        Q_EMIT here->readingBegan(here->m_reading);
    });
}

void ReadAloud::stop() {
    if (!std::exchange(m_speaking, false)) return;
    ++m_turn;
    if (m_voice) m_voice->stop();
    if (m_player) m_player->stop();
    refresh();
}

void ReadAloud::end() {
    if (std::exchange(m_speaking, false)) refresh();
}

void ReadAloud::tellTrouble() {
    m_inTrouble = true;
    refresh();
}

void ReadAloud::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    const auto *main = qobject_cast<MainWindow *>(window());
    Voice *voice = main ? main->voice() : nullptr;
    Player *player = main && main->sound() ? &main->sound()->player() : nullptr;
    if (voice && voice != m_voice) {
        connect(voice, &Voice::known, this, &ReadAloud::refresh);
        connect(voice, &Voice::ended, this, [this] { m_wasSpeaking = m_speaking; end(); });
        connect(voice, &Voice::failed, this, [this] { if (std::exchange(m_wasSpeaking, false)) tellTrouble(); });
    }
    if (player && player != m_player) {
        connect(player, &Player::ended, this, [this] { m_wasSpeaking = m_speaking; end(); });
        connect(player, &Player::failed, this, [this] { if (std::exchange(m_wasSpeaking, false)) tellTrouble(); });
    }
    m_voice = voice;
    m_player = player;
    if (voice) voice->prepare();
    refresh();
}

void ReadAloud::hideEvent(QHideEvent *event) {
    stop();
    QWidget::hideEvent(event);
}

}  // namespace balai::ui
