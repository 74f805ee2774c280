#pragma once
#include "ui/shell/theme.h"
#include "ui/sound/sound_module.h"

#include <QByteArray>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace balai::ui {

class Button;
class FlowLabel;
class Player;
class Recorder;

// Something said into the microphone: recorded, listened to, thrown away or said again; whoever shows it takes it with file().
// Its key is held while somebody speaks, or pressed once to begin and once to end. In memory alone. Hidden, covered or locked, nothing is recorded or played; what was said stays until forget().
class VoiceNote : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString record;  // on the button that begins
        QString kept;    // what becomes of it, said before
    };
    static constexpr int heldMs = 400;  // a press as long as this ends with the key
    // `name` is the object name; its buttons are NAME-record, NAME-listen, NAME-throw.
    VoiceNote(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    ~VoiceNote() override;
    void setWords(const Words &words);
    void setMostBytes(qsizetype bytes);   // of frames; under a second of them: nothing more can be said
    void setInstead(const QString &why);  // why nothing can be recorded here; empty: it can
    QByteArray file();                    // a WAV file; what is being said ends. Empty: nothing was said
    bool isEmpty() const { return m_file.isEmpty() && !m_isRecording; }
    void forget();

Q_SIGNALS:
    void changed();  // something was said, or thrown away

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void refresh();
    QString said() const;
    void press();
    void release();
    void record();
    void listen();
    void throwAway();
    void endRecording();
    void tell(SoundTrouble trouble);

    const Theme &m_theme;
    QPointer<Recorder> m_recorder;
    QPointer<Player> m_player;
    QByteArray m_file;
    QString m_instead, m_trouble;
    Words m_words;
    qsizetype m_most;
    QTimer m_hold;  // runs while a press may yet be a short one
    bool m_isHeld = false;  // what is recorded began with the press that lasts
    bool m_isRecording = false, m_wasRecording = false, m_isPlaying = false, m_wasPlaying = false;
    Button *m_record, *m_listen, *m_throw;
    FlowLabel *m_note;
};

}  // namespace balai::ui
