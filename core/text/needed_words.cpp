#include "core/text/needed_words.h"

#include "core/text/pattern_pieces.h"

#include <algorithm>

namespace balai::text {

namespace {

using Words = std::optional<std::set<QString>>;
constexpr qsizetype keyed = 3;  // first letters by which a word is found

qsizetype lettersIn(const QString &word) {
    return std::count_if(word.begin(), word.end(), [](QChar c) { return !c.isSpace() && !c.isPunct(); });
}

qsizetype shortest(const std::set<QString> &words) {
    qsizetype least = std::numeric_limits<qsizetype>::max();
    for (const QString &word : words) least = std::min(least, lettersIn(word));
    return least;
}

// Longer words stand in fewer texts; of as long ones fewer are better.
void keepBetter(Words &best, Words other) {
    if (!other || other->empty() || shortest(*other) < 1) return;
    if (!best || std::pair(shortest(*other), best->size()) > std::pair(shortest(*best), other->size())) best = std::move(other);
}

bool isAsciiLetterOrDigit(QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); }

// The letter that a piece stands for; nothing for classes, groups and what asks about a place in the text.
std::optional<QString> letterOf(QStringView what) {
    if (what.startsWith(u'\\')) return what.size() > 1 && !isAsciiLetterOrDigit(what[1]) ? std::optional(what.sliced(1).toString()) : std::nullopt;
    if (what.size() == 1 && QStringView(u".^$|()[]").contains(what[0])) return std::nullopt;
    return what.startsWith(u'[') || what.startsWith(u'(') ? std::nullopt : std::optional(what.toString());
}

// Inside of a group that stands in the text, were it only ahead of the match or behind it.
std::optional<QStringView> insideOf(QStringView group) {
    if (!group.startsWith(u'(') || !group.endsWith(u')')) return std::nullopt;
    for (const QStringView look : {QStringView(u"(?="), QStringView(u"(?<=")})
        if (group.startsWith(look)) return group.sliced(look.size()).chopped(1);
    if (!group.startsWith(u"(?")) return group.startsWith(u"(*") ? std::nullopt : std::optional(group.sliced(1).chopped(1));
    const qsizetype colon = group.indexOf(u':');
    const auto flags = group.first(std::max<qsizetype>(colon, 2)).sliced(2);
    if (colon < 0 || !std::all_of(flags.begin(), flags.end(), [](QChar c) { return c == u'i' || c == u'-'; })) return std::nullopt;
    return group.sliced(colon + 1).chopped(1);
}

Words neededIn(QStringView pattern);

Words neededInRow(const std::vector<PatternPiece> &row) {
    Words best;
    QString run;
    const auto endRun = [&] {
        if (!run.isEmpty()) keepBetter(best, std::set{run.toCaseFolded()});
        run.clear();
    };
    for (const PatternPiece &piece : row) {
        if (piece.isOptional()) {
            endRun();
            continue;
        }
        if (const auto letter = letterOf(piece.what)) {
            run += *letter;
            if (!piece.times.isEmpty()) endRun();
            continue;
        }
        endRun();
        if (const auto inside = insideOf(piece.what)) keepBetter(best, neededIn(*inside));
    }
    endRun();
    return best;
}

Words neededIn(QStringView pattern) {
    std::vector<std::vector<PatternPiece>> rows(1);
    for (const PatternPiece &piece : piecesOf(pattern)) {
        if (piece.what == u"|") rows.emplace_back();
        else rows.back().push_back(piece);
    }
    std::set<QString> all;
    for (const auto &row : rows) {
        Words one = neededInRow(row);
        if (!one) return std::nullopt;
        all.merge(*one);
    }
    return all;
}

}  // namespace

Words neededWords(const QString &pattern) { return neededIn(pattern); }

quint64 NeededWords::beginning(const QChar *at, qsizetype letters) {
    quint64 key = 0;
    for (qsizetype i = 0; i < letters; ++i) key = key << 16 | at[i].unicode();
    return key;
}

void NeededWords::add(size_t of, const Words &words) {
    m_always.resize(std::max(m_always.size(), of + 1), false);
    if (!words) m_always[of] = true;
    else
        for (const QString &word : *words) m_words[beginning(word.constData(), std::min(word.size(), keyed))].push_back({word, of});
}

std::vector<bool> NeededWords::mayMatch(const QString &text) const {
    std::vector<bool> out = m_always;
    const QString folded = text.toCaseFolded();
    for (qsizetype at = 0; at < folded.size(); ++at) {
        const QStringView rest = QStringView(folded).sliced(at);
        for (qsizetype letters = 1; letters <= std::min(keyed, rest.size()); ++letters) {
            const auto words = m_words.constFind(beginning(rest.data(), letters));
            if (words == m_words.constEnd()) continue;
            for (const Word &word : *words)
                if (!out[word.of] && rest.startsWith(word.folded)) out[word.of] = true;
        }
    }
    return out;
}

}  // namespace balai::text
