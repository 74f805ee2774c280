#pragma once
#include "ui/shell/voice.h"
#include "ui/shell/theme.h"

#include <QPointer>
#include <QWidget>
#include <functional>

namespace balai::ui {

class Button;
class FlowLabel;
class Player;

// "Read aloud" under a text, with a slower voice for who wants it; where this laptop has no voice for the language, a
// sentence that says so. A person's own reading, where there is one, comes before any voice. Hidden, covered or locked, it is
// silent at once.
class ReadAloud : public QWidget {
    Q_OBJECT
public:
    explicit ReadAloud(const Theme &theme, QWidget *parent = nullptr);
    ~ReadAloud() override;
    void setText(const QStringList &parts, const QString &language);  // what was being said ends
    void setInstead(const QString &sentence);  // somebody reads to her: this is said in place of it; empty: nobody does
    // Gets the WAV file of somebody reading this very text, later and on the window's thread; empty: it cannot be had.
    using Fetch = std::function<void(std::function<void(const QByteArray &)> got)>;
    void setReading(const QString &name, Fetch fetch);  // after setText(); an empty name: nobody's. The same name goes on playing
    void refresh();
    void stop();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

Q_SIGNALS:
    void readingBegan(const QString &name);  // somebody is heard

private:
    void toggle();
    void say();
    void sayReading();
    void end();
    void tellTrouble();
    QString whyNot() const;
    bool hasReading() const;

    const Theme &m_theme;
    QPointer<Voice> m_voice;
    QPointer<Player> m_player;
    Fetch m_fetch;
    QString m_reading;
    int m_turn = 0;  // of what is fetched
    QStringList m_parts;
    QString m_language, m_instead;
    bool m_speaking = false, m_wasSpeaking = false, m_inTrouble = false;
    Button *m_read, *m_slower;
    FlowLabel *m_note;
};

}  // namespace balai::ui
