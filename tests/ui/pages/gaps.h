#pragma once
#include <QTimer>
#include <algorithm>
#include <ctime>

namespace balai::test {

// The longest that the window's thread may stay away from its events.
constexpr double mostMs = 16;

// CPU time of the calling thread, so that a busy machine does not change the result.
inline double cpuMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

// A timer that always wants to fire: what lies between two of its turns is one stretch of work.
class Gaps {
public:
    Gaps() {
        m_timer.callOnTimeout([this] {
            const double now = cpuMs();
            m_longest = std::max(m_longest, now - m_last);
            m_last = now;
            ++m_turns;
        });
        m_last = cpuMs();
        m_timer.start(0);
    }
    double longest() const { return m_longest; }
    int turns() const { return m_turns; }

private:
    QTimer m_timer;
    double m_last = 0, m_longest = 0;
    int m_turns = 0;
};

}  // namespace balai::test
