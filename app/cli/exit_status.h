#pragma once
#include "core/base/error.h"

namespace balai::cli {

// The exit status of the command-line contract.
int exitStatus(ErrorCode code);
// One line: what happened and what to do.
QString sentence(const Error &error);

}  // namespace balai::cli
