#pragma once
#include "core/text/language.h"
#include "core/text/needed_words.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <vector>

namespace balai::text {

// Words in a free text that may lead to one person.
struct HintPattern {
    QString what;      // kin, age, time, place, work, journey, body, family, only, case, contact, self
    QString match;     // PCRE2 over one spelling, sets filled in
    QString example;   // a sentence that it finds
};
struct HintLanguage {
    QString language;
    bool hasSpaces = true;  // words stand apart, so a pattern ends where a word ends
    QStringList first;         // words by which somebody speaks of herself, or of a we she belongs to
    std::vector<HintPattern> patterns;
    QStringList plain;  // ordinary sentences in which it finds nothing
};

// resources/hints/TAG.json: {"language", "first": [words], "sets": {NAME: [words]}, "patterns": [{"what", "match", "example"}], "plain"}.
// In `match`, {NAME} is any word of a set, {Name} a word with a capital letter, {n} one to four digits. Throws Error{Damaged}
// for an unknown kind or set, a pattern that does not compile, captures or refers back, or a file of another form.
HintLanguage readHints(const QByteArray &json);
// One pattern as it is tried, alone.
QRegularExpression expressionOf(const HintPattern &pattern, bool hasSpaces);

// Finds hints of all languages in any text, since people mix them. Made once: what a script needs is compiled at its first
// text. `kindsIn` throws Error{Damaged} where the patterns of a kind do not compile together;
// a text on which one gives up has a hint of its kind.
class HintFinder {
public:
    explicit HintFinder(const std::vector<HintLanguage> &languages);
    // The kinds of hints in a text, sorted, each once.
    QStringList kindsIn(const QString &text) const;
    // Somebody speaks of herself in it, whatever she says: a word of `first` of any language.
    bool hasFirstPerson(const QString &text) const;

private:
    struct Net {
        QString what;
        Script script;
        QRegularExpression expression;
    };
    void addNets(const HintLanguage &language, const QString &what);
    void addNet(const HintLanguage &language, const QString &what, const std::vector<HintPattern> &patterns);
    static bool isIn(const Net &net, const QString &reading);
    std::vector<Net> m_nets;
    NeededWords m_needed;  // by place in m_nets
    QRegularExpression m_first;
};

// All files of the folder (left out: those compiled in). Throws Error{NotFound} where a language of
// the interface has none, Error{Damaged, what: file}.
std::vector<HintLanguage> hintLanguages(const QString &folder = {});
// The finder of those compiled in, made at the first call and kept for the program's life. Any thread.
const HintFinder &shippedHints();

}  // namespace balai::text
