#include "ui/shell/voice_note.h"

#include "core/text/dates.h"
#include "ui/shell/figures.h"
#include "ui/shell/main_window.h"
#include "ui/sound/sound.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/wrap_row.h"

#include <QVBoxLayout>
#include <utility>

namespace balai::ui {

namespace {
constexpr qsizetype secondBytes = 2 * spokenRate;

// "0:07", in the digits that this account wants.
QString minutes(qint64 ms, const Theme &theme) {
    const qint64 seconds = ms / 1000;
    return text::writtenDigits(QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')), theme.language(), formOf(theme).digits);
}
}  // namespace

VoiceNote::VoiceNote(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_most(mostSpokenBytes), m_record(new Button(theme, ButtonKind::Large, QStringLiteral(" "), QStringLiteral("mic"))),
      m_listen(new Button(theme, ButtonKind::Large, QStringLiteral(" "), QStringLiteral("volume-2"))), m_throw(new Button(theme, ButtonKind::Large, QStringLiteral(" "), QStringLiteral("trash-2"))),
      m_note(new FlowLabel(theme, {}, {Type::Table})) {
    setObjectName(name);
    build();
    m_hold.setSingleShot(true);
    m_hold.setInterval(heldMs);
    connect(m_record, &QAbstractButton::pressed, this, &VoiceNote::press);
    connect(m_record, &QAbstractButton::released, this, &VoiceNote::release);
    connect(m_listen, &QAbstractButton::clicked, this, &VoiceNote::listen);
    connect(m_throw, &QAbstractButton::clicked, this, &VoiceNote::throwAway);
    refresh();
}

void VoiceNote::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(6));
    auto *row = new WrapRow(m_theme.px(8));
    for (const auto &[button, part] : {std::pair(m_record, "-record"), std::pair(m_listen, "-listen"), std::pair(m_throw, "-throw")}) {
        button->setObjectName(objectName() + QLatin1String(part));
        button->setWraps(true);
        row->addWidget(button);
    }
    column->addLayout(row);
    m_note->setObjectName(objectName() + QStringLiteral("-note"));
    m_note->setTone(Tone::Soft);
    column->addWidget(m_note);
}

// The lock deletes pages without hiding them first.
VoiceNote::~VoiceNote() {
    if (std::exchange(m_isRecording, false) && m_recorder) m_recorder->forget();
    if (std::exchange(m_isPlaying, false) && m_player) m_player->stop();
    m_file.fill('\0');
}

void VoiceNote::setWords(const Words &words) {
    m_words = words;
    refresh();
}

void VoiceNote::setMostBytes(qsizetype bytes) {
    m_most = std::min(bytes, mostSpokenBytes);
    refresh();
}

void VoiceNote::setInstead(const QString &why) {
    m_instead = why;
    refresh();
}

QByteArray VoiceNote::file() {
    if (m_isRecording) m_recorder->end();
    return m_file;
}

void VoiceNote::forget() {
    if (std::exchange(m_isRecording, false) && m_recorder) m_recorder->forget();
    if (std::exchange(m_isPlaying, false) && m_player) m_player->stop();
    m_file.fill('\0');
    m_file.clear();
    m_trouble.clear();
    refresh();
}

void VoiceNote::refresh() {
    const bool can = m_instead.isEmpty() && (m_most >= secondBytes || !isEmpty());
    const bool has = can && !m_file.isEmpty() && !m_isRecording;
    m_record->setVisible(can);
    m_record->setText(m_isRecording ? tr("Stop recording") : has ? tr("Say it again") : m_words.record);
    m_record->setIconName(m_isRecording ? QStringLiteral("square") : QStringLiteral("mic"));
    m_listen->setVisible(has);
    m_listen->setText(m_isPlaying ? tr("Stop") : tr("Listen to it"));
    m_listen->setIconName(m_isPlaying ? QStringLiteral("square") : QStringLiteral("volume-2"));
    m_throw->setVisible(has);
    m_throw->setText(tr("Throw it away"));
    m_note->setText(said());
}

QString VoiceNote::said() const {
    const QString language = m_theme.language();
    const auto most = [&] { return minutes(m_most * 1000 / secondBytes, m_theme); };
    if (!m_instead.isEmpty()) return m_instead;
    if (m_isRecording) return tr("Recording: %1 of at most %2.").arg(minutes(m_recorder ? m_recorder->ms() : 0, m_theme), most());
    QStringList lines;
    if (!m_trouble.isEmpty()) lines.append(m_trouble);
    if (!m_file.isEmpty()) lines.append(tr("Recorded: %1.").arg(minutes((m_file.size()) * 1000 / secondBytes, m_theme)));
    else if (m_most < secondBytes) lines.append(tr("There is no room for more recordings here."));
    else if (m_trouble.isEmpty()) lines.append(tr("At most %1 minutes.").arg(most()) + u' ' + m_words.kept);
    return lines.join(u' ');
}

void VoiceNote::press() {
    m_isHeld = !m_isRecording;
    if (!m_isHeld) return;
    m_hold.start();
    record();
}

// The end of a long press, or a second one.
void VoiceNote::release() {
    if (m_isHeld && m_hold.isActive()) return;
    if (m_isRecording && m_recorder) m_recorder->end();
}

void VoiceNote::record() {
    if (!m_recorder) return tell(SoundTrouble::NotHere);
    m_trouble.clear();
    m_file.fill('\0');
    m_file.clear();
    m_recorder->begin(m_most);
    m_isRecording = true;
    refresh();
}

void VoiceNote::endRecording() {
    m_wasRecording = std::exchange(m_isRecording, false);
    if (!m_wasRecording) return;
    m_file = m_recorder->take();
    refresh();
    Q_EMIT changed();
}

void VoiceNote::listen() {
    if (m_isPlaying) return m_player->stop();
    m_trouble.clear();
    if (!m_player) return;
    m_player->stop();
    m_isPlaying = true;
    m_player->play(m_file);
    refresh();
}

void VoiceNote::throwAway() {
    forget();
    m_record->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void VoiceNote::tell(SoundTrouble trouble) {
    m_trouble = trouble == SoundTrouble::NotHere ? tr("No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.")
                                                 : tr("The microphone stopped. What was said until then is here.");
    refresh();
}

void VoiceNote::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    const auto *main = qobject_cast<MainWindow *>(window());
    Sound *sound = main ? main->sound() : nullptr;
    if (!sound || m_recorder == &sound->recorder()) return;
    m_recorder = &sound->recorder();
    m_player = &sound->player();
    connect(m_recorder, &Recorder::heard, this, [this] { if (m_isRecording) m_note->setText(said()); });
    connect(m_recorder, &Recorder::ended, this, &VoiceNote::endRecording);
    connect(m_recorder, &Recorder::failed, this, [this](SoundTrouble trouble) { if (std::exchange(m_wasRecording, false)) tell(trouble); });
    connect(m_player, &Player::ended, this, [this] {
        m_wasPlaying = std::exchange(m_isPlaying, false);
        if (m_wasPlaying) refresh();
    });
    connect(m_player, &Player::failed, this, [this] {
        if (!std::exchange(m_wasPlaying, false)) return;
        m_trouble = tr("It cannot be played on this laptop.");
        refresh();
    });
}

void VoiceNote::hideEvent(QHideEvent *event) {
    if (m_isRecording && m_recorder) m_recorder->end();
    if (m_isPlaying && m_player) m_player->stop();
    QWidget::hideEvent(event);
}

}  // namespace balai::ui
