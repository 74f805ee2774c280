#pragma once
// Inside core/handoff only: what the disclosure check looks for, and how.
#include "core/handoff/contents.h"

#include <QSet>

#include <vector>

namespace balai::handoff {

// A passage as it is searched: folded, with what stands between words as single spaces; without any, for scripts that
// write none; its figures in a row. Burmese also as if it were Zawgyi.
class Searched {
public:
    explicit Searched(const QString &text);
    // Whole words; a case ending, a particle, figures or a form of address may be written on to them. From `fewestJoined`
    // letters on also run together, hyphenated or letter by letter.
    // `Plural::Other`: in the plural it is another word ("moonlights").
    enum class Plural { Same, Other };
    bool hasWord(const QString &words, Plural plural) const;
    bool hasRun(const QString &run) const;
    bool hasDigits(const QString &digits) const { return m_digits.contains(digits); }
    const QString &folded() const { return m_apart.front(); }

private:
    void add(const QString &apart);
    bool isWhole(qsizetype variant, qsizetype at, qsizetype length, Plural plural) const;
    bool isUnbroken(qsizetype variant, qsizetype at, const QString &words) const;

    QStringList m_apart, m_together;
    std::vector<std::vector<bool>> m_begins;  // by letter of m_together, and one more: a word begins there
    QString m_digits;
};

// A name, a place or a number that must not be found, folded once.
class Wanted {
public:
    Wanted(QString what, const QString &text);
    static Wanted phone(const QString &digits);

    const QString &what() const { return m_what; }
    const QString &folded() const { return m_folded; }
    bool isUsable() const;  // long enough to mean anything
    bool isIn(const Searched &passage) const;

private:
    QString m_what;
    QString m_folded;
    bool m_isPhone = false;
    bool m_isTogether = false;  // of a script that writes no spaces between words
};

struct Place {
    Wanted name;
    QString shown;  // empty: sealed
};

struct WantedList {
    std::vector<Wanted> all;
    std::vector<Wanted> cleared;  // chosen names that may stand somewhere in this package
    std::vector<Place> places;    // of the council's vocabulary and of sealed lists
    bool sealedClosed = false;
};
// Chosen names except those cleared (as Wanted::folded), and everything sealed that can be opened.
WantedList wantedIn(const store::Store &store, const QSet<QString> &cleared);

// All texts of a JSON value, whatever its shape.
void textsIn(const QJsonValue &value, QStringList &to);

// In the words of one passage, by language; all languages are tried, since people mix them.
bool hasQuotation(const QString &text);
bool hasFirstPerson(const QString &text);

}  // namespace balai::handoff
