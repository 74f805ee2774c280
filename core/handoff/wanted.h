#pragma once
// Inside core/handoff only: what the disclosure check looks for, and how.
#include "core/handoff/contents.h"

#include <QSet>

namespace balai::handoff {

// A name, a place or a number that must not be found, folded once.
class Wanted {
public:
    Wanted(QString what, const QString &text);
    static Wanted phone(const QString &digits);

    const QString &what() const { return m_what; }
    const QString &folded() const { return m_folded; }
    bool isUsable() const;  // long enough to mean anything
    // In the folded text of a passage, and in its digits.
    bool isIn(const QString &foldedText, const QString &digits) const;

private:
    QString m_what;
    QString m_folded;
    bool m_isPhone = false;
    bool m_isTogether = false;  // of a script that writes no spaces between words
};

// Folded, white space as single spaces; and without any, for scripts that write none.
QString foldedPassage(const QString &text);
// Runs of figures, separators of phone numbers taken out.
QString phoneDigits(const QString &text);

struct WantedList {
    std::vector<Wanted> all;
    std::vector<Wanted> cleared;  // chosen names that the gate let stand somewhere in this package
    QSet<QString> places;  // folded: of the council's vocabulary and of sealed lists
    bool sealedClosed = false;
};
// Chosen names except those the gate cleared (folded), and everything sealed that can be opened.
WantedList wantedIn(const store::Store &store, const QSet<QString> &cleared);

// Hints in the words of one passage, by language; all languages are tried, since people mix them.
bool hasQuotation(const QString &text);
bool hasFirstPerson(const QString &text);
bool hasTrade(const QString &text);

}  // namespace balai::handoff
