#pragma once
#include "app/cli/invocation.h"

namespace balai::cli {

// `handoff list`: the register of everything that ever left, with its receipts, copies on paper and recalls.
int runHandoffList(Invocation &in);

}  // namespace balai::cli
