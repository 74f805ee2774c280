#include "core/handoff/bag.h"

#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"

#include <numeric>

namespace balai::handoff {
namespace {

QByteArray manifestOf(const std::vector<PackedFile> &files) {
    QByteArray lines;
    for (const PackedFile &file : files)
        lines += crypto::toHex(crypto::sha256(file.bytes)) + "  " + file.name.toUtf8() + '\n';
    return lines;
}

QByteArray labelLines(const std::vector<BagLabel> &labels, const std::vector<PackedFile> &payload) {
    QByteArray lines;
    for (const BagLabel &label : labels) lines += QString(label.name % u": " % label.value % u'\n').toUtf8();
    const qint64 bytes = std::accumulate(payload.begin(), payload.end(), qint64(0),
                                         [](qint64 sum, const PackedFile &file) { return sum + file.bytes.size(); });
    return lines + "Payload-Oxum: " + QByteArray::number(bytes) + '.' + QByteArray::number(qint64(payload.size())) + '\n';
}

}  // namespace

std::vector<PackedFile> bagOf(std::vector<PackedFile> payload, const std::vector<BagLabel> &labels) {
    for (PackedFile &file : payload) file.name.prepend(QStringLiteral("data/"));
    std::vector<PackedFile> tags{
        {QStringLiteral("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"},
        {QStringLiteral("bag-info.txt"), labelLines(labels, payload)},
        {QStringLiteral("manifest-sha256.txt"), manifestOf(payload)},
    };
    tags.push_back({QStringLiteral("tagmanifest-sha256.txt"), manifestOf(tags)});
    tags.insert(tags.end(), std::make_move_iterator(payload.begin()), std::make_move_iterator(payload.end()));
    return tags;
}

}  // namespace balai::handoff
