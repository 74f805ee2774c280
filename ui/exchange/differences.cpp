#include "ui/exchange/differences.h"

#include "core/text/breaks.h"

#include <QStringList>
#include <algorithm>

namespace balai::ui {

namespace {

constexpr size_t mostWords = 2000;  // beyond: the table would be large, and nobody reads it word by word

QStringList wordsOf(const QString &text, const QString &language) {
    QStringList out;
    int from = 0;
    for (const int to : text::wordBreaks(text, language)) {
        out.append(text.mid(from, to - from));
        from = to;
    }
    return out;
}

void add(std::vector<VersionPart> &parts, const QString &word, bool only) {
    if (!parts.empty() && parts.back().only == only) parts.back().text += word;
    else parts.push_back({word, only});
}

// A space between two marked words is marked with them, so that an underline does not break.
void joinSpaces(std::vector<VersionPart> &parts) {
    for (size_t at = 1; at + 1 < parts.size(); ++at)
        if (!parts[at].only && parts[at].text.trimmed().isEmpty()) parts[at].only = true;
    std::vector<VersionPart> joined;
    for (const VersionPart &part : parts) add(joined, part.text, part.only);
    parts = std::move(joined);
}

}  // namespace

TwoVersions differencesOf(const QString &first, const QString &second, const QString &language) {
    const QStringList a = wordsOf(first, language), b = wordsOf(second, language);
    const size_t n = size_t(a.size()), m = size_t(b.size());
    if (n > mostWords || m > mostWords) return {{{first, first != second}}, {{second, first != second}}};
    // Longest common run of words, from the end so that it is read forwards.
    std::vector<std::vector<int>> common(n + 1, std::vector<int>(m + 1, 0));
    for (size_t i = n; i-- > 0;)
        for (size_t j = m; j-- > 0;)
            common[i][j] = a[qsizetype(i)] == b[qsizetype(j)] ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    TwoVersions out;
    size_t i = 0, j = 0;
    while (i < n || j < m) {
        if (i < n && j < m && a[qsizetype(i)] == b[qsizetype(j)]) {
            add(out.first, a[qsizetype(i++)], false);
            add(out.second, b[qsizetype(j++)], false);
        } else if (i < n && (j == m || common[i + 1][j] >= common[i][j + 1])) {
            add(out.first, a[qsizetype(i++)], true);
        } else {
            add(out.second, b[qsizetype(j++)], true);
        }
    }
    joinSpaces(out.first);
    joinSpaces(out.second);
    return out;
}

}  // namespace balai::ui
