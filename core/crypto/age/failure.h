#pragma once
#include "core/crypto/age/age.h"

#include <QString>

namespace balai::crypto::age {

[[noreturn]] void fail(Failure failure, const QString &log);

}  // namespace balai::crypto::age
