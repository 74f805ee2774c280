#pragma once
// Inside core/handoff only.
#include <QString>

namespace balai::handoff {

// Whether "?" stands for letters that a program could not write: words of nothing else, or several inside of words. "Really?",
// "Really???" and an address with one "?" are words as they were typed.
bool areWordsLost(const QString &text);

}  // namespace balai::handoff
