#pragma once
#include "ui/shell/voice.h"
#include "ui/shell/theme.h"

#include <QPointer>
#include <QWidget>

namespace balai::ui {

class Button;
class FlowLabel;

// "Read aloud" under a text, with a slower voice for who wants it; where this laptop has no voice for the language, a
// sentence that says so. Hidden, covered or locked, it is silent at once.
class ReadAloud : public QWidget {
    Q_OBJECT
public:
    explicit ReadAloud(const Theme &theme, QWidget *parent = nullptr);
    ~ReadAloud() override;
    void setText(const QStringList &parts, const QString &language);  // what was being said ends
    void setInstead(const QString &sentence);  // somebody reads to her: this is said in place of it; empty: nobody does
    void refresh();
    void stop();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void toggle();
    void say();

    const Theme &m_theme;
    QPointer<Voice> m_voice;
    QStringList m_parts;
    QString m_language, m_instead;
    bool m_speaking = false;
    Button *m_read, *m_slower;
    FlowLabel *m_note;
};

}  // namespace balai::ui
