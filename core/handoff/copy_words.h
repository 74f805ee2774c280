#pragma once
#include <QString>

namespace balai::handoff {

// The program's words on the cover sheet of a printed copy, in the language of the paper. Whole sentences; %1, %2 … are filled in.
enum class CopyWord {
    Title,
    CopyOf,    // %1 number, %2 number of copies
    Received,
    Return,    // %1 council
    count
};

// In `language`, else in English where the table has no such language.
QString copyWords(CopyWord word, const QString &language);
bool areCopyWordsWhole(const QString &language);

}  // namespace balai::handoff
