#include "core/crypto/symbol_groups.h"

#include "core/base/error.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace balai::crypto {

namespace {
constexpr char symbols[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int groupSize = 8;
constexpr int contentSize = groupSize - 1;
constexpr int wrong = -1;
using Group = std::array<int, groupSize>;

// Multiplication by α = 2 in GF(32), x⁵ = x² + 1.
constexpr int timesAlpha(int value) {
    const int shifted = value << 1;
    return shifted & 32 ? shifted ^ 0b100101 : shifted;
}
constexpr int timesAlphaPower(int value, int power) {
    for (int i = 0; i < power; ++i) value = timesAlpha(value);
    return value;
}

// `number` counts groups from 1.
int checkSymbol(const Group &group, int number) {
    int sum = timesAlphaPower(1, number + 7);
    for (int j = 1; j <= contentSize; ++j) sum ^= timesAlphaPower(group[std::size_t(j - 1)], j);
    return sum;
}

int symbolValue(QChar typed) {
    const char upper = typed.toUpper().toLatin1();
    if (upper == 'O') return 0;
    if (upper == 'I' || upper == 'L') return 1;
    const char *at = upper == 0 ? nullptr : std::strchr(symbols, upper);
    return at == nullptr ? wrong : int(at - symbols);
}

bool isBetween(QChar typed) { return typed.isSpace() || typed.category() == QChar::Punctuation_Dash; }

// The pieces that were typed apart from each other, as symbol values.
QList<QList<int>> typedPieces(QStringView text) {
    QList<QList<int>> out;
    bool apart = true;
    for (const QChar typed : text) {
        if (isBetween(typed)) {
            apart = true;
            continue;
        }
        if (apart) out.append(QList<int>());
        apart = false;
        out.last().append(symbolValue(typed));
    }
    return out;
}

QList<int> joined(const QList<QList<int>> &pieces) {
    QList<int> out;
    for (const QList<int> &piece : pieces) out += piece;
    return out;
}

Group groupAt(const QList<int> &typed, int number) {
    Group out{};
    for (int j = 0; j < groupSize; ++j) out[std::size_t(j)] = typed[(number - 1) * groupSize + j];
    return out;
}

bool holdsWrong(const Group &group) {
    for (const int value : group)
        if (value == wrong) return true;
    return false;
}

bool checks(const Group &group, int number) { return group[contentSize] == checkSymbol(group, number); }

// Too long or too short: the pieces say which group, else the first whole group that does not fit.
GroupFault lengthFault(const QList<QList<int>> &pieces, const QList<int> &typed, int groupCount) {
    GroupFault fault{GroupFault::Kind::Length, {}};
    if (pieces.size() == groupCount) {
        for (int number = 1; number <= groupCount; ++number)
            if (pieces[number - 1].size() != groupSize) fault.groups.append(number);
        return fault;
    }
    for (int number = 1; number <= groupCount && number * groupSize <= typed.size(); ++number) {
        const Group group = groupAt(typed, number);
        if (holdsWrong(group) || !checks(group, number)) return {GroupFault::Kind::Length, {number}};
    }
    return fault;
}

QList<int> groupsWhere(const QList<int> &typed, int groupCount, bool (*bad)(const Group &, int)) {
    QList<int> out;
    for (int number = 1; number <= groupCount; ++number)
        if (bad(groupAt(typed, number), number)) out.append(number);
    return out;
}


SecretBytes content(const QList<int> &typed, int groupCount) {
    SecretBytes all((std::size_t(groupCount) * contentSize * 5 + 7) / 8);
    int bit = 0;
    for (int at = 0; at < typed.size(); ++at) {
        if (at % groupSize == contentSize) continue;
        for (int shift = 4; shift >= 0; --shift, ++bit)
            all.data()[bit / 8] |= std::uint8_t((typed[at] >> shift & 1) << (7 - bit % 8));
    }
    return all;
}
}  // namespace

QString writtenInGroups(const SecretBytes &content, int groups) {
    if (content.size() != (std::size_t(groups) * contentSize * 5 + 7) / 8)
        throw Error(ErrorCode::Internal, QStringLiteral("symbol groups of a wrong size"));
    QString out;
    int bit = 0;
    const auto nextBit = [&] {
        const int value = content.data()[bit / 8] >> (7 - bit % 8) & 1;
        ++bit;
        return value;
    };
    for (int number = 1; number <= groups; ++number) {
        Group group{};
        for (int j = 0; j < contentSize; ++j)
            for (int k = 0; k < 5; ++k) group[std::size_t(j)] = group[std::size_t(j)] << 1 | nextBit();
        group[contentSize] = checkSymbol(group, number);
        if (number > 1) out.append(QLatin1Char('-'));
        for (const int value : group) out.append(QLatin1Char(symbols[value]));
    }
    return out;
}

std::variant<SecretBytes, GroupFault> readGroups(QStringView text, int groups) {
    constexpr int longest = 1024;
    if (text.size() > longest) return GroupFault{GroupFault::Kind::Length, {}};
    const QList<QList<int>> pieces = typedPieces(text);
    const QList<int> typed = joined(pieces);
    if (typed.size() != groups * groupSize) return lengthFault(pieces, typed, groups);
    const QList<int> strange = groupsWhere(typed, groups, [](const Group &group, int) { return holdsWrong(group); });
    if (!strange.isEmpty()) return GroupFault{GroupFault::Kind::Symbol, strange};
    const QList<int> failing = groupsWhere(typed, groups, [](const Group &group, int number) { return !checks(group, number); });
    if (!failing.isEmpty()) return GroupFault{GroupFault::Kind::Check, failing};
    return content(typed, groups);
}

}  // namespace balai::crypto
