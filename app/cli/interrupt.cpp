#include "app/cli/interrupt.h"

#include "app/cli/exit_status.h"
#include "app/cli/invocation.h"
#include "core/base/error.h"

#include <csignal>
#include <thread>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace balai::cli {

namespace {
std::atomic<int> s_kept = 0;
}  // namespace

void noteKept(int records) { s_kept = records; }

Interrupt::Interrupt(std::chrono::milliseconds patience) {
#ifdef Q_OS_UNIX
    sigset_t wishes;
    sigemptyset(&wishes);
    for (const int wish : {SIGINT, SIGTERM}) sigaddset(&wishes, wish);
    pthread_sigmask(SIG_BLOCK, &wishes, nullptr);
    std::thread([this, wishes, patience] {
        int wish = 0;
        if (sigwait(&wishes, &wish) != 0) return;
        m_asked = true;
        std::this_thread::sleep_for(patience);
        const Error cancelled(ErrorCode::Cancelled, QStringLiteral("interrupted"));
        complain(sentence(withKept(cancelled, s_kept)));
        ::_exit(exitStatus(cancelled.code()));
    }).detach();
#else
    Q_UNUSED(patience)
#endif
}

}  // namespace balai::cli
