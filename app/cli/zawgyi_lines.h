#pragma once
#include "core/handoff/table_file.h"

#include <QString>
#include <vector>

namespace balai::cli {

// Burmese of a table that was perhaps typed in Zawgyi. Nobody but a person can tell it from Unicode where words are short.
// `answer` is what --zawgyi says: empty (not asked yet), "none", "all", or the lines that are Zawgyi ("2,5").
// The records of those lines in their Unicode reading, with the fields that change and no others, by the place of the line
// in `lines`; what was typed is in `lines` still. Throws Error{InvalidInput} with both readings where something is in doubt
// and there is no answer, Error{Usage} for an answer that is none of these.
std::vector<std::pair<size_t, QJsonObject>> zawgyiReadings(const std::vector<handoff::TableLine> &lines, const QString &answer);

}  // namespace balai::cli
