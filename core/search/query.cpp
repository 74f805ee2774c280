#include "core/search/query.h"

#include "core/search/readings.h"
#include "core/text/breaks.h"
#include "core/text/normalize.h"

#include <QStringList>
#include <algorithm>

namespace balai::search {

namespace {

struct Place {
    int start, end;
    bool isWhole;  // not only the beginning of a word
};

bool standsAt(const Tokens &in, size_t at, const Tokens &word) {
    for (size_t i = 0; i < word.size(); ++i) {
        const text::SearchToken &here = in[at + i], &wanted = word[i];
        const bool last = i + 1 == word.size();
        if (i > 0 && wanted.joined && !here.joined) return false;
        if (here.isLetter != wanted.isLetter) return false;
        if (last ? !here.folded.startsWith(wanted.folded) : here.folded != wanted.folded) return false;
    }
    return true;
}

// Where the tokens of one typed word stand next to each other in the text; the last token may be a beginning.
std::vector<Place> places(const Tokens &in, const Tokens &word) {
    std::vector<Place> out;
    if (word.empty()) return out;
    for (size_t at = 0; at + word.size() <= in.size(); ++at) {
        if (!standsAt(in, at, word)) continue;
        const text::SearchToken &last = in[at + word.size() - 1];
        out.push_back({in[at].start, last.end, last.folded == word.back().folded});
    }
    return out;
}

// A sign between letters that need no space parts words as a space does.
std::vector<Tokens> parted(Tokens tokens) {
    std::vector<Tokens> out;
    for (text::SearchToken &token : tokens) {
        const bool begins = out.empty() || (!token.joined && (token.isLetter || out.back().back().isLetter));
        if (begins) out.emplace_back();
        out.back().push_back(std::move(token));
    }
    return out;
}

QString spelt(QStringView text) {
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    return isAscii ? text.toString().toLower() : text::nfc(text).toCaseFolded();
}

// Where the last word begins that begins at or before `position`; 0 where none does. Tokens of two readings are not in order.
int wordBefore(const Tokens &tokens, int position) {
    int out = 0;
    for (const text::SearchToken &token : tokens)
        if (token.start <= position) out = std::max(out, token.start);
    return out;
}

// The last border of a letter at or before `position`.
int borderBefore(const std::vector<int> &borders, int position) {
    const auto next = std::upper_bound(borders.begin(), borders.end(), position);
    return next == borders.begin() ? 0 : *(next - 1);
}

}  // namespace

Typed::Typed(const QString &typed) {
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        for (Tokens &part : parted(text::searchTokens(word))) {
            m_spelt.append(spelt(QStringView(word).sliced(part.front().start, part.back().end - part.front().start)));
            m_words.push_back(std::move(part));
        }
    }
}

bool Typed::isIn(const Tokens &tokens) const {
    return !m_words.empty() && std::all_of(m_words.begin(), m_words.end(), [&](const Tokens &word) { return !places(tokens, word).empty(); });
}

Nearness Typed::nearness(const QString &text, const Tokens &tokens) const {
    Nearness furthest = Nearness::AsTyped;
    for (size_t i = 0; i < m_words.size(); ++i) {
        Nearness nearest = Nearness::Beginnings;
        for (const Place &place : places(tokens, m_words[i])) {
            const bool asTyped = spelt(QStringView(text).sliced(place.start, place.end - place.start)).startsWith(m_spelt[qsizetype(i)]);
            const Nearness here = asTyped ? (place.isWhole ? Nearness::AsTyped : Nearness::WholeWords) : place.isWhole ? Nearness::WithoutMarks : Nearness::Beginnings;
            nearest = std::min(nearest, here);
        }
        furthest = std::max(furthest, nearest);
    }
    return furthest;
}

Snippet Typed::snippetOf(const QString &text, const Tokens &tokens, int letters) const {
    std::vector<std::pair<int, int>> found;
    for (const Tokens &word : m_words)
        for (const Place &place : places(tokens, word)) found.emplace_back(place.start, place.end);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());  // both readings of one place
    const int first = found.empty() ? 0 : found.front().first;
    const int from = wordBefore(tokens, first - letters / 3);
    const int to = text.size() <= from + letters ? int(text.size()) : from + borderBefore(text::graphemeBreaks(QStringView(text).mid(from, 2 * letters)), letters);
    const QString ellipsis = QStringLiteral("…");
    const int before = from > 0 ? int(ellipsis.size()) : 0;
    Snippet out{QString((from > 0 ? ellipsis : QString()) + text.mid(from, to - from)), {}};
    for (const auto &[start, end] : found)
        if (start >= from && end <= to) out.marks.emplace_back(start - from + before, end - from + before);
    if (to < text.size()) out.text.append(ellipsis);
    return out;
}

Snippet snippetOf(const QString &text, const QString &typed, int letters) { return Typed(typed).snippetOf(text, tokensOf(text), letters); }

}  // namespace balai::search
