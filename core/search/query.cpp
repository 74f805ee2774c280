#include "core/search/query.h"

#include "core/text/breaks.h"
#include "core/text/fold.h"

#include <QStringList>
#include <algorithm>

namespace balai::search {

namespace {

QStringList typedWords(const QString &typed) { return typed.simplified().split(u' ', Qt::SkipEmptyParts); }

// Where the tokens of one typed word stand next to each other in the text; the last token may be a beginning.
std::vector<std::pair<int, int>> places(const std::vector<text::Token> &in, const std::vector<text::Token> &word) {
    std::vector<std::pair<int, int>> out;
    if (word.empty()) return out;
    for (size_t at = 0; at + word.size() <= in.size(); ++at) {
        bool all = true;
        for (size_t i = 0; i < word.size() && all; ++i) {
            const bool last = i + 1 == word.size();
            all = last ? in[at + i].folded.startsWith(word[i].folded) : in[at + i].folded == word[i].folded;
        }
        if (all) out.emplace_back(in[at].start, in[at + word.size() - 1].end);
    }
    return out;
}

// The last border of a letter at or before `position`.
int borderBefore(const std::vector<int> &borders, int position) {
    const auto next = std::upper_bound(borders.begin(), borders.end(), position);
    return next == borders.begin() ? 0 : *(next - 1);
}

}  // namespace

QString expressionFor(const QString &typed) {
    QStringList phrases;
    const QStringList words = typedWords(typed);
    for (const QString &word : words) {
        if (text::tokens(word).empty()) continue;
        QString quoted = word;
        quoted.replace(u'"', QStringLiteral("\"\""));
        phrases.append(u'"' + quoted + QStringLiteral("\" *"));
    }
    return phrases.join(QStringLiteral(" AND "));
}

Typed::Typed(const QString &typed) {
    for (const QString &word : typedWords(typed))
        if (auto tokens = text::tokens(word); !tokens.empty()) m_words.push_back(std::move(tokens));
}

bool Typed::isIn(const std::vector<text::Token> &tokens) const {
    return !m_words.empty() && std::all_of(m_words.begin(), m_words.end(), [&](const auto &word) { return !places(tokens, word).empty(); });
}

Snippet Typed::snippetOf(const QString &text, const std::vector<text::Token> &tokens, int letters) const {
    std::vector<std::pair<int, int>> found;
    for (const auto &word : m_words)
        for (const auto &place : places(tokens, word)) found.push_back(place);
    std::sort(found.begin(), found.end());
    const std::vector<int> borders = text::graphemeBreaks(text);
    const int first = found.empty() ? 0 : found.front().first;
    const int from = borderBefore(borders, std::max(0, first - letters / 3));
    const int to = text.size() <= from + letters ? int(text.size()) : borderBefore(borders, from + letters);
    Snippet out{text.mid(from, to - from), {}};
    for (const auto &[start, end] : found)
        if (start >= from && end <= to) out.marks.emplace_back(start - from, end - from);
    const QString ellipsis = QStringLiteral("…");
    if (from > 0) {
        out.text.prepend(ellipsis);
        for (auto &[start, end] : out.marks) {
            ++start;
            ++end;
        }
    }
    if (to < text.size()) out.text.append(ellipsis);
    return out;
}

Snippet snippetOf(const QString &text, const QString &typed, int letters) { return Typed(typed).snippetOf(text, text::tokens(text), letters); }

}  // namespace balai::search
