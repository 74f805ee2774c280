#include "core/handoff/searched.h"

#include "core/text/fold.h"
#include "core/text/language.h"
#include "core/text/numbers.h"
#include "core/text/zawgyi.h"

#include <QRegularExpression>
#include <algorithm>

namespace balai::handoff {

namespace {

constexpr qsizetype fewestJoined = 5;  // letters of a name that is looked for across spaces
constexpr qsizetype fewestWithEnding = 4;

bool isWithoutSpaces(text::Script script) {
    using enum text::Script;
    return script == Thai || script == Lao || script == Khmer || script == Myanmar || script == Han;
}

// Whatever stands between two words or inside a name as a break becomes one space; so does the step from a script without
// spaces to one that has them, since a foreign name stands there without any.
QString apartWords(const QString &folded) {
    QString out;
    out.reserve(folded.size());
    bool wasTogether = false;
    for (const char32_t c : folded.toUcs4()) {
        const bool isMark = QChar::isMark(c);
        const bool isTogether = isMark ? wasTogether : isWithoutSpaces(text::scriptOfCodePoint(c));
        const bool isWord = isMark || QChar::isLetterOrNumber(c);
        if ((!isWord || isTogether != wasTogether) && !out.isEmpty() && !out.endsWith(u' ')) out.append(u' ');
        if (isWord) out.append(QString::fromUcs4(&c, 1));
        wasTogether = isTogether;
    }
    return out.trimmed();
}

// Runs of figures, what may stand inside a phone number taken out.
QString phoneDigits(const QString &text) {
    static const QRegularExpression between(QStringLiteral("(?<=\\d)[^\\p{L}\\p{N}]{1,4}(?=\\d)"), QRegularExpression::UseUnicodePropertiesOption);
    return text::asciiDigits(text).replace(between, QString());
}

// A number by itself, its figures together or in groups: not the end of a reference, a day or an amount.
bool standsAlone(const QString &digits, const QString &text) {
    const QString spread = digits.split(QString(), Qt::SkipEmptyParts).join(QStringLiteral("[-. \\x{A0}]?"));
    const QRegularExpression number(QString(u"(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}][-./])(?<!\\p{N}[ ,])" % spread % u"(?![-./, ]?\\p{N}|\\p{L})"), QRegularExpression::UseUnicodePropertiesOption);
    return number.match(text::asciiDigits(text)).hasMatch();
}

// Letters of other alphabets that look like Latin ones; no language of these councils is written with them. Before the fold,
// since a capital NU looks like N and a small one like v.
QString withoutLookalikes(const QString &text) {
    static const QString others = QString::fromUtf8(
        "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0405\u0408\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455"
        "\u0458\u04bb\u0501\u043a\u043c\u0442\u0432\u043d\u051b\u051d\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"
        "\u03bf\u03b1\u03bd\u03c1\u03b9\u03ba\u03c4\u03c5\u03c7\u03b3\u03b5\u03b7\u03c9");
    static const QString latin = QStringLiteral("ABEKMHOPCTYXISJaeopcyxisjhdkmtbhqwABEZHIKMNOPTYXoavpiktuxyenw");
    QString out = text;
    for (QChar &c : out)
        if (const qsizetype at = c.unicode() < 0x80 ? -1 : others.indexOf(c); at >= 0) c = latin[at];
    return out;
}

bool isNumber(const QString &rest) { return std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); }); }
bool isPlural(const QString &rest) { return rest == u"s" || rest == u"es"; }

// What people write on to a name: particles of Indonesian, Malay and Filipino, figures.
bool isEnding(const QString &rest) {
    static const QStringList endings = QStringLiteral("nya ku mu lah kah pun ng").split(u' ');
    return endings.contains(rest) || isNumber(rest);
}

// What may stand before a name in one word; two letters are the beginning of too many words to tell for a short name.
bool isGluedBefore(const QString &rest, qsizetype length) {
    if (rest.isEmpty()) return true;
    return length >= fewestWithEnding && (isNumber(rest) || (isAddress(rest) && (rest.size() > 2 || length >= fewestJoined)));
}

// Words with a capital that no sentence begins with.
QSet<QString> namesIn(const QString &text) {
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}]+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QString ends = QStringLiteral(".!?…:;•“”\"«»‘(\n\u3002\u1362");
    QSet<QString> out;
    if (text == text.toUpper()) return out;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        qsizetype before = match.capturedStart() - 1;
        while (before >= 0 && (text[before] == u' ' || text[before] == u'\t')) --before;
        const bool begins = before < 0 || ends.contains(text[before]);
        if (!begins && match.capturedView().front().isUpper()) out.insert(searchForm(match.captured()));
    }
    return out;
}

}  // namespace

QString searchForm(const QString &text) {
    static const QString longSrei = QStringLiteral("\u179F\u17D2\u178F\u17D2\u179A"), srei = QStringLiteral("\u179F\u17D2\u179A");
    return apartWords(text::fold(text)).replace(longSrei, srei);
}

bool writesNoSpaces(const QString &text) { return isWithoutSpaces(text::guessScript(text)); }

QString onlyDigits(const QString &text) {
    QString out;
    for (const QChar c : text::asciiDigits(text))
        if (c >= u'0' && c <= u'9') out.append(c);
    return out;
}

bool isAddress(const QString &word) {
    static const QStringList words = QStringLiteral("mr mrs ms miss dr sir madam bong pu om ming neak lok yeay auntie aunt aunty uncle khun daw tante ibu bu bapak pak kak cik puan encik tuan "
                                                    "ate kuya aling mang dona dom maun mana nong bin binti binte bint bte anak dos das del").split(u' ');
    return words.contains(word);
}

Searched::Searched(const QString &text) : m_text(text), m_digits(phoneDigits(text)) {
    add(searchForm(text));
    if (text::hasBurmese(text)) add(searchForm(text::unicodeFromZawgyi(text)));
    if (const QString latin = withoutLookalikes(text); latin != text) add(searchForm(latin));
}

void Searched::add(const QString &apart) {
    m_apart.append(apart);
    QString together;
    std::vector<bool> begins;
    bool isNew = true;
    for (const QChar c : apart) {
        if (c != u' ') {
            together.append(c);
            begins.push_back(isNew);
        }
        isNew = c == u' ';
    }
    begins.push_back(true);
    m_together.append(together);
    m_begins.push_back(std::move(begins));
}

// What stands before it in the same word is a form of address, figures or nothing; what follows, an ending or nothing.
bool Searched::isWhole(qsizetype variant, qsizetype at, qsizetype length, Plural plural) const {
    const std::vector<bool> &begins = m_begins[size_t(variant)];
    const QString &text = m_together[variant];
    qsizetype start = at, end = at + length;
    while (!begins[size_t(start)]) --start;
    while (!begins[size_t(end)]) ++end;
    const QString rest = text.sliced(at + length, end - at - length);
    const bool isTamil = text::scriptOfCodePoint(text[at].unicode()) == text::Script::Tamil;
    const bool isEnded = rest.isEmpty() || isTamil || (length >= fewestWithEnding && (isEnding(rest) || (plural == Plural::Same && isPlural(rest))));
    return isEnded && isGluedBefore(text.sliced(start, at - start), length);
}

bool Searched::hasWord(const QString &words, Plural plural) const {
    if (words.isEmpty()) return false;
    const QString joined = QString(words).remove(u' ');
    for (qsizetype variant = 0; variant < m_apart.size(); ++variant) {
        if (joined.size() < fewestJoined && !m_apart[variant].contains(words)) continue;
        const QString &text = m_together[variant];
        for (qsizetype at = text.indexOf(joined); at >= 0; at = text.indexOf(joined, at + 1))
            if (isWhole(variant, at, joined.size(), plural) && (joined.size() >= fewestJoined || isUnbroken(variant, at, words))) return true;
    }
    return false;
}

// The spaces stand where they do in `words`, and nowhere else.
bool Searched::isUnbroken(qsizetype variant, qsizetype at, const QString &words) const {
    for (qsizetype i = 1; i < words.size(); ++i)
        if (words[i] != u' ' && m_begins[size_t(variant)][size_t(++at)] != (words[i - 1] == u' ')) return false;
    return true;
}

bool Searched::hasRun(const QString &run) const {
    return std::any_of(m_together.begin(), m_together.end(), [&](const QString &text) { return text.contains(run); });
}

bool Searched::hasName(const QString &word) const {
    if (!m_names) m_names = namesIn(m_text);
    return m_names->contains(word);
}

bool Searched::hasDigits(const QString &digits) const {
    if (m_digits.contains(digits)) return true;
    const qsizetype longest = digits.size() - 1;
    if (longest < fewestDigits || !m_digits.contains(digits.right(fewestDigits))) return false;
    for (qsizetype length = fewestDigits; length <= longest; ++length)
        if (standsAlone(digits.right(length), m_text)) return true;
    return false;
}

}  // namespace balai::handoff
