#pragma once
#include "core/base/progress.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>

namespace balai::ui {

// Places of the desk. The first six stand in the sidebar, those after them behind the council's name.
enum class Place { Today, Meetings, Members, Recommendations, Handoffs, Exchange, ConsentForms, Honoraria, Bodies, Invitations, Backups, Settings, Help, Search, Accounts, RecoverySheet, Incidents };

QString placeId(Place place);  // stable word: objectName, --tour, settings ("today")
const QList<Place> &sidebarPlaces();
const QList<Place> &menuPlaces();
const QList<Place> &innerPlaces();  // gone to from other pages

// What the frame around the pages shows of the open vault. Small: read on the window's thread.
struct DeskView {
    QString council;              // name
    QString kind;                 // under the name: "Council · sample"
    QString status;               // left side of the status line: "Saved · 2 people still to review"
    QHash<Place, int> counts{};   // numbers at the entries; 0 or missing: none
};

// A share of the key as somebody handed it in: what it is called, and its text.
struct HandedShare {
    QString name;
    QByteArray text;
};

// The records behind the window, seen from the shell, which knows no SQL. Functions marked (worker) are called by the
// task runner's one thread, all others by the window's. Nothing here throws unless it says so.
class Session {
public:
    virtual ~Session() = default;

    virtual bool hasVault() const = 0;           // false: first run
    virtual bool isOpen() const = 0;
    virtual QStringList accounts() const = 0;    // neutral labels of the slots: "Desk 1"
    virtual QString knownPassphrase() const { return {}; }  // of the sample council, where it is no secret
    // (worker) Opens with a passphrase or a recovery code. False: it opens nothing. Throws Error for the rest.
    virtual bool open(const QString &account, const QString &secret, Progress &progress) = 0;
    // (worker) Opens with shares of several people and gives the account that then acts a new passphrase. Throws Error with
    // `reason` and what else core/vault/shares.h says, for shares that open nothing.
    virtual void openWithShares(const QList<HandedShare> &shares, const QString &newPassphrase, Progress &progress) {
        Q_UNUSED(shares)
        Q_UNUSED(newPassphrase)
        Q_UNUSED(progress)
    }
    // It was opened with a recovery code, so its passphrase is forgotten and a new one comes first.
    virtual bool needsPassphrase() const { return false; }
    // Puts drafts away, forgets the keys, closes the connections. Called before the lock page is shown.
    virtual void lock() = 0;
    // (worker) Is this the passphrase or the PIN of who covered the window? Throws Error for damage.
    virtual bool uncovers(const QString &secret, Progress &progress) = 0;
    // (worker) The same without a PIN: what leads from a member's reader back to the desk.
    virtual bool isPassphrase(const QString &secret) { return uncovers(secret, noProgress()); }
    virtual DeskView desk(const QString &language) const = 0;  // in the words of that language
    virtual int idleMinutes() const { return 10; }  // until it locks by itself; 0: never

    // Settings of this account or device that the shell changes and somebody has to keep.
    virtual QString language() const = 0;        // tag; empty: the machine's
    virtual void keepLanguage(const QString &tag) = 0;
    virtual bool dark() const { return false; }
    virtual int scale() const { return 100; }
    virtual void keepLook(bool dark, int scale) = 0;

    // Has the last action taken back; what changed by it is told as every change. False where nothing can be.
    virtual bool undo() { return false; }

    // What desk() says is read behind the window; `tell` hears when it is other than before. Empty: nobody hears.
    virtual void whenDeskChanges(std::function<void()> tell) { Q_UNUSED(tell) }

    // The sample council is made before it opens, which takes longer than a window may wait.
    virtual bool hasToBeMade() const { return false; }
    virtual void make(Progress &progress) { Q_UNUSED(progress) }  // (worker) Makes and opens it. Throws Error.
};

// What the first pages need to make a new council.
struct NewCouncil {
    QString folder;      // where NAME.balai is made
    QString council;
    QString account;     // neutral label
    QString language;    // tag
    QString passphrase;
};
// The sheet: eight groups of eight symbols and the same as a square code; true is a dark square.
struct RecoverySheet {
    QStringList groups;
    QList<QList<bool>> code;
};
class Founding {
public:
    virtual ~Founding() = default;
    // (worker) Makes the vault and leaves it open. Throws Error.
    virtual RecoverySheet found(const NewCouncil &council, Progress &progress) = 0;
    // 0 (very weak) to 4, while a passphrase is typed.
    virtual int strength(const QString &passphrase) const = 0;
    // Remembers that the sheet was, or was not yet, read back.
    virtual void sheetTried(bool tried) = 0;
    virtual QString suggestedFolder(const QString &council) const = 0;
    // (worker) Prints the sheet; the queue shows a neutral name. Throws Error.
    virtual void print(const RecoverySheet &sheet) = 0;
};

}  // namespace balai::ui
