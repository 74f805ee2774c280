#include "core/text/mark_order.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace balai::text {

namespace {

constexpr char32_t coeng = 0x17D2;
constexpr char32_t khmerRo = 0x179A;
constexpr char32_t khmerDa = 0x178A;
constexpr char32_t khmerTa = 0x178F;

bool isKhmerBase(char32_t c) { return c >= 0x1780 && c <= 0x17B3; }
bool isKhmerMark(char32_t c) { return (c >= 0x17B4 && c <= 0x17D1) || c == 0x17D3 || c == 0x17DD; }

// A mark, or COENG with its consonant.
struct Part {
    int rank;
    char32_t first;
    char32_t second; // 0 for a single mark
};

int khmerRank(char32_t mark) {
    if (mark == 0x17CC) return 0;                   // robat
    if (mark == 0x17C9 || mark == 0x17CA) return 3; // register shifters
    if (mark >= 0x17B4 && mark <= 0x17C5) return 4; // vowels
    if (mark == 0x17C7 || mark == 0x17C8) return 6; // reahmuk, yuukaleapintu
    return 5;
}

Part khmerPart(const std::u32string &text, std::size_t at) {
    if (text[at] != coeng) return {khmerRank(text[at]), text[at], 0};
    const char32_t below = text[at + 1] == khmerDa ? khmerTa : text[at + 1];
    return {below == khmerRo ? 2 : 1, coeng, below};
}

bool isKhmerPart(const std::u32string &text, std::size_t at) {
    if (at >= text.size()) return false;
    if (text[at] == coeng) return at + 1 < text.size() && isKhmerBase(text[at + 1]);
    return isKhmerMark(text[at]);
}

// E typed before AA or II is the one vowel that looks the same; 0 where two marks stay two.
char32_t khmerVowelOf(char32_t first, char32_t second) {
    if (first != 0x17C1) return 0;
    if (second == 0x17B6) return 0x17C4;
    return second == 0x17B8 ? 0x17BE : 0;
}

void append(const Part &part, std::u32string &out) {
    out.push_back(part.first);
    if (part.second != 0) out.push_back(part.second);
}

std::size_t orderKhmer(const std::u32string &text, std::size_t at, std::u32string &out) {
    std::vector<Part> parts;
    while (isKhmerPart(text, at)) {
        parts.push_back(khmerPart(text, at));
        at += parts.back().second != 0 ? 2 : 1;
    }
    const auto byRank = [](const Part &a, const Part &b) { return a.rank < b.rank; };
    std::stable_sort(parts.begin(), parts.end(), byRank);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const char32_t both = i + 1 < parts.size() ? khmerVowelOf(parts[i].first, parts[i + 1].first) : 0;
        append(both != 0 ? Part{0, both, 0} : parts[i], out);
        if (both != 0) ++i;
    }
    return at;
}

// 0 for what is no Burmese mark.
int burmeseRank(char32_t c) {
    if (c >= 0x103B && c <= 0x103E) return static_cast<int>(c - 0x103B) + 1; // medials
    switch (c) {
    case 0x1031: return 5;
    case 0x102D:
    case 0x102E:
    case 0x1032: return 6;
    case 0x102F:
    case 0x1030: return 7;
    case 0x102B:
    case 0x102C: return 8;
    case 0x1036: return 9;
    case 0x1037: return 10;
    case 0x103A: return 11;
    case 0x1038: return 12;
    default: return 0;
    }
}

// Thai and Lao: vowel signs before tones before nikhahit.
int thaiRank(char32_t c) {
    const char32_t thai = c >= 0x0E80 ? c - 0x80 : c;
    if (thai == 0x0E31 || (thai >= 0x0E34 && thai <= 0x0E3B)) return 1;
    if (thai >= 0x0E47 && thai <= 0x0E4C) return 2;
    if (thai == 0x0E4D) return 3;
    return 0;
}

template <class Rank>
std::size_t orderByRank(const std::u32string &text, std::size_t at, std::u32string &out, Rank rank) {
    const std::size_t start = out.size();
    while (at < text.size() && rank(text[at]) != 0) out.push_back(text[at++]);
    std::stable_sort(out.begin() + static_cast<std::ptrdiff_t>(start), out.end(),
                     [&](char32_t a, char32_t b) { return rank(a) < rank(b); });
    return at;
}

bool isThaiOrLao(char32_t c) { return c >= 0x0E00 && c <= 0x0EFF; }

// Letters for which two spellings look alike, decided by what follows.
char32_t joined(char32_t previous, char32_t c) {
    if (c == 0x0E40 && previous == 0x0E40) return 0x0E41;
    if (c == 0x0EC0 && previous == 0x0EC0) return 0x0EC1;
    if (c == 0x103A && previous == 0x1025) return 0x1009;
    return 0;
}

// LO written small under HO or beside it.
char32_t subscriptLao(const std::u32string &before, char32_t c) { return c == 0x0EBC && !before.empty() && before.back() == 0x0EAB ? 0x0EA5 : c; }

void appendLetter(std::u32string &out, char32_t c) {
    const char32_t both = out.empty() ? 0 : joined(out.back(), c);
    if (both != 0) out.back() = both;
    if (both == 0 || c == 0x103A) out.push_back(c);
}

} // namespace

void orderMarks(std::u32string &text) {
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = text[at];
        if (isKhmerPart(text, at))
            at = orderKhmer(text, at, out);
        else if (burmeseRank(c) != 0 && !(c == 0x103A && !out.empty() && out.back() == 0x1025))
            at = orderByRank(text, at, out, burmeseRank);
        else if (isThaiOrLao(c) && thaiRank(c) != 0)
            at = orderByRank(text, at, out, thaiRank);
        else
            appendLetter(out, subscriptLao(out, text[at++]));
    }
    text = std::move(out);
}

} // namespace balai::text
