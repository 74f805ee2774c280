#pragma once
#include "core/base/progress.h"

#include <atomic>
#include <chrono>

namespace balai::cli {

// SIGINT and SIGTERM as a wish to stop. Whatever looks at its Progress ends with Error{Cancelled}; what does not (waiting for
// standard input, a long query) is ended after `patience` with exit 10: a commit is whole or not there, whenever that is. To be
// made before any other thread.
class Interrupt final : public Progress {
public:
    explicit Interrupt(std::chrono::milliseconds patience);
    void step(qint64, qint64) override {}
    bool cancelled() const override { return m_asked; }

private:
    std::atomic<bool> m_asked = false;
};

// Records that are safe and acknowledged, should a wish to stop end the command between two batches.
void noteKept(int records);

}  // namespace balai::cli
