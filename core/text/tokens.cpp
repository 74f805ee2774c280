// Texts in words and letters, as search and the lists of words compare them.
#include "core/text/fold.h"
#include "core/text/folded.h"
#include "core/text/icu_text.h"
#include "core/text/language.h"
#include "core/text/look_alikes.h"

#include <algorithm>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace balai::text {

namespace {

bool isInvisible(UChar32 c) { return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0; }

// Letters, marks and numbers, also the one-sign ones such as Ⅳ and 〇.
bool isWordPart(UChar32 c) { return (U_GET_GC_MASK(c) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) != 0; }

// Digits, raised ones too; Ⅳ and 十 are letters to a reader.
bool isDigitSign(UChar32 c) {
    if (c < 0x80) return c >= '0' && c <= '9';
    const int type = u_getIntPropertyValue(c, UCHAR_NUMERIC_TYPE);
    return type == U_NT_DECIMAL || type == U_NT_DIGIT;
}

QString fromUtf32(const std::u32string &text) {
    return QString::fromUcs4(text.data(), static_cast<qsizetype>(text.size()));
}

// The text without what nobody sees, and where each unit of it came from.
struct Visible {
    QString text;
    std::vector<int> from; // one more than units: the end too
};

Visible visibleOf(QStringView text) {
    Visible result;
    result.text.reserve(text.size());
    result.from.reserve(static_cast<std::size_t>(text.size()) + 1);
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        UChar32 c = 0;
        U16_NEXT(text.utf16(), at, text.size(), c);
        if (isInvisible(c)) continue;
        result.text.append(text.sliced(start, at - start));
        for (qsizetype unit = start; unit < at; ++unit) result.from.push_back(static_cast<int>(unit));
    }
    result.from.push_back(static_cast<int>(text.size()));
    settleLookAlikes(result.text);
    return result;
}

bool isCharacterScript(UChar32 c) {
    if (u_charType(c) == U_DECIMAL_DIGIT_NUMBER) return false;
    switch (scriptOfCodePoint(static_cast<char32_t>(c))) {
    case Script::Thai:
    case Script::Lao:
    case Script::Khmer:
    case Script::Myanmar:
    case Script::Han: return true;
    case Script::Latin:
    case Script::Tamil:
    case Script::Other: return false;
    }
    return false;
}

enum class Letters { ByCodePoint, Whole };

// Walks a text and collects its tokens.
class Tokenizer {
public:
    Tokenizer(QStringView text, Letters letters) : m_visible(visibleOf(text)), m_text(m_visible.text), m_letters(letters) {}

    std::vector<SearchToken> run() {
        while (m_at < m_text.size()) {
            const qsizetype start = m_at;
            const bool byCharacter = isCharacterScript(peek());
            skipRun(byCharacter);
            if (byCharacter)
                addClusters(start, m_at);
            else
                addWords(start, m_at);
        }
        return std::move(m_tokens);
    }

private:
    UChar32 peek() const { return codePointAt(m_at); }

    UChar32 codePointAt(qsizetype at) const {
        UChar32 c = 0;
        U16_NEXT(m_text.utf16(), at, m_text.size(), c);
        return c;
    }

    // Marks of no script stay with what they follow.
    void skipRun(bool byCharacter) {
        do {
            m_at += U16_LENGTH(peek());
        } while (m_at < m_text.size() && (isMarkSign(peek()) || isCharacterScript(peek()) == byCharacter));
    }

    // A letter with its marks, its subscripts, a sara am in one or two parts, the second half of a doubled SARA E.
    qsizetype clusterEnd(qsizetype start, qsizetype limit) const {
        UChar32 last = codePointAt(start);
        bool hasNikhahit = false;
        qsizetype end = start + U16_LENGTH(last);
        while (end < limit) {
            const UChar32 next = codePointAt(end);
            const bool subscript = last == 0x17D2 || last == 0x1039;
            const bool saraAm = hasNikhahit && (next == 0x0E32 || next == 0x0EB2);
            const bool saraE = (last == 0x0E40 || last == 0x0EC0) && next == last;
            const bool oneSign = next == 0x0E33 || next == 0x0EB3;                             // a sara am in one part
            const bool highLetter = last == 0x0EAB && (next == 0x0E99 || next == 0x0EA1 || next == 0x0EA5); // ຫນ, ຫມ, ຫລ for ໜ, ໝ, ຫຼ
            if (!isMarkSign(next) && !subscript && !saraAm && !saraE && !oneSign && !highLetter) break;
            hasNikhahit = next == 0x0E4D || next == 0x0ECD || (hasNikhahit && isMarkSign(next));
            last = next;
            end += U16_LENGTH(next);
        }
        return end;
    }

    void addClusters(qsizetype start, qsizetype end) {
        while (start < end) {
            const qsizetype next = clusterEnd(start, end);
            std::u32string letter = folded32(QStringView(m_text).sliced(start, next - start));
            std::erase_if(letter, [](char32_t c) { return !isWordPart(static_cast<UChar32>(c)); });
            if (m_letters == Letters::Whole)
                add(start, next, fromUtf32(letter), true);
            else
                for (const char32_t c : letter) add(start, next, QString::fromUcs4(&c, 1), true);
            start = next;
        }
    }

    // A word never goes over a space, so the iterator is asked only about what has signs inside.
    void addWords(qsizetype start, qsizetype end) {
        while (start < end) {
            while (start < end && m_text.at(start) == u' ') ++start;
            qsizetype next = start;
            while (next < end && m_text.at(next) != u' ') ++next;
            qsizetype letters = next;
            while (letters > start && isClosing(m_text.at(letters - 1))) --letters;
            if (isPlainWord(start, letters))
                addWord(start, letters);
            else
                addWordsBetweenSpaces(start, next);
            start = next;
        }
    }

    static bool isClosing(QChar c) { return c == u',' || c == u'.' || c == u';' || c == u':' || c == u'?' || c == u'!' || c == u')'; }

    // Latin or Tamil letters with their marks, and figures: UAX 29 has no border inside.
    bool isPlainWord(qsizetype start, qsizetype end) const {
        for (qsizetype at = start; at < end;) {
            const UChar32 c = codePointAt(at);
            at += U16_LENGTH(c);
            if (c < 0x80 ? QChar(char16_t(c)).isLetterOrNumber() : u_isalpha(c) || (isMarkSign(c) && at - U16_LENGTH(c) > start)) {
                const Script script = scriptOfCodePoint(static_cast<char32_t>(c));
                if (c < 0x80 || script == Script::Latin || script == Script::Tamil || isMarkSign(c)) continue;
            }
            return false;
        }
        return end > start;
    }

    void addWordsBetweenSpaces(qsizetype start, qsizetype end) {
        if (start == end) return;
        const QStringView run = QStringView(m_text).sliced(start, end - start);
        icu::BreakIterator &words = wordIterator();
        const icu::UnicodeString view = icuView(run);
        words.setText(view);
        int from = 0;
        for (int to = words.next(); to != icu::BreakIterator::DONE; from = to, to = words.next())
            addWord(start + from, start + to);
        static const icu::UnicodeString nothing;
        words.setText(nothing);
    }

    // Letters and digits part: "RM85.50" is found by what it is and by the amount.
    void addWord(qsizetype start, qsizetype end) {
        for (qsizetype at = start; at < end;) {
            qsizetype next = at + U16_LENGTH(codePointAt(at));
            bool digits = isDigitSign(codePointAt(at));
            for (; next < end; next += U16_LENGTH(codePointAt(next))) {
                const UChar32 c = codePointAt(next);
                if (isDigitSign(c) != digits && isWordPart(c) && !isMarkSign(c)) break;
            }
            addPart(at, next);
            at = next;
        }
    }

    void addPart(qsizetype start, qsizetype end) {
        const QStringView word = QStringView(m_text).sliced(start, end - start);
        const UChar32 first = codePointAt(start);
        const bool symbol = (U_GET_GC_MASK(first) & (U_GC_SC_MASK | U_GC_SO_MASK)) != 0;
        if (isWordPart(first) || symbol) add(start, end, fromUtf32(folded32(word)), false);
    }

    void add(qsizetype start, qsizetype end, const QString &folded, bool isLetter) {
        if (folded.isEmpty()) return;
        m_tokens.push_back({from(start), from(end - 1) + 1, folded, isLetter, start == m_last});
        m_last = end;
    }

    int from(qsizetype at) const { return m_visible.from[static_cast<std::size_t>(at)]; }

    static icu::BreakIterator &wordIterator() {
        static thread_local std::unique_ptr<icu::BreakIterator> kept;
        if (kept) return *kept;
        UErrorCode status = U_ZERO_ERROR;
        kept.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        checkIcu(status, "word iterator");
        return *kept;
    }

    Visible m_visible;
    QString m_text;
    Letters m_letters;
    qsizetype m_at = 0;
    qsizetype m_last = -1; // end of the token before
    std::vector<SearchToken> m_tokens;
};

} // namespace

std::vector<Token> tokens(QStringView text) {
    std::vector<Token> result;
    for (SearchToken &each : Tokenizer(text, Letters::ByCodePoint).run()) result.push_back({each.start, each.end, std::move(each.folded)});
    return result;
}

std::vector<SearchToken> searchTokens(QStringView text) { return Tokenizer(text, Letters::Whole).run(); }

} // namespace balai::text
