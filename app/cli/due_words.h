#pragma once
#include "core/council/due.h"

namespace balai::cli {

// What is due in one sentence, in the language of the program. JSON has council::plainText(), which stays English.
QString dueWords(const council::Due &due);

}  // namespace balai::cli
