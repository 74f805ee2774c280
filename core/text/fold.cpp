#include "core/text/folded.h"

#include "core/text/fold.h"
#include "core/text/icu_text.h"
#include "core/text/language.h"
#include "core/text/look_alikes.h"
#include "core/text/mark_order.h"
#include "core/text/normalize.h"

#include <algorithm>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace balai::text {

namespace {

std::u32string caseFoldedPart(QStringView text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const icu::Normalizer2 *decomposing = icu::Normalizer2::getNFDInstance(status);
    checkIcu(status, "fold");
    const icu::UnicodeString once = folding->normalize(icuView(text), status);
    const icu::UnicodeString apart = decomposing->normalize(once, status);
    checkIcu(status, "fold");
    std::u32string result(static_cast<std::size_t>(apart.countChar32()), U'\0');
    apart.toUTF32(reinterpret_cast<UChar32 *>(result.data()), apart.countChar32(), status);
    return result;
}

// Folding drops U+034F, so overlong rows of marks are folded piece by piece.
std::u32string caseFolded(QStringView text) {
    const QString safe = streamSafe(text);
    if (safe.size() == text.size()) return caseFoldedPart(text);
    std::u32string result;
    for (const QStringView part : QStringView(safe).split(QChar(0x034F))) result += caseFoldedPart(part);
    return result;
}

// Letters with a stroke or without a dot have no mark that could be dropped; 0 for others.
char32_t plainLatin(char32_t c) {
    switch (c) {
    case 0x00F0: // eth, typed for the next
    case 0x0111: return U'd';
    case 0x00F8: return U'o';
    case 0x0127: return U'h';
    case 0x0131: return U'i';
    case 0x0142: return U'l';
    case 0x0167: return U't';
    default: return 0;
    }
}

// One spelling for what keyboards and word processors write differently.
char32_t plain(char32_t c) {
    if (c < 0x80) return c;
    if (const char32_t latin = plainLatin(c); latin != 0) return latin;
    if (c == 0x0BB6) return 0x0BB8; // the sri of Tamil, with either S
    if (c == 0x02BC || c == 0x2018 || c == 0x2019) return U'\'';
    if (c == 0x17A3) return 0x17A2;
    if (c == 0x17B2) return 0x17B1;
    const int digit = u_charDigitValue(static_cast<UChar32>(c));
    const bool isDigit = u_charType(static_cast<UChar32>(c)) == U_DECIMAL_DIGIT_NUMBER;
    return isDigit && digit >= 0 ? U'0' + static_cast<char32_t>(digit) : c;
}

void dropLatinMarks(std::u32string &text) {
    bool afterLatin = false;
    std::erase_if(text, [&](char32_t c) {
        if (isMarkSign(static_cast<UChar32>(c))) return afterLatin;
        afterLatin = scriptOfCodePoint(c) == Script::Latin;
        return false;
    });
}

bool isAscii(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// The same as the long way round, for most words of most texts.
std::u32string foldedAscii(QStringView text) {
    std::u32string result;
    result.reserve(static_cast<std::size_t>(text.size()));
    for (const QChar c : text) result.push_back(c.toLower().unicode());
    return result;
}

} // namespace

std::u32string folded32(QStringView text) {
    if (isAscii(text)) return foldedAscii(text);
    std::u32string result = caseFolded(text);
    dropLatinMarks(result);
    for (char32_t &c : result) c = plain(c);
    orderMarks(result);
    return result;
}

QString fold(QStringView text) {
    QString settled = text.toString();
    settleLookAlikes(settled);
    const std::u32string folded = folded32(settled);
    return QString::fromUcs4(folded.data(), static_cast<qsizetype>(folded.size()));
}

} // namespace balai::text
