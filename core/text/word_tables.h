#pragma once
// The program's own words in papers: one table a language, chosen by the language of the paper and not of the window.
#include <QString>
#include <QStringList>
#include <algorithm>
#include <array>
#include <iterator>

namespace balai::text {

template <class Words> struct WordTable {
    const char *tag;  // "km"
    const Words &words;
};

// The table of a tag ("zh-Hans" is asked as "zh"); the first one where there is none.
template <class Words, std::size_t N> const Words &tableFor(const WordTable<Words> (&tables)[N], const QString &language) {
    const QString primary = language.section(QLatin1Char('-'), 0, 0);
    const auto at = std::find_if(std::begin(tables), std::end(tables), [&](const WordTable<Words> &one) { return primary == QLatin1String(one.tag); });
    return at == std::end(tables) ? tables[0].words : at->words;
}

template <class Words, std::size_t N> QStringList languagesIn(const WordTable<Words> (&tables)[N]) {
    QStringList out;
    for (const WordTable<Words> &one : tables) out.append(QString::fromLatin1(one.tag));
    return out;
}

// The word of an enum whose first two values are `unset` and `unknown`, which have none.
template <class E, std::size_t N> QString wordOf(const std::array<const char *, N> &rows, E value) {
    const auto at = static_cast<std::size_t>(value);
    return at < 2 || at - 2 >= N ? QString() : QString::fromUtf8(rows[at - 2]);
}

}  // namespace balai::text
