#include "core/council/standing_events.h"

#include "core/base/clock.h"

namespace balai::council {

using namespace records;

Council councilOf(const store::Store &store) {
    const auto all = store.all<Council>();
    return all.empty() ? Council{} : all.front();
}

QDate today(const store::Store &store) { return dayIn(councilOf(store).timeZone, store.clock().nowMs()); }

}  // namespace balai::council
