#pragma once
#include "core/text/fold.h"

#include <QString>
#include <utility>
#include <vector>

namespace balai::search {

// The FTS5 expression for what a person typed: every word a quoted phrase, all required, the last one a prefix. Empty
// where nothing can be searched for.
QString expressionFor(const QString &typed);

struct Snippet {
    QString text;
    std::vector<std::pair<int, int>> marks;
};

// What a person typed, ready to be looked for in many texts, each of which is taken apart once.
class Typed {
public:
    explicit Typed(const QString &typed);
    // Whether the text holds every word typed, as the index would judge it.
    bool isIn(const std::vector<text::Token> &tokens) const;
    // About `letters` letters of `text`, whose tokens these are, around the first match, cut at graphemes.
    Snippet snippetOf(const QString &text, const std::vector<text::Token> &tokens, int letters = 90) const;

private:
    std::vector<std::vector<text::Token>> m_words;  // those that are more than signs
};

Snippet snippetOf(const QString &text, const QString &typed, int letters = 90);

}  // namespace balai::search
