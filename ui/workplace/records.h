#pragma once
#include "core/base/clock.h"
#include "core/council/due.h"
#include "core/council/session.h"
#include "ui/tasks/task_runner.h"
#include "ui/workplace/round_pin.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>

namespace balai::ui {

// In the vault's table `meta`: day of the last backup made here, "2026-11-14". Written by whoever makes one.
inline constexpr char metaLastBackup[] = "backup.last";
// There too: minutes until this laptop locks by itself, "10".
inline constexpr char metaIdle[] = "ui.idle";
// There too: "0" until the recovery sheet was read back from its paper; never set where no sheet was asked for.
inline constexpr char metaSheetTried[] = "ui.sheetTried";
inline constexpr int usualIdleMinutes = 10;

// What only this machine knows. Any thread that may use `store`.
council::LocalFacts localFacts(const store::Store &store);

class Overview;

// The open vault as pages see it. Everything is called on the window's thread; `onWorker` functions run on the task
// runner's thread, where the one writing connection lives. Small reads go through read(), a connection of its own.
class Records : public QObject {
    Q_OBJECT
public:
    explicit Records(const vault::Machine &machine, QObject *parent = nullptr);
    ~Records() override;

    const store::Store &read() const;
    Uuid accountId() const;
    records::Account account() const;
    bool mayWrite() const;               // an account of a body, and one that reads, write nothing
    records::Council council() const;
    QDate today() const;                 // in the council's time zone
    qint64 nowMs() const { return m_machine.clock.nowMs(); }
    QString now() const;                 // "2026-11-23T10:00:00+07:00", in the council's time zone
    QString contentLanguage() const;     // of the account, else the council's first
    const vault::Machine &machine() const { return m_machine; }
    QString folder() const;              // of the open vault
    bool isSheetTried() const;           // else sealed details, hand-off and exchange stay shut
    // What the whole council waits for; read on the worker.
    Overview &overview() const { return *m_overview; }

    // One change: `action` inside Store::write under `label` (what the log and undo say: "start a meeting").
    void change(const QString &label, QObject *guard, std::function<void(store::Write &)> action,
                std::function<void()> done = {}, TaskRunner::Failed failed = {});
    // Anything else that needs the session. `what` is shown when it takes long. Without `failed` the shell tells people.
    void write(const QString &what, QObject *guard, std::function<void(council::Session &)> onWorker,
               std::function<void()> done = {}, TaskRunner::Failed failed = {});
    // The same with a result and a progress.
    template <class Value>
    void ask(const QString &what, QObject *guard, std::function<Value(council::Session &, Progress &)> onWorker,
             std::function<void(Value)> done, TaskRunner::Failed failed = {}) {
        auto value = std::make_shared<std::optional<Value>>();
        run(what, guard, [value, onWorker = std::move(onWorker)](council::Session &session, Progress &progress) { value->emplace(onWorker(session, progress)); },
            [value, done = std::move(done)] { done(std::move(**value)); }, std::move(failed), Tells::Changes);
    }
    // The same for what looks at every record and changes none.
    template <class Value>
    void look(const QString &what, QObject *guard, std::function<Value(const store::Store &)> onWorker, std::function<void(Value)> done, TaskRunner::Failed failed = {}) {
        auto value = std::make_shared<std::optional<Value>>();
        run(what, guard, [value, onWorker = std::move(onWorker)](council::Session &session, Progress &) { value->emplace(onWorker(session.store())); },
            [value, done = std::move(done)] { done(std::move(**value)); }, std::move(failed), Tells::Nothing);
    }
    // What is not a change of the records: drafts, settings of this laptop. Tells nobody.
    void keep(QObject *guard, std::function<void(council::Session &)> onWorker);

    // --- for ui/workplace ------------------------------------------------------------------------------------------
    void setTasks(TaskRunner &tasks) { m_tasks = &tasks; }
    void open(std::unique_ptr<council::Session> session);  // any thread, while nothing is open
    void close();                                          // runs what waits, then forgets keys and connections
    bool isOpen() const;
    bool isOpenedByCode() const;         // no account's passphrase opened it
    // Any thread. Is this the passphrase of who opened it?
    bool confirms(const vault::Secret &secret) const;
    void undo();
    // Events are never removed, so the store cannot take them back: this does it for their changeset, in its turn among
    // all that is undone, while the vault stays open. `takeBack` runs on the worker.
    void undoneBy(const store::Place &place, std::function<void(council::Session &)> takeBack);
    // A member sits here: what she sets (language, size) is not the account's.
    void setLent(bool lent) { m_lent = lent; }
    bool isLent() const { return m_lent; }
    RoundPin &pin() { return m_pin; }

Q_SIGNALS:
    void changed();  // records are other than before

private:
    enum class Tells { Changes, Nothing };
    struct Open;
    struct Waiting;
    using Work = std::function<void(council::Session &, Progress &)>;
    void run(const QString &what, QObject *guard, Work work, std::function<void()> done, TaskRunner::Failed failed, Tells tells);
    void tellChanges();

    vault::Machine m_machine;
    TaskRunner *m_tasks = nullptr;
    std::shared_ptr<Open> m_open;
    qint64 m_version = 0;
    struct Undoing;
    std::shared_ptr<Undoing> m_undoing;  // used where the writing connection is
    std::unique_ptr<Overview> m_overview;
    bool m_lent = false;
    RoundPin m_pin;
};

}  // namespace balai::ui
