#include "core/handoff/title_match.h"

#include "core/records/handoff_item.h"
#include "core/text/fold.h"

#include <algorithm>

namespace balai::handoff {

namespace {

constexpr qsizetype mostLetters = 400;  // that are compared
constexpr qsizetype fewestOfPart = 4;   // letters that a cut title still has
constexpr int far = 1'000'000;

// Letters, digits and their marks alone: blanks, quotes, dots and dashes are retyped without a thought.
QString lettersOf(const QString &title) {
    QString out;
    for (const QChar c : text::fold(title.left(mostLetters * 4)))
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) out.append(c);
    return out.left(mostLetters);
}

int changesBetween(const QString &a, const QString &b) {
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j) row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = corner + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            corner = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

// A beginning, or most of it with something before or behind.
bool isPart(const QString &part, const QString &whole) {
    if (part.size() < fewestOfPart) return false;
    return whole.startsWith(part) || (part.size() * 2 >= whole.size() && whole.contains(part));
}

// 0: the same; `far`: another title. One letter in five may be mistyped.
int distance(const QString &typed, const QString &title) {
    if (typed == title) return 0;
    if (title.isEmpty()) return far;
    if (isPart(typed, title) || isPart(title, typed)) return 1;
    const qsizetype most = std::max(typed.size(), title.size()) / 5;
    if (std::abs(typed.size() - title.size()) > most) return far;
    const int changes = changesBetween(typed, title);
    return changes <= most ? changes : far;
}

int nearest(const QString &typed, const QStringList &titles) {
    int least = far;
    for (const QString &title : titles) least = std::min(least, distance(typed, lettersOf(title)));
    return least;
}

}  // namespace

bool isTitleOf(const QString &typed, const QStringList &own, const std::vector<QStringList> &others) {
    const QString letters = lettersOf(typed);
    const bool isEmpty = std::all_of(own.begin(), own.end(), [](const QString &title) { return lettersOf(title).isEmpty(); });
    if (letters.isEmpty() || isEmpty) return true;
    const int ours = nearest(letters, own);
    if (ours == 0 || ours == far) return ours == 0;
    return std::none_of(others.begin(), others.end(), [&](const QStringList &titles) { return nearest(letters, titles) < ours; });
}

bool ItemTitles::fit(const QString &typed, Id<records::Recommendation> item, Id<records::Handoff> package) {
    QStringList own;
    std::vector<QStringList> others;
    for (const records::Recommendation &one : of(package)) {
        if (one.id == item) own = one.title.values();
        else others.push_back(one.title.values());
    }
    return isTitleOf(typed, own, others);
}

const std::vector<records::Recommendation> &ItemTitles::of(Id<records::Handoff> package) {
    const auto known = m_known.constFind(package.uuid());
    if (known != m_known.constEnd()) return *known;
    std::vector<records::Recommendation> all;
    if (!package) all = m_store.all<records::Recommendation>();
    for (const records::HandoffItem &item : package ? m_store.all<records::HandoffItem>("handoff", package) : std::vector<records::HandoffItem>()) {
        if (item.heldBack || item.itemKind != u"recommendation") continue;
        if (auto one = m_store.find(Id<records::Recommendation>(item.item))) all.push_back(std::move(*one));
    }
    return *m_known.insert(package.uuid(), std::move(all));
}

}  // namespace balai::handoff
