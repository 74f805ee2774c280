#pragma once
#include "ui/shell/beginning.h"
#include "ui/shell/desk.h"
#include "ui/shell/languages.h"
#include "ui/shell/shares_panel.h"
#include "ui/shell/voice.h"

#include <QElapsedTimer>
#include <QStackedWidget>
#include <QTime>
#include <QTimer>

namespace balai::ui {

class CoverPage;
class FirstRun;
class LockPage;
class LookKeys;
class Sound;

// The one window: the desk, the door, the first pages, or the cover. Keys that hold everywhere are read here.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    MainWindow(Theme &theme, Languages &languages, Session &session, TaskRunner &tasks, QWidget *parent = nullptr);
    ~MainWindow() override;

    void addPage(Place place, MakePage make) { m_desk->addPage(place, std::move(make)); }
    void setFounding(Founding *founding) { m_founding = founding; }  // without one there is no first run
    void setFileChoice(ChooseFiles choose);  // how files are asked for at the door
    void setSound(std::unique_ptr<Sound> sound);
    Sound *sound() const { return m_sound.get(); }  // null: nothing is recorded or played (pictures)
    void setVoice(std::unique_ptr<Voice> voice) { m_voice = std::move(voice); }  // in place of the sound's
    Voice *voice() const;                           // null: this laptop cannot read aloud
    // Links on the first page and at the door; and what comes before the desk where the session asks for a passphrase.
    void setOtherWays(const QList<OtherWay> &ways);
    void setNewPassphrase(MakeBeginning make) { m_newPassphrase = std::move(make); }
    void start();              // first run, lock page or desk, as the session is
    void cover();
    void lock();
    // Locks the vault and drops every page; `page`, which holds all it needs, has the window until it is finished. Any page of
    // the desk may ask: it is done when the event that asked is over.
    void lockBehind(Beginning *page);
    bool isCovered() const;
    void setLanguage(const QString &tag);
    void setLook(bool dark, int scale);
    void setIdle(int ms) { m_idleMs = ms; }  // 0: never
    void stayOpen() { m_staysOpen = true; }  // for pictures, at which nobody sits: neither idle time nor sleep locks
    Desk *desk() const { return m_desk; }
    LockPage *lockPage() const { return m_lockPage; }
    bool isWorking() const { return m_tasks.isBusy(); }  // something is done behind the window

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildKeys();
    void connectLook(LookKeys *look);
    void connectLockPage();
    void begin();
    void openDesk(const std::optional<Target> &target = {});
    void dropDesk();
    void forgetPastes();  // what was copied here, and what was said about pasted text
    bool endsWithLock() const;
    void goBeginning(Beginning *page);
    void endBeginning();
    void makeFirst();
    void foundFirst();
    void openWith(const QString &account, const QString &secret);
    void openWithShares();
    void enter();
    void tellDoor(const Error &error);
    void help();
    void uncover(const QString &secret);
    void showOnly(QWidget *part);
    bool isAtDesk() const;  // and no member sits there
    void hideOverlays();
    void showOverlays();
    void countShift(QKeyEvent *event);
    void tick();
    void undo();
    void applyLook();

    Theme &m_theme;
    Languages &m_languages;
    Session &m_session;
    TaskRunner &m_tasks;
    Founding *m_founding = nullptr;
    std::unique_ptr<Sound> m_sound;
    std::unique_ptr<Voice> m_voice;
    QList<OtherWay> m_otherWays;
    MakeBeginning m_newPassphrase;
    QPointer<Beginning> m_beginning;
    QPointer<QWidget> m_beforeBeginning;
    QStackedWidget *m_stack;
    Desk *m_desk;
    LockPage *m_lockPage;
    CoverPage *m_cover;
    QPointer<QWidget> m_covered, m_focusBefore;
    QList<QPointer<QWidget>> m_overlays;
    QElapsedTimer m_sinceInput, m_sinceShift;
    QTimer m_ticker;
    qint64 m_lastTick = 0;
    int m_shifts = 0;
    bool m_chosenAtDoor = false;  // a language, while nobody was in
    int m_idleMs = 0;
    bool m_staysOpen = false;
    Place m_placeBefore = Place::Today;
};

}  // namespace balai::ui
