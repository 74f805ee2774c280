#include "core/search/readings.h"

#include "core/text/zawgyi.h"

#include <algorithm>

namespace balai::search {

namespace {

using text::ReadPart;
using text::ZawgyiDetector;

// Fewer letters than this are a word or two, of which the detector is sure too soon.
constexpr qsizetype lettersToBeSure = 12;

bool isSurelyZawgyi(QStringView line, double probability) { return probability >= ZawgyiDetector::quiteSure && line.size() >= lettersToBeSure; }

const ReadPart &partAt(const std::vector<ReadPart> &parts, const std::vector<int> &starts, int at, int &inside) {
    const auto next = std::upper_bound(starts.begin(), starts.end(), at);
    const size_t index = size_t(next - starts.begin()) - 1;
    inside = at - starts[index];
    return parts[index];
}

bool isAsKept(const ReadPart &part) { return part.reading.size() == part.end - part.start && !text::hasBurmese(part.reading); }

// The places of the reading are given back as places of what is kept, whole syllables.
Tokens zawgyiTokens(const QString &line) {
    const std::vector<ReadPart> parts = text::unicodePartsFromZawgyi(line);
    QString reading;
    std::vector<int> starts;
    for (const ReadPart &part : parts) {
        starts.push_back(int(reading.size()));
        reading += part.reading;
    }
    Tokens out = text::searchTokens(reading);
    for (text::SearchToken &token : out) {
        int inside = 0;
        const ReadPart &first = partAt(parts, starts, token.start, inside);
        token.start = first.start + (isAsKept(first) ? inside : 0);
        const ReadPart &last = partAt(parts, starts, token.end - 1, inside);
        token.end = isAsKept(last) ? last.start + inside + 1 : last.end;
    }
    return out;
}

void append(Tokens &out, Tokens tokens, int offset) {
    for (text::SearchToken &token : tokens) {
        token.start += offset;
        token.end += offset;
        out.push_back(std::move(token));
    }
}

void appendLine(Tokens &out, const QString &line, int offset) {
    const double probability = ZawgyiDetector::ours().probability(line);
    const bool perhaps = probability >= ZawgyiDetector::worthAsking;
    if (!perhaps || !isSurelyZawgyi(line, probability)) append(out, text::searchTokens(line), offset);
    if (perhaps) append(out, zawgyiTokens(line), offset);
}

}  // namespace

Tokens tokensOf(const QString &text) {
    if (!text::hasBurmese(text)) return text::searchTokens(text);
    Tokens out;
    for (qsizetype start = 0, end = 0; start <= text.size(); start = end + 1) {
        end = text.indexOf(u'\n', start);
        if (end < 0) end = text.size();
        const QString line = text.mid(start, end - start);
        if (text::hasBurmese(line)) appendLine(out, line, int(start));
        else append(out, text::searchTokens(line), int(start));
    }
    return out;
}

Readings readingsOf(const QString &typed) {
    if (!text::hasBurmese(typed)) return {{typed}, true};
    const double probability = ZawgyiDetector::ours().probability(typed);
    QStringList words{typed, text::unicodeFromZawgyi(typed)};
    if (probability >= 0.5) words.swapItemsAt(0, 1);
    words.removeDuplicates();
    return {words, probability < ZawgyiDetector::worthAsking || isSurelyZawgyi(typed, probability)};
}

}  // namespace balai::search
