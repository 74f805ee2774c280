#include "core/search/terms.h"

#include "core/text/language.h"

namespace balai::search {

namespace {

// Control characters stand in no folded word.
constexpr char16_t besides = 0x1F, inTitle = 0x01, ofFact = 0x02, atHead = 0x04;
constexpr qsizetype mostTerms = 32;  // of one question; the record itself is asked for the rest

bool isHan(const QString &letter) {
    const auto first = letter.toUcs4().value(0);
    return text::scriptOfCodePoint(char32_t(first)) == text::Script::Han;
}

QString firstLetters(const QString &word, int letters) {
    qsizetype end = 0;
    for (; letters > 0 && end < word.size(); --letters) end += word.at(end).isHighSurrogate() && end + 1 < word.size() ? 2 : 1;
    return word.left(end);
}

bool goesOn(const Tokens &tokens, size_t at) { return at + 1 < tokens.size() && tokens[at + 1].joined && tokens[at + 1].isLetter; }

QString pairTerm(const Tokens &tokens, size_t at) {
    const QString first = tokens[at].folded + besides;
    return goesOn(tokens, at) ? QString(first + tokens[at + 1].folded) : first;
}

QString headTerm(const text::SearchToken &token) { return QChar(atHead) + firstLetters(token.folded, token.isLetter ? 1 : 2); }

void addTerms(QSet<QString> &out, const Tokens &tokens, bool title) {
    for (size_t at = 0; at < tokens.size(); ++at) {
        const QString term = tokens[at].isLetter ? pairTerm(tokens, at) : tokens[at].folded;
        out.insert(term);
        if (title) out.insert(QChar(inTitle) + term);
        if (!tokens[at].isLetter || !isHan(tokens[at].folded)) out.insert(headTerm(tokens[at]));
    }
}

QString kindTerm(const QString &kind) { return QChar(ofFact) + (u'k' + kind); }
QString languageTerm(const QString &language) { return QChar(ofFact) + (u'l' + language); }
QString memberTerm(Uuid member) { return QChar(ofFact) + (u'm' + QString::fromLatin1(member.bytes().toHex())); }

QString quoted(QString term) {
    term.replace(u'"', QStringLiteral("\"\""));
    return QString(u'"' + term + u'"');
}
QString begun(const QString &term) { return quoted(term) + u'*'; }

// Collects what must all be there.
class Expression {
public:
    Expression(Where where, const Beginning &beginning) : m_beginning(beginning), m_lead(where == Where::Title ? QString(QChar(inTitle)) : QString()) {}

    void addWord(const Tokens &word) {
        for (size_t at = 0; at < word.size(); ++at) {
            const bool last = at + 1 == word.size();
            if (word[at].isLetter) addLetter(word, at, last);
            else if (last) addBeginning(word[at]);
            else add(quoted(m_lead + word[at].folded));
        }
    }
    void addFact(const QString &term) { add(quoted(term)); }
    bool isImpossible() const { return m_isImpossible; }
    QString text() const { return m_parts.mid(0, mostTerms).join(QStringLiteral(" AND ")); }

private:
    void add(const QString &part) {
        if (!m_parts.contains(part)) m_parts.append(part);
    }

    // A pair says more than its two letters; the last letter typed may be a beginning.
    void addLetter(const Tokens &word, size_t at, bool last) {
        if (goesOn(word, at)) {
            const bool pairIsLast = at + 2 == word.size();
            const QString term = m_lead + pairTerm(word, at);
            return add(pairIsLast ? begun(term) : quoted(term));
        }
        const bool alone = at == 0 || !word[at].joined || !word[at - 1].isLetter;
        if (!alone) return;
        const bool oneSign = firstLetters(word[at].folded, 1) == word[at].folded;
        if (m_lead.isEmpty() && last && oneSign && !isHan(word[at].folded)) return add(quoted(headTerm(word[at])));
        add(begun(m_lead + word[at].folded));
    }

    void addBeginning(const text::SearchToken &token) {
        const QString &start = token.folded;
        if (!m_lead.isEmpty()) return add(begun(m_lead + start));
        if (firstLetters(start, 2) != start) return add(begun(start));
        if (firstLetters(start, 1) != start) return add(quoted(headTerm(token)));
        QStringList heads;
        for (const QString &head : m_beginning(headTerm(token))) heads.append(quoted(head));
        if (heads.isEmpty()) m_isImpossible = true;
        else add(QString(u'(' + heads.join(QStringLiteral(" OR ")) + u')'));
    }

    const Beginning &m_beginning;
    QString m_lead;
    QStringList m_parts;
    bool m_isImpossible = false;
};

}  // namespace

QSet<QString> termsOf(const Tokens &title, const Tokens &body, const Facts &facts) {
    QSet<QString> out;
    addTerms(out, title, true);
    addTerms(out, body, false);
    out.insert(kindTerm(facts.kind));
    for (const QString &language : facts.languages) out.insert(languageTerm(language));
    for (const Uuid &member : facts.members) out.insert(memberTerm(member));
    return out;
}

QString expressionFor(const Typed &typed, Where where, const Facts &wanted, const Beginning &beginning) {
    if (typed.isEmpty()) return {};
    Expression out(where, beginning);
    if (!wanted.kind.isEmpty()) out.addFact(kindTerm(wanted.kind));
    for (const QString &language : wanted.languages) out.addFact(languageTerm(language));
    for (const Uuid &member : wanted.members) out.addFact(memberTerm(member));
    for (const Tokens &word : typed.words()) out.addWord(word);
    return out.isImpossible() ? QString() : out.text();
}

}  // namespace balai::search
