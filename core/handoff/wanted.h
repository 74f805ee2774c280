#pragma once
// Inside core/handoff only: what the disclosure check looks for, and how.
#include "core/handoff/contents.h"
#include "core/handoff/searched.h"

#include <vector>

namespace balai::handoff {

// A name, a place or a number that must not be found, folded once.
class Wanted {
public:
    Wanted(QString what, const QString &text);
    static Wanted phone(const QString &digits);
    // A name of several words: also the other way round, as in a list, and without a form of address.
    static Wanted name(QString what, const QString &text);
    // One word of a chosen name: only where it is written as a name, since chosen names are ordinary words, and where the
    // whole is not found.
    static Wanted word(const QString &text, const Wanted &whole);

    const QString &what() const { return m_what; }
    const QString &folded() const { return m_folded; }
    bool isUsable() const;  // long enough to mean anything
    bool isIn(const Searched &passage) const;
    // One of these is among the letters or the figures of every passage that it is in (Searched::runs).
    QStringList runs() const;

private:
    bool hasForm(const QString &form, const Searched &passage) const;
    void addForm(const QString &text);

    QString m_what;
    QString m_folded;
    QStringList m_forms;  // beside m_folded
    bool m_isPhone = false;
    bool m_isWord = false;
    bool m_isTogether = false;  // of a script that writes no spaces between words
};

struct Place {
    Wanted name;
    QString shown;  // empty: sealed
};

struct WantedList {
    std::vector<Wanted> all;
    std::vector<Wanted> words;    // of chosen names that are not cleared
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
