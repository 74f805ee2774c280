#pragma once
#include <QString>
#include <optional>

namespace balai::text {

// What a person is shown of a text that was perhaps typed in Zawgyi: the beginning of its first line in doubt, at most
// 120 UTF-16 units, with "…" where it goes on.
struct ZawgyiDoubt {
    QString typed;
    QString reading;   // the same in Unicode, never equal to `typed`
    bool isQuiteSure;  // who has said beforehand what to do with Zawgyi need not be asked again
};

// Nothing where nobody need be asked. Judged is each line by itself, for a paste may bring several languages and both
// encodings; of fewer than ten Burmese letters the detector knows little, so such a line goes with the whole, and so short a
// whole is asked about only where Zawgyi is the likelier. Only the first 4000 units of lines with Burmese are examined: what
// a person is asked depends on no more, and a paste of any length may not keep the keyboard waiting.
std::optional<ZawgyiDoubt> zawgyiDoubt(const QString &text);

// The whole text with the lines in doubt in their Unicode reading, the others as they stand. The letters typed must be kept
// beside it.
QString unicodeWhereInDoubt(const QString &text);

} // namespace balai::text
