#include "ui/shell/voices_line.h"

#include "core/text/language.h"
#include "ui/shell/main_window.h"

namespace balai::ui {

VoicesLine::VoicesLine(const Theme &theme, QWidget *parent) : FlowLabel(theme, {}, {Type::Table}, parent) {
    setObjectName(QStringLiteral("voices-line"));
    setTone(Tone::Soft);
    refresh();
}

void VoicesLine::refresh() {
    if (m_voice && !m_voice->isKnown()) return setText(tr("Read aloud: this laptop is asked for its voices."));
    const QStringList here = m_voice ? m_voice->languages() : QStringList();
    QStringList with, without;
    for (const text::Language &language : text::interfaceLanguages()) (here.contains(language.tag) ? with : without).append(language.ownName);
    const QString comma = tr(", ", "between the names of languages");
    if (with.isEmpty()) setText(tr("Read aloud: this laptop has no voice. Recordings that people make can be listened to."));
    else if (without.isEmpty()) setText(tr("Read aloud: this laptop has a voice for every language."));
    else setText(tr("Read aloud: %1. No voice here for: %2.", "names of languages").arg(with.join(comma), without.join(comma)));
}

void VoicesLine::showEvent(QShowEvent *event) {
    FlowLabel::showEvent(event);
    const auto *main = qobject_cast<MainWindow *>(window());
    Voice *voice = main ? main->voice() : nullptr;
    if (voice && voice != m_voice) connect(voice, &Voice::known, this, &VoicesLine::refresh);
    m_voice = voice;
    if (voice) voice->prepare();
    refresh();
}

}  // namespace balai::ui
