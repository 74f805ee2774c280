#include "core/text/normalize.h"

#include "core/text/icu_text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace balai::text {

namespace {

using Instance = const icu::Normalizer2 *(*)(UErrorCode &);

QString normalized(Instance instance, QStringView text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = instance(status);
    checkIcu(status, "normalizer");
    const QString safe = streamSafe(text);
    const icu::UnicodeString result = normalizer->normalize(icuView(safe), status);
    checkIcu(status, "normalize");
    return fromIcu(result);
}

constexpr int longestMarks = 30;
constexpr char16_t graphemeJoiner = 0x034F;

template <class Predicate> bool anyCodePoint(QStringView text, Predicate wanted) {
    for (qsizetype at = 0; at < text.size();) {
        UChar32 codePoint = 0;
        U16_NEXT(text.utf16(), at, text.size(), codePoint);
        if (wanted(codePoint)) return true;
    }
    return false;
}

} // namespace

QString nfc(QStringView text) { return normalized(&icu::Normalizer2::getNFCInstance, text); }
QString nfd(QStringView text) { return normalized(&icu::Normalizer2::getNFDInstance, text); }
QString nfkc(QStringView text) { return normalized(&icu::Normalizer2::getNFKCInstance, text); }

bool hasControlOrBidiOverride(QStringView text) {
    return anyCodePoint(text, [](UChar32 c) {
        const bool control = u_charType(c) == U_CONTROL_CHAR && c != '\t' && c != '\n';
        return control || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    });
}

bool hasInvisible(QStringView text) {
    return anyCodePoint(text,
                        [](UChar32 c) { return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0; });
}

QString streamSafe(QStringView text) {
    QString safe;
    qsizetype copied = 0;
    int marks = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        UChar32 codePoint = 0;
        U16_NEXT(text.utf16(), at, text.size(), codePoint);
        marks = codePoint >= 0x300 && u_getCombiningClass(codePoint) != 0 ? marks + 1 : 0;
        if (marks <= longestMarks) continue;
        safe.append(text.sliced(copied, start - copied));
        safe.append(QChar(graphemeJoiner));
        copied = start;
        marks = 1;
    }
    safe.append(text.sliced(copied));
    return safe;
}

QString wellFormed(QStringView text) {
    QString mended = text.toString();
    for (qsizetype at = 0; at < mended.size(); ++at) {
        if (!mended[at].isSurrogate()) continue;
        const bool pair = mended[at].isHighSurrogate() && at + 1 < mended.size() && mended[at + 1].isLowSurrogate();
        if (pair)
            ++at;
        else
            mended[at] = QChar(QChar::ReplacementCharacter);
    }
    return mended;
}

} // namespace balai::text
