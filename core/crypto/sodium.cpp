#include "core/crypto/sodium.h"

#include "core/base/error.h"

#include <sodium.h>

namespace balai::crypto {

namespace {
bool start() {
    if (sodium_init() < 0) throw Error(ErrorCode::Internal, QStringLiteral("libsodium did not start"));
    return true;
}
}  // namespace

void ensureReady() {
    static const bool ready = start();
    (void)ready;
}

}  // namespace balai::crypto
