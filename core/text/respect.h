#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <vector>

namespace balai::text {

// A word or phrase that hurts, and what may be said instead.
struct RespectTerm {
    QString avoid;
    QStringList prefer;
    QString why;
    bool operator==(const RespectTerm &) const = default;
};

// Where a text holds one. Positions count UTF-16 units.
struct RespectFinding {
    int start;
    int length;
    int term;  // its place in the list
    bool operator==(const RespectFinding &) const = default;
};

// The terms of one language. Advice only: it never changes a text. What stands in quotation marks is somebody's own
// words and is passed over; who spoke a whole passage is the caller's to ask.
// English: endings of nouns and verbs, a plural term only in plural; Indonesian: me-, di- and particles; Thai, Khmer, Lao,
// Burmese and Chinese: inside runs without spaces, between letters as readers see them. Other languages: whole words.
class RespectList {
public:
    RespectList() = default;
    RespectList(const QString &language, std::vector<RespectTerm> terms);
    // In the order of the text; of two that overlap the longer one.
    std::vector<RespectFinding> find(QStringView text) const;
    const std::vector<RespectTerm> &terms() const { return m_terms; }

private:
    struct Word {
        QString folded;
        QStringList stems;
        bool bends = false;  // takes me- and di-
    };
    enum class Rule { Whole, English, Indonesian };
    Word wordOf(const QString &folded) const;
    bool matches(const Word &term, const Word &word) const;

    Rule m_rule = Rule::Whole;
    std::vector<RespectTerm> m_terms;
    std::vector<std::vector<Word>> m_words;  // of each term
};

// A list as it is shipped: [{"avoid":…,"prefer":[…],"why":…}]. Throws Error{Damaged}.
std::vector<RespectTerm> readTerms(const QByteArray &json);
// resources/terms/TAG.json of the folder of shared resources; empty where there is none for the language.
std::vector<RespectTerm> shippedTerms(const QString &resources, const QString &language);

// Stretches in quotation marks: start and end. A mark that is opened and not closed holds to the end of its line.
std::vector<std::pair<int, int>> quotedParts(QStringView text);

}  // namespace balai::text
