#include "core/text/numbers.h"

#include "core/text/language.h"

#include <algorithm>
#include <array>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace balai::text {

namespace {

constexpr char16_t noBreakSpace = 0x00A0;

struct Separators {
    QChar group;
    QChar decimal;
};

Separators separatorsOf(const QString &language) {
    const Language *known = languageOf(language);
    const QString tag = known ? known->tag : QStringLiteral("en");
    if (tag == u"pt") return {QChar(noBreakSpace), u','};
    static const std::array<QStringView, 4> dotted = {u"id", u"vi", u"lo", u"tet"};
    const bool dots = std::find(dotted.begin(), dotted.end(), tag) != dotted.end();
    return dots ? Separators{u'.', u','} : Separators{u',', u'.'};
}

QString grouped(QString digits, QChar separator) {
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, separator);
    return digits;
}

bool isGroupSeparator(QChar c) {
    return c == u',' || c == u'.' || c == u'\'' || c == QChar(0x2019) || c == u' ' || c == QChar(noBreakSpace) ||
           c == QChar(0x202F);
}

// Figures of a number written in groups of three ("1.234.567") or without groups; empty for anything else.
QString ungrouped(QStringView text) {
    QString digits;
    qsizetype sinceSeparator = -1;
    for (const QChar c : text) {
        const bool digit = c >= u'0' && c <= u'9';
        if (!digit && !isGroupSeparator(c)) return {};
        if (!digit && (digits.isEmpty() || (sinceSeparator >= 0 && sinceSeparator != 3))) return {};
        if (!digit)
            sinceSeparator = 0;
        else if (sinceSeparator >= 0)
            ++sinceSeparator;
        if (digit) digits.append(c);
    }
    const bool whole = sinceSeparator == -1 || sinceSeparator == 3;
    return whole ? digits : QString();
}

std::optional<qint64> numberOf(const QString &digits, bool negative) {
    bool fits = false;
    const qint64 number = (negative ? QString(u'-' + digits) : digits).toLongLong(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

struct Signed {
    QString rest;
    bool negative;
};

Signed withoutSign(QStringView typed) {
    QString text = asciiDigits(typed).trimmed();
    const bool negative = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    if (negative) text.remove(0, 1);
    return {text, negative};
}

} // namespace

QString asciiDigits(QStringView text) {
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        UChar32 c = 0;
        U16_NEXT(text.utf16(), at, text.size(), c);
        if (u_charType(c) == U_DECIMAL_DIGIT_NUMBER)
            result.append(QChar(u'0' + u_charDigitValue(c)));
        else
            result.append(text.sliced(start, at - start));
    }
    return result;
}

std::optional<qint64> parseNumber(QStringView typed) {
    const Signed parts = withoutSign(typed);
    return numberOf(ungrouped(parts.rest), parts.negative);
}

QString formatNumber(qint64 number, const QString &language) {
    const QString text = QString::number(number);
    const bool negative = number < 0;
    const QString figures = grouped(negative ? text.sliced(1) : text, separatorsOf(language).group);
    return negative ? QString(QChar(0x2212) + figures) : figures;
}

int minorDigits(const QString &currency) {
    static const std::array<QStringView, 7> whole = {u"IDR", u"VND", u"LAK", u"MMK", u"KHR", u"JPY", u"KRW"};
    return std::find(whole.begin(), whole.end(), currency) != whole.end() ? 0 : 2;
}

QString formatMoney(qint64 minor, const QString &currency, const QString &language) {
    const Separators separators = separatorsOf(language);
    const int decimals = minorDigits(currency);
    const QString text = QString::number(minor);
    const QString figures = (minor < 0 ? text.sliced(1) : text).rightJustified(decimals + 1, u'0');
    QString amount = grouped(figures.chopped(decimals), separators.group);
    if (decimals > 0) amount = amount + separators.decimal + figures.last(decimals);
    if (minor < 0) amount = QChar(0x2212) + amount;
    return currency + QChar(noBreakSpace) + amount;
}

std::optional<qint64> parseMoney(QStringView typed, const QString &currency) {
    const Signed parts = withoutSign(typed);
    const int decimals = minorDigits(currency);
    const qsizetype point = std::max(parts.rest.lastIndexOf(u'.'), parts.rest.lastIndexOf(u','));
    const qsizetype after = point < 0 ? 0 : parts.rest.size() - point - 1;
    const bool isDecimal = point > 0 && after > 0 && after <= decimals;
    const QString whole = ungrouped(isDecimal ? QStringView(parts.rest).first(point) : QStringView(parts.rest));
    if (whole.isEmpty()) return std::nullopt;
    const QString fraction = isDecimal ? parts.rest.sliced(point + 1) : QString();
    if (!std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    return numberOf(whole + fraction.leftJustified(decimals, u'0'), parts.negative);
}

} // namespace balai::text
