#include "ui/widgets/pasted_part.h"

#include <algorithm>

namespace balai::ui {

namespace {

qsizetype sameAtStart(const QString &one, const QString &other) {
    return std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
}

// Of what `start` units at the beginning leave.
qsizetype sameAtEnd(const QString &one, const QString &other, qsizetype start) {
    return std::mismatch(one.rbegin(), one.rend() - start, other.rbegin(), other.rend() - start).first - one.rbegin();
}

}  // namespace

PastedPart::PastedPart(const QString &whole, qsizetype start, qsizetype length) : m_whole(whole) {
    m_start = std::clamp<qsizetype>(start, 0, whole.size());
    m_length = std::clamp<qsizetype>(length, 0, whole.size() - m_start);
}

PastedPart PastedPart::between(const QString &before, const QString &now) {
    const qsizetype start = sameAtStart(now, before), end = sameAtEnd(now, before, start);
    return {now, start, now.size() - start - end};
}

bool PastedPart::follow(const QString &now, qsizetype caret) {
    const qsizetype end = m_start + m_length, behind = m_whole.size() - end;
    const bool isAfter = now.size() >= end && QStringView(now).left(end) == QStringView(m_whole).left(end);
    const bool isBefore = now.size() >= m_length + behind && QStringView(now).right(m_length + behind) == QStringView(m_whole).right(m_length + behind);
    if (!isAfter && !isBefore) return false;
    const qsizetype moved = now.size() - m_length - behind;
    if (!isAfter || (isBefore && caret <= moved)) m_start = moved;
    m_whole = now;
    return true;
}

}  // namespace balai::ui
