#pragma once
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
// About `letters` letters of `text` around the first match of what was typed, cut at graphemes.
Snippet snippetOf(const QString &text, const QString &typed, int letters = 90);
// Whether the text holds every word typed, as the index would judge it.
bool matches(const QString &text, const QString &typed);

}  // namespace balai::search
