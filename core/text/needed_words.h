#pragma once
#include <QHash>
#include <QString>
#include <optional>
#include <set>
#include <vector>

namespace balai::text {

// Of which words at least one stands in every text that a PCRE2 expression matches, in folded case; nothing where none can be named.
// To look for words costs little, and most expressions are spared by it.
std::optional<std::set<QString>> neededWords(const QString &pattern);

// Which of many expressions may match a text at all.
class NeededWords {
public:
    // Of expression `of`, numbered from 0 on. Without words it may match any text.
    void add(size_t of, const std::optional<std::set<QString>> &words);
    std::vector<bool> mayMatch(const QString &text) const;  // by number

private:
    struct Word {
        QString folded;
        size_t of;
    };
    static quint64 beginning(const QChar *at, qsizetype letters);
    QHash<quint64, std::vector<Word>> m_words;  // by their first letters
    std::vector<bool> m_always;
};

}  // namespace balai::text
