#pragma once
#include <QString>

namespace balai::cli {

// What a verb ("exchange import"), a group of verbs ("exchange"), an option ("--out") or an option of one verb ("recovery split
// --out") is for, in the language of the locale; empty for a name that has no help.
QString helpFor(const char *name);

}  // namespace balai::cli
