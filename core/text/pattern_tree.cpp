#include "core/text/pattern_tree.h"

#include "core/text/pattern_pieces.h"

#include <QStringBuilder>
#include <algorithm>
#include <vector>

namespace balai::text {

namespace {

using Pieces = std::vector<QString>;

// What has alternatives of its own is one piece.
Pieces wholePieces(const QString &pattern) {
    Pieces out;
    for (const PatternPiece &piece : piecesOf(pattern)) {
        if (piece.what == u"|") return {QString(u"(?:" % pattern % u')')};
        out.push_back(QString(piece.what % piece.times));
    }
    return out;
}

QString joined(std::vector<Pieces> all) {
    QStringList out;
    while (!all.empty()) {
        const Pieces first = all.front();
        const auto alike = [&](const Pieces &one) { return !one.empty() && !first.empty() && one.front() == first.front(); };
        const auto rest = std::stable_partition(all.begin() + 1, all.end(), alike);
        std::vector<Pieces> tails;
        for (auto one = all.begin(); one != rest; ++one) tails.emplace_back(one->empty() ? one->end() : one->begin() + 1, one->end());
        all.erase(all.begin(), rest);
        out.append(tails.size() < 2 ? QStringList(first.begin(), first.end()).join(QString()) : QString(first.front() % u"(?:" % joined(std::move(tails)) % u')'));
    }
    return out.join(u'|');
}

}  // namespace

QString oneOfPatterns(const QStringList &patterns) {
    std::vector<Pieces> all;
    for (const QString &pattern : patterns) all.push_back(wholePieces(pattern));
    return joined(std::move(all));
}

}  // namespace balai::text
