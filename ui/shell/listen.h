#pragma once
#include "ui/shell/theme.h"

#include <QPointer>
#include <QWidget>
#include <functional>

namespace balai::ui {

class Button;
class FlowLabel;
class Player;

// "Listen" to something that was recorded, and "Stop"; a sentence where it cannot be heard. Hidden or covered, it is silent at once.
class Listen : public QWidget {
    Q_OBJECT
public:
    // Brings the WAV file, later and on the window's thread; where it cannot, no file and why in words.
    using Got = std::function<void(const QByteArray &file, const QString &why)>;
    using Fetch = std::function<void(Got)>;
    Listen(const Theme &theme, const QString &name, Fetch fetch, QWidget *parent = nullptr);
    ~Listen() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void toggle();
    void play(const QByteArray &file, const QString &why);
    void stop();
    void say(const QString &words);
    void refresh();

    const Fetch m_fetch;
    QPointer<Player> m_player;
    int m_turn = 0;  // of what is fetched
    bool m_isOn = false, m_wasOn = false;
    Button *m_button;
    FlowLabel *m_note;
};

}  // namespace balai::ui
