#pragma once
// The words of one language, one file a language; which language is asked for is decided in core/handoff/words.cpp.
#include "core/handoff/words.h"

#include <array>

namespace balai::handoff {

struct Phrase {
    Word word;
    const char *text;  // UTF-8
};
using PaperWords = std::array<Phrase, size_t(Word::count)>;  // in the order of Word

extern const PaperWords wordsEn, wordsId, wordsKm, wordsMs, wordsFil, wordsTh, wordsVi,
    wordsLo, wordsMy, wordsZh, wordsTa, wordsPt, wordsTet;

}  // namespace balai::handoff
