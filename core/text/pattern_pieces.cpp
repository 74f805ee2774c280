#include "core/text/pattern_pieces.h"

#include <algorithm>

namespace balai::text {

namespace {

// One code point.
qsizetype pointEnd(QStringView pattern, qsizetype at) {
    return std::min(at + (pattern[at].isHighSurrogate() ? 2 : 1), pattern.size());
}

qsizetype escapeEnd(QStringView pattern, qsizetype at) {
    const bool isNamed = at + 2 < pattern.size() && QStringView(u"pPx").contains(pattern[at + 1]) && pattern[at + 2] == u'{';
    const qsizetype close = isNamed ? pattern.indexOf(u'}', at) : -1;
    if (close >= 0) return close + 1;
    return at + 1 < pattern.size() ? pointEnd(pattern, at + 1) : pattern.size();
}

// A ']' that comes first is one of the letters.
qsizetype classEnd(QStringView pattern, qsizetype at) {
    ++at;
    if (at < pattern.size() && pattern[at] == u'^') ++at;
    if (at < pattern.size() && pattern[at] == u']') ++at;
    while (at < pattern.size() && pattern[at] != u']') at = pattern[at] == u'\\' ? escapeEnd(pattern, at) : at + 1;
    return std::min(at + 1, pattern.size());
}

qsizetype groupEnd(QStringView pattern, qsizetype at) {
    for (int depth = 0; at < pattern.size();) {
        if (pattern[at] == u'\\') at = escapeEnd(pattern, at);
        else if (pattern[at] == u'[') at = classEnd(pattern, at);
        else {
            depth += pattern[at] == u'(' ? 1 : pattern[at] == u')' ? -1 : 0;
            ++at;
            if (depth == 0) return at;
        }
    }
    return at;
}

qsizetype whatEnd(QStringView pattern, qsizetype at) {
    if (pattern[at] == u'\\') return escapeEnd(pattern, at);
    if (pattern[at] == u'[') return classEnd(pattern, at);
    if (pattern[at] == u'(') return groupEnd(pattern, at);
    return pointEnd(pattern, at);
}

// "*", "{2,5}?": how often, and how greedily.
qsizetype timesEnd(QStringView pattern, qsizetype at) {
    if (at >= pattern.size() || pattern[at - 1] == u'|') return at;
    const qsizetype close = pattern[at] == u'{' && at + 1 < pattern.size() && pattern[at + 1].isDigit() ? pattern.indexOf(u'}', at) : -1;
    if (close >= 0) at = close + 1;
    else if (QStringView(u"*+?").contains(pattern[at])) ++at;
    else return at;
    return at < pattern.size() && QStringView(u"+?").contains(pattern[at]) ? at + 1 : at;
}

}  // namespace

bool PatternPiece::isOptional() const { return times.startsWith(u'*') || times.startsWith(u'?') || times.startsWith(u"{0"); }

std::vector<PatternPiece> piecesOf(QStringView pattern) {
    std::vector<PatternPiece> out;
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype middle = whatEnd(pattern, at), end = timesEnd(pattern, middle);
        out.push_back({pattern.sliced(at, middle - at), pattern.sliced(middle, end - middle)});
        at = end;
    }
    return out;
}

}  // namespace balai::text
