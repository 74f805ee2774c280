#include "tests/support/catch.h"
#include "tests/ui/fake_session.h"
#include "ui/tasks/task_runner.h"

#include <QSignalSpy>
#include <QThread>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

TEST_CASE("a task works on another thread and its value comes back to the window's") {
    TaskRunner tasks;
    QObject guard;
    QThread *worked = nullptr, *came = nullptr;
    int value = 0;
    tasks.start({}, &guard, [&](Progress &) { worked = QThread::currentThread(); return 42; }, [&](int got) { value = got; came = QThread::currentThread(); });
    REQUIRE(becomes([&] { return value == 42; }));
    CHECK(worked != QThread::currentThread());
    CHECK(came == QThread::currentThread());
}

TEST_CASE("nothing comes back to a page that has gone") {
    TaskRunner tasks;
    auto guard = std::make_unique<QObject>();
    bool came = false, ended = false;
    QObject::connect(&tasks, &TaskRunner::ended, [&] { ended = true; });
    tasks.start({}, guard.get(), [](Progress &) { QThread::msleep(20); }, [&] { came = true; });
    guard.reset();
    REQUIRE(becomes([&] { return ended; }));
    CHECK_FALSE(came);
}

TEST_CASE("what a task throws is told to its page, else to the window") {
    TaskRunner tasks;
    QObject guard;
    std::optional<ErrorCode> own, unheard;
    QObject::connect(&tasks, &TaskRunner::failedUnheard, [&](const Error &error) { unheard = error.code(); });
    const auto breaks = [](Progress &) -> int { throw Error(ErrorCode::DiskFull, QStringLiteral("x")); };
    tasks.start({}, &guard, breaks, [](int) {}, [&](const Error &error) { own = error.code(); });
    tasks.start({}, &guard, [](Progress &) { throw std::runtime_error("odd"); }, [] {});
    REQUIRE(becomes([&] { return unheard.has_value(); }));
    CHECK(own == ErrorCode::DiskFull);
    CHECK(unheard == ErrorCode::Internal);
}

TEST_CASE("a long task is shown, counts and can be cancelled") {
    TaskRunner tasks;
    QObject guard;
    QSignalSpy slow(&tasks, &TaskRunner::slow), stepped(&tasks, &TaskRunner::stepped);
    bool cancelled = false;
    const int task = tasks.start(QStringLiteral("Making a backup"), &guard,
        [](Progress &progress) {
            for (int done = 0;; ++done) {
                stepOrCancel(progress, done, 1000);
                QThread::msleep(5);
            }
        },
        [] {}, [&](const Error &error) { cancelled = error.code() == ErrorCode::Cancelled; });
    REQUIRE(becomes([&] { return slow.size() == 1 && stepped.size() > 1; }));
    tasks.cancel(task);
    REQUIRE(becomes([&] { return cancelled; }));
    CHECK_FALSE(tasks.isBusy());
}
