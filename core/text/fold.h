#pragma once
#include <QString>
#include <QStringView>
#include <vector>

namespace balai::text {

// What search and "is this the same?" compare. Two texts that look the same fold to the same:
// - NFKC_Casefold, then NFD; marks after Latin letters dropped, đ is d, ø is o, ł is l ("tre em" finds "TRẺ EM");
// - what nobody sees is dropped (U+200B, U+2060, soft hyphen …); typographic apostrophes, and accents and primes between
//   letters, are plain; digits are ASCII;
// - Khmer: subscripts, RO last, then shifter, vowel, signs; vowels typed in two parts joined; subscript DA is TA;
// - Burmese: medials, E, upper, lower, AA, anusvara, dot, asat, visarga; great NNYA for U before asat; WA typed for zero beside
//   digits is zero, zero typed for WA beside letters is WA;
// - Thai and Lao: vowel before tone, tone before nikhahit, two SARA E are one SARA AE; sara am in its two parts; Lao ຫຼ is
//   ຫລ, as NFKC makes ໜ ຫນ;
// - Tamil: ஶ is ஸ.
// For comparing only; never shown, never stored in place of the text.
QString fold(QStringView text);

// One word or letter of a text. `start` and `end` count UTF-16 units of the text given; `folded` is never empty.
struct Token {
    int start;
    int end;
    QString folded;
    bool operator==(const Token &) const = default;
};

// Tokens in the order of the text. Thai, Lao, Khmer, Burmese and Han: one token per folded code point, all of one
// cluster sharing its start and end, so that a phrase query finds a word inside a run and never half a syllable's marks
// in another order. Elsewhere: one token per ICU word that has a letter, digit or symbol; digits are words everywhere,
// also where they touch letters ("RM50" is two).
std::vector<Token> tokens(QStringView text);

// One word of the index: as above, but a letter with all its marks and subscripts is one, in the order that readers see.
struct SearchToken {
    int start;
    int end;
    QString folded;
    bool isLetter; // of a script without spaces between words, else a whole word
    bool joined;   // nothing that can be seen stands between it and the one before
    bool operator==(const SearchToken &) const = default;
};
std::vector<SearchToken> searchTokens(QStringView text);

} // namespace balai::text
