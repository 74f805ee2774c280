#pragma once
#include "core/text/fold.h"

#include <QString>
#include <utility>
#include <vector>

namespace balai::search {

using Tokens = std::vector<text::SearchToken>;

struct Snippet {
    QString text;
    std::vector<std::pair<int, int>> marks;
};

// How near a text is to what was typed; smaller is nearer.
enum class Nearness { AsTyped, WholeWords, WithoutMarks, Beginnings };

// What a person typed, ready to be looked for in many texts, each of which is taken apart once.
class Typed {
public:
    explicit Typed(const QString &typed);
    bool isEmpty() const { return m_words.empty(); }  // signs only
    const std::vector<Tokens> &words() const { return m_words; }
    // Whether the text holds every word typed, its last letters being a beginning.
    bool isIn(const Tokens &tokens) const;
    Nearness nearness(const QString &text, const Tokens &tokens) const;
    // About `letters` letters of `text`, whose tokens these are, around the first match, cut at graphemes.
    Snippet snippetOf(const QString &text, const Tokens &tokens, int letters = 90) const;

private:
    std::vector<Tokens> m_words;  // those that are more than signs
    QStringList m_spelt;          // the same as they were typed, case apart
};

Snippet snippetOf(const QString &text, const QString &typed, int letters = 90);

}  // namespace balai::search
