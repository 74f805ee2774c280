#include "ui/tasks/task_runner.h"

#include <QElapsedTimer>
#include <QTimer>
#include <exception>

namespace balai::ui {

namespace {
constexpr int slowMs = 200;
constexpr int stepMs = 50;  // a step is passed on at most this often
}

struct TaskRunner::Running : Progress {
    TaskRunner *runner = nullptr;
    int number = 0;
    QPointer<QObject> guard;
    std::function<void(Progress &)> work;
    std::function<void()> done;
    Failed failed;
    std::atomic<bool> stop = false;
    QElapsedTimer sinceStep;

    void step(qint64 doneSoFar, qint64 total) override {
        if (sinceStep.isValid() && sinceStep.elapsed() < stepMs && doneSoFar < total) return;
        sinceStep.start();
        const int task = number;
        TaskRunner *to = runner;
        QMetaObject::invokeMethod(to, [to, task, doneSoFar, total] { Q_EMIT to->stepped(task, doneSoFar, total); }, Qt::QueuedConnection);
    }
    bool cancelled() const override { return stop; }
};

TaskRunner::TaskRunner(QObject *parent) : QObject(parent), m_worker(new QObject) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("work"));
    m_thread.start();
}

TaskRunner::~TaskRunner() {
    for (const auto &running : std::as_const(m_running)) running->stop = true;
    m_thread.quit();
    m_thread.wait();
}

namespace {

// Whatever the work throws becomes one kind of error; nothing of it is lost and nothing leaves the worker.
std::optional<Error> caught(const std::function<void()> &work) {
    try {
        work();
        return std::nullopt;
    } catch (const Error &error) {
        return error;
    } catch (const std::bad_alloc &) {
        return Error(ErrorCode::Internal, QStringLiteral("out of memory in a task"));
    } catch (const std::exception &error) {
        return Error(ErrorCode::Internal, QString::fromUtf8(error.what()));
    }
}

}  // namespace

int TaskRunner::run(const QString &what, QObject *guard, std::function<void(Progress &)> work, std::function<void()> done, Failed failed) {
    auto running = std::make_shared<Running>();
    const int task = running->number = ++m_last;
    running->runner = this;
    running->guard = guard;
    running->work = std::move(work);
    running->done = std::move(done);
    running->failed = std::move(failed);
    m_running.insert(task, running);
    if (!what.isEmpty())
        QTimer::singleShot(slowMs, this, [this, task, what] { if (m_running.contains(task)) Q_EMIT slow(task, what); });
    QMetaObject::invokeMethod(m_worker, [this, running, task] {
        auto error = std::make_shared<std::optional<Error>>(caught([&] {
            if (running->stop) throw Error(ErrorCode::Cancelled, QStringLiteral("cancelled before it began"));
            running->work(*running);
        }));
        running->work = nullptr;  // what it holds dies on the worker
        QMetaObject::invokeMethod(this, [this, task, error] { finish(task, error); }, Qt::QueuedConnection);
    }, Qt::QueuedConnection);
    return task;
}

void TaskRunner::finish(int task, const std::shared_ptr<std::optional<Error>> &error) {
    const std::shared_ptr<Running> running = m_running.take(task);
    if (!running) return;
    Q_EMIT ended(task);
    if (!running->guard) return;
    if (!*error) return running->done();
    if (running->failed) return running->failed(**error);
    if ((*error)->code() != ErrorCode::Cancelled) Q_EMIT failedUnheard(**error);
}

void TaskRunner::cancel(int task) {
    if (const auto running = m_running.value(task)) running->stop = true;
}

}  // namespace balai::ui
