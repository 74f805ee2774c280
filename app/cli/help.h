#pragma once
#include <QString>

namespace balai::cli {

// What a verb ("exchange import"), a group of verbs ("exchange") or an option ("--out") is for, in the language of the
// locale; empty for a name that has no help.
QString helpFor(const char *name);

}  // namespace balai::cli
