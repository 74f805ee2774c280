#include "core/text/kept_together.h"

#include <QString>
#include <algorithm>
#include <array>
#include <string_view>

namespace balai::text {

namespace {

// Longest first where one begins with another.
constexpr std::array<std::u16string_view, 4> khmerCompounds = {
    u"អ្នករស់រានមានជីវិត", // survivor
    u"រស់រានមានជីវិត",    // to survive
    u"លេខាធិការដ្ឋាន",   // secretariat
    u"សេចក្តីសម្រេច",     // decision
};

constexpr char16_t khmerFirst = 0x1780;
constexpr char16_t khmerLast = 0x17FF;
constexpr char16_t coeng = 0x17D2;

bool isKhmer(QChar c) { return c >= QChar(khmerFirst) && c <= QChar(khmerLast); }

// The word stands by itself: not glued to a letter before by COENG, no mark of its last letter left over.
bool standsAlone(QStringView text, qsizetype start, qsizetype end) {
    if (start > 0 && text[start - 1] == QChar(coeng)) return false;
    return end == text.size() || !text[end].isMark();
}

qsizetype compoundAt(QStringView text, qsizetype start) {
    for (const std::u16string_view word : khmerCompounds) {
        const QStringView wanted(word.data(), static_cast<qsizetype>(word.size()));
        if (text.sliced(start).startsWith(wanted) && standsAlone(text, start, start + wanted.size()))
            return wanted.size();
    }
    return 0;
}

} // namespace

std::vector<std::pair<int, int>> keptTogether(QStringView text) {
    std::vector<std::pair<int, int>> found;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = isKhmer(text[at]) ? compoundAt(text, at) : 0;
        if (length > 0) found.emplace_back(static_cast<int>(at), static_cast<int>(at + length));
        at += std::max<qsizetype>(length, 1);
    }
    return found;
}

} // namespace balai::text
