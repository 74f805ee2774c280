#include "core/text/look_alikes.h"

#include <algorithm>

namespace balai::text {

namespace {

constexpr char16_t wa = 0x101D, zero = 0x1040, asat = 0x103A, virama = 0x1039, dotBelow = 0x1037;

char16_t at(const QString &text, qsizetype place) { return place >= 0 && place < text.size() ? text.at(place).unicode() : u'\0'; }

bool isDigit(char16_t c) { return (c >= u'0' && c <= u'9') || (c >= zero && c <= 0x1049); }
bool isConsonant(char16_t c) { return c >= 0x1000 && c <= 0x1021; }
bool isMarkOfLetter(char16_t c) { return c >= 0x102B && c <= 0x103E; }
bool isLetterOrMark(char16_t c) { return (c >= 0x1000 && c <= 0x103F && c != wa) || isMarkOfLetter(c); }

// "1,000" and "1.5" go on.
bool isAfterDigit(const QString &text, qsizetype place) {
    const char16_t before = at(text, place - 1);
    return isDigit(before) || ((before == u',' || before == u'.') && isDigit(at(text, place - 2)));
}

// A letter that carries a mark or is closed by the next one, as in ဝင်.
bool isInSyllable(const QString &text, qsizetype place) {
    const char16_t next = at(text, place + 1), after = at(text, place + 2);
    if (isMarkOfLetter(next)) return true;
    return isConsonant(next) && (after == asat || after == virama || (after == dotBelow && at(text, place + 3) == asat));
}

bool isZero(const QString &text, qsizetype place) { return (isAfterDigit(text, place) || isDigit(at(text, place + 1))) && !isInSyllable(text, place); }

bool isWa(const QString &text, qsizetype place) {
    if (isAfterDigit(text, place) || isDigit(at(text, place + 1))) return isMarkOfLetter(at(text, place + 1));
    return isInSyllable(text, place) || isLetterOrMark(at(text, place - 1));
}

bool isApostropheSign(char16_t c) { return c == 0x00B4 || c == 0x0060 || c == 0x2032 || c == 0x02B9 || c == 0x02CA || c == 0x02CB || c == 0x02BB || c == 0x201B; }

bool isBetweenLetters(const QString &text, qsizetype place) { return place > 0 && place + 1 < text.size() && (text.at(place - 1).isLetter() || text.at(place - 1).isMark()) && text.at(place + 1).isLetter(); }

char16_t settled(const QString &text, qsizetype place) {
    const char16_t c = at(text, place);
    if (c == wa && isZero(text, place)) return zero;
    if (c == zero && isWa(text, place)) return wa;
    return isApostropheSign(c) && isBetweenLetters(text, place) ? u'\'' : c;
}

bool mayNeedIt(QChar c) { return c == QChar(wa) || c == QChar(zero) || isApostropheSign(c.unicode()); }

}  // namespace

void settleLookAlikes(QString &text) {
    if (std::none_of(text.cbegin(), text.cend(), mayNeedIt)) return;
    for (qsizetype place = 0; place < text.size(); ++place)
        if (const char16_t c = settled(text, place); c != at(text, place)) text[place] = QChar(c);
}

}  // namespace balai::text
