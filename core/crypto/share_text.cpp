// Shares as people keep and type them.
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/crypto/shares.h"

#include <QStringList>
#include <cstring>

namespace balai::crypto {

namespace {

constexpr int groupCount = 10;
constexpr std::size_t headSize = 8;
constexpr std::size_t partSize = 32;
constexpr std::size_t sumAt = headSize + partSize;
constexpr std::size_t contentSize = sumAt + 4;  // 350 bits; the last two are unused
constexpr std::uint8_t version = 1;
constexpr qsizetype longestFile = 4096;

const QString firstLine = QStringLiteral("Balai share 1");

// 30 bits in four bytes.
QByteArray sumOf(const SecretBytes &content) {
    constexpr char name[] = "balai share 1\n";
    constexpr std::size_t nameSize = sizeof name - 1;
    SecretBytes named(nameSize + sumAt);
    std::memcpy(named.data(), name, nameSize);
    std::memcpy(named.data() + nameSize, content.data(), sumAt);
    QByteArray sum = sha256(named.view()).left(4);
    sum[3] = char(sum[3] & 0xfc);
    return sum;
}

ShareFault::Kind kindOf(GroupFault::Kind kind) {
    switch (kind) {
    case GroupFault::Kind::Length: return ShareFault::Kind::Length;
    case GroupFault::Kind::Symbol: return ShareFault::Kind::Symbol;
    case GroupFault::Kind::Check: return ShareFault::Kind::Check;
    }
    return ShareFault::Kind::Check;
}

QStringList headLines(const Share &share) {
    return {firstLine, QStringLiteral("vault ") + QString::fromLatin1(toHex(share.vaultTag)),
            QStringLiteral("share ") + QString::number(share.index), QStringLiteral("needed ") + QString::number(share.threshold)};
}

}  // namespace

QString encodeShare(const Share &share) {
    SecretBytes content(contentSize);
    std::uint8_t *to = content.data();
    to[0] = version;
    std::memcpy(to + 1, share.vaultTag.constData(), 3);
    std::memcpy(to + 4, share.split.constData(), 2);
    to[6] = std::uint8_t(share.threshold);
    to[7] = std::uint8_t(share.index);
    std::memcpy(to + headSize, share.part.data(), partSize);
    std::memcpy(to + sumAt, sumOf(content).constData(), 4);
    return writtenInGroups(content, groupCount);
}

std::variant<Share, ShareFault> parseShare(QStringView text) {
    const auto read = readGroups(text, groupCount);
    if (const auto *fault = std::get_if<GroupFault>(&read)) return ShareFault{kindOf(fault->kind), fault->groups};
    const auto &content = std::get<SecretBytes>(read);
    const std::uint8_t *from = content.data();
    if (from[0] > version) return ShareFault{ShareFault::Kind::Newer};
    if (sumOf(content) != content.view().mid(qsizetype(sumAt), 4)) return ShareFault{ShareFault::Kind::Sum};
    Share share{content.view().mid(1, 3), content.view().mid(4, 2), from[6], from[7], SecretBytes(partSize)};
    if (from[0] != version || share.threshold < 2 || share.index < 1) return ShareFault{ShareFault::Kind::Content};
    std::memcpy(share.part.data(), from + headSize, partSize);
    return share;
}

QByteArray shareFile(const Share &share) {
    QStringList lines = headLines(share);
    const QString symbols = encodeShare(share);
    const qsizetype half = symbols.size() / 2;  // at a hyphen
    lines << symbols.left(half) << symbols.mid(half + 1);
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toLatin1();
}

std::variant<Share, ShareFault> readShareFile(QByteArrayView file) {
    if (file.size() > longestFile) return ShareFault{ShareFault::Kind::Length};
    QStringList lines;
    const QStringList all = QString::fromUtf8(file).split(QLatin1Char('\n'));
    for (const QString &line : all)
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty()) lines.append(trimmed);
    if (lines.isEmpty() || !lines.front().startsWith(QStringLiteral("Balai share"), Qt::CaseInsensitive))
        return parseShare(lines.join(QLatin1Char('\n')));
    if (lines.front() != firstLine) {
        bool isNumber = false;
        const bool isNewer = lines.front().section(QLatin1Char(' '), 2).toInt(&isNumber) > version && isNumber;
        return ShareFault{isNewer ? ShareFault::Kind::Newer : ShareFault::Kind::Form};
    }
    auto read = parseShare(QStringList(lines.mid(4)).join(QLatin1Char('\n')));
    const auto *share = std::get_if<Share>(&read);
    if (share && lines.mid(0, 4) != headLines(*share)) return ShareFault{ShareFault::Kind::Form};
    return read;
}

}  // namespace balai::crypto
