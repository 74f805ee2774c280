#include "core/text/one_spelling.h"

#include "core/text/icu_text.h"
#include "core/text/language.h"
#include "core/text/mark_order.h"
#include "core/text/normalize.h"
#include "core/text/zawgyi.h"

#include <QRegularExpression>
#include <algorithm>
#include <unicode/uchar.h>

namespace balai::text {

namespace {

bool isApostrophe(char32_t c) { return c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0xFF07; }

bool isWithoutSpaces(QChar c) {
    using enum Script;
    const Script script = scriptOfCodePoint(c.unicode());
    return script == Thai || script == Lao || script == Khmer || script == Myanmar || script == Han || (c.isMark() && c.unicode() > 0x0E00);
}

// Letters and digits alone: full-width marks of a sentence end it, and a pattern may name them.
QString plainLetters(QStringView text) {
    QString out;
    out.reserve(text.size());
    for (const char32_t c : wellFormed(text).toUcs4()) {
        const auto point = static_cast<UChar32>(c);
        if (u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) continue;
        if (isApostrophe(c)) out.append(u'\'');
        else if (c >= 0x80 && u_isalnum(point)) out.append(nfkc(QString::fromUcs4(&c, 1)));
        else out.append(QString::fromUcs4(&c, 1));
    }
    return out;
}

// Sara am typed or taken apart in two.
void joinSaraAm(std::u32string &text) {
    std::u32string out;
    for (const char32_t c : text) {
        const bool thai = c == 0x0E32 && !out.empty() && out.back() == 0x0E4D;
        const bool lao = c == 0x0EB2 && !out.empty() && out.back() == 0x0ECD;
        if (thai || lao) out.back() = c + 1;
        else out.push_back(c);
    }
    text = std::move(out);
}

QString singleSpaces(QString text) {
    static const QRegularExpression paragraph(QStringLiteral("[ \\t]*\\r?\\n(?:[ \\t]*\\r?\\n)+[ \\t]*|\\x{2029}"));
    static const QRegularExpression space(QStringLiteral("[^\\S\\n\\x{1}]+|\\n"), QRegularExpression::UseUnicodePropertiesOption);
    text.replace(paragraph, QStringLiteral("\x01"));
    text.replace(space, QStringLiteral(" "));
    return text.replace(u'\x01', u'\n').trimmed();
}

QString withoutInnerSpaces(const QString &text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool inner = text[at] == u' ' && at > 0 && at + 1 < text.size() && isWithoutSpaces(text[at - 1]) && isWithoutSpaces(text[at + 1]);
        if (!inner) out.append(text[at]);
    }
    return out;
}

void addReading(QString reading, std::vector<QString> &to) {
    for (QString one : {reading, withoutInnerSpaces(reading)})
        if (std::find(to.begin(), to.end(), one) == to.end()) to.push_back(std::move(one));
}

bool isAscii(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

}  // namespace

QString oneSpelling(QStringView text) {
    if (isAscii(text)) return text.toString();
    const QList<uint> decomposed = nfd(plainLetters(text)).toUcs4();
    std::u32string points(decomposed.begin(), decomposed.end());
    orderMarks(points);
    joinSaraAm(points);
    return nfc(QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size())));
}

std::vector<QString> readingsOf(QStringView text) {
    std::vector<QString> out;
    addReading(singleSpaces(oneSpelling(text)), out);
    if (hasBurmese(text)) addReading(singleSpaces(oneSpelling(unicodeFromZawgyi(text.toString()))), out);
    return out;
}

}  // namespace balai::text
