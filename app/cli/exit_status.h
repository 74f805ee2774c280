#pragma once
#include "core/base/error.h"

namespace balai::cli {

// The exit status of the command-line contract.
int exitStatus(ErrorCode code);
// With the number of records that earlier batches keep; the same error where there are none.
Error withKept(const Error &error, int records);
// One line: what happened and what to do.
QString sentence(const Error &error);

}  // namespace balai::cli
