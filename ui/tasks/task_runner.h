#pragma once
#include "core/base/error.h"
#include "core/base/progress.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace balai::ui {

// Work off the window's thread. One worker does one task after the other, so the vault's writing connection has one
// thread for its whole life. A result comes back to the thread of the window, and only while `guard` still lives.
class TaskRunner : public QObject {
    Q_OBJECT
public:
    explicit TaskRunner(QObject *parent = nullptr);
    ~TaskRunner() override;  // cancels what runs and waits for it

    using Failed = std::function<void(const Error &)>;

    // `what` is shown when it takes longer than 200 ms ("Making a backup"); empty: never shown.
    // `work` (Progress &) runs on the worker and may throw; `done` gets its value on the window's thread.
    // Without `failed` the shell tells people. Cancelled work ends as Error{Cancelled}. Returns the task's number.
    template <class Work, class Done>
    int start(const QString &what, QObject *guard, Work work, Done done, Failed failed = {}) {
        using Value = std::invoke_result_t<Work, Progress &>;
        if constexpr (std::is_void_v<Value>) {
            return run(what, guard, [work = std::move(work)](Progress &progress) mutable { work(progress); }, std::move(done), std::move(failed));
        } else {
            auto value = std::make_shared<std::optional<Value>>();
            return run(what, guard, [value, work = std::move(work)](Progress &progress) mutable { value->emplace(work(progress)); },
                       [value, done = std::move(done)]() mutable { done(std::move(**value)); }, std::move(failed));
        }
    }
    void cancel(int task);
    bool isBusy() const { return !m_running.isEmpty(); }

Q_SIGNALS:
    void slow(int task, const QString &what);  // over 200 ms: show it
    void stepped(int task, qint64 done, qint64 total);
    void ended(int task);
    void failedUnheard(const balai::Error &error);  // nobody else shows it

private:
    struct Running;
    int run(const QString &what, QObject *guard, std::function<void(Progress &)> work, std::function<void()> done, Failed failed);
    void finish(int task, const std::shared_ptr<std::optional<Error>> &error);

    QThread m_thread;
    QObject *m_worker;
    QHash<int, std::shared_ptr<Running>> m_running;
    int m_last = 0;
};

}  // namespace balai::ui
