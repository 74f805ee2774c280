#pragma once
#include <QString>
#include <vector>

namespace balai::words {

// What is wrong, in the language of the program: a part of a sentence, without a capital and a full stop, for what stands
// behind "Line 3, field due: ". `english` is the reason of an InvalidInput, the log of a Usage or what CLI11 says. In
// English it comes back as it is; so does what has no words (hasWords()).
QString why(const QString &english);
bool hasWords(const QString &english);
// The same for people who know no reasons of a command line: in English too the words that stand for it. Empty: none do.
QString plainWhy(const QString &english);

// Whether the program speaks English, where a log says more than any words made of it.
bool speaksEnglish();

// The reason code of a Refused ("role") in whole sentences: what stands in the way, where the code alone says so, and what
// to do. Empty for a code that has none.
QString refusal(const QString &reason);

// What may stand in brackets behind "the file is damaged": in English the log; else its words, or what of it is the same
// in every language (a file, a code, the machine's own message). Empty where nothing is.
QString detail(const QString &log);

// One text in the program's language and what English texts it stands for: %1 is anything, %L1 a list such as "a, b or c",
// which is said as "a, b, c". `said` is asked for in the context balai::words::Why.
struct Said {
    const char *said;
    const char *english;  // with | between them
};
const std::vector<Said> &allSaid();

}  // namespace balai::words
