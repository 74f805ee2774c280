#pragma once
#include "core/search/query.h"

namespace balai::search {

// The words of a text as they are searched. Burmese that was typed in Zawgyi is looked through under its Unicode reading, line
// by line, and under both where the detector is not sure; the places are always those of the text as it is kept.
Tokens tokensOf(const QString &text);

// What a person typed, as it may be meant: the likelier reading first. `isSure`: the others are for when nothing was found.
struct Readings {
    QStringList words;
    bool isSure;
};
Readings readingsOf(const QString &typed);

}  // namespace balai::search
