#pragma once
// Bytes as people type them from paper.
#include "core/crypto/secret_bytes.h"

#include <QList>
#include <QString>
#include <QStringView>
#include <variant>

namespace balai::crypto {

// What is wrong with typed groups. Groups count from 1; none named when the length gives no hint.
struct GroupFault {
    enum class Kind { Length, Symbol, Check };
    Kind kind = Kind::Length;
    QList<int> groups;
    bool operator==(const GroupFault &) const = default;
};

// Groups of 8 Crockford base32 symbols with hyphens between them. Of each group seven symbols are content, 35 bits, most
// significant bit first. The last symbol of group i (from 1) is Σ α^j·x_j + α^(i+7) for j = 1-7 over GF(32) =
// GF(2)[x]/(x⁵+x²+1), α = 2, so that a wrong symbol, swapped neighbours and swapped groups are noticed: up to 24 groups.
// `content` is groups * 35 bits, rounded up to bytes.
QString writtenInGroups(const SecretBytes &content, int groups);

// Any case; O counts as 0, I and L as 1; white space and dashes are ignored wherever they stand. Bits beyond the last
// group are zero.
std::variant<SecretBytes, GroupFault> readGroups(QStringView text, int groups);

}  // namespace balai::crypto
