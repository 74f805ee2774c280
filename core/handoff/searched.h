#pragma once
// Inside core/handoff only: a passage as the disclosure check searches it.
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace balai::handoff {

// What is compared: folded, with what stands between words as single spaces, and one spelling of Khmer SREI.
QString searchForm(const QString &text);
// Most of its letters are of a script that writes no spaces between words.
bool writesNoSpaces(const QString &text);
// The figures of a text in a row, as ASCII.
QString onlyDigits(const QString &text);
inline constexpr qsizetype fewestDigits = 6;  // of a telephone number
// Forms of address, by themselves or written on to a name ("miss", "bong", "puan"); `word` as searchForm has it.
bool isAddress(const QString &word);

// A passage in its search form, with spaces and without; its figures in a row; as if letters of other alphabets that look like
// Latin ones were these; Burmese also as if it were Zawgyi.
class Searched {
public:
    explicit Searched(const QString &text);
    // Whole words; a case ending, a particle, figures or a form of address may be written on to them. From five letters on also
    // run together, hyphenated or letter by letter.
    // `Plural::Other`: in the plural it is another word ("moonlights").
    enum class Plural { Same, Other };
    bool hasWord(const QString &words, Plural plural) const;
    bool hasRun(const QString &run) const;
    // A word with a capital that no sentence begins with.
    bool hasName(const QString &word) const;
    // The figures in a row, whatever stands around them; or the last six or more of them as a number by itself.
    bool hasDigits(const QString &digits) const;
    const QString &folded() const { return m_apart.front(); }
    // Its letters without spaces in every reading, and its figures.
    QStringList runs() const { return m_together + QStringList{m_digits}; }

private:
    void add(const QString &apart);
    bool isWhole(qsizetype variant, qsizetype at, qsizetype length, Plural plural) const;
    bool isUnbroken(qsizetype variant, qsizetype at, const QString &words) const;

    QString m_text;
    QStringList m_apart, m_together;
    std::vector<std::vector<bool>> m_begins;  // by letter of m_together, and one more: a word begins there
    QString m_digits;
    mutable std::optional<QSet<QString>> m_names;  // of hasName, made at the first question
};

}  // namespace balai::handoff
