#include "core/base/progress.h"

#include "core/base/error.h"

namespace balai {

Progress &noProgress() {
    class None final : public Progress {
        void step(qint64, qint64) override {}
        bool cancelled() const override { return false; }
    };
    static None none;
    return none;
}

void stepOrCancel(Progress &progress, qint64 done, qint64 total) {
    progress.step(done, total);
    if (progress.cancelled()) throw Error(ErrorCode::Cancelled, QStringLiteral("cancelled by the person"));
}

}  // namespace balai
