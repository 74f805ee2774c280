#include "core/exchange/bundle_lines.h"

#include "core/crypto/hash.h"
#include "core/exchange/bundle_file.h"
#include "core/exchange/compression.h"
#include "core/exchange/strict_json.h"
#include "core/records/kind_info.h"
#include "core/store/attached.h"

#include <set>
#include <utility>

namespace balai::exchange {

namespace {

constexpr char attachmentStart[] = "{\"attachment\":";
constexpr qint64 longestLine = 96ll << 20;
constexpr qint64 longestAttachmentLine = store::mostStoredBytes / 3 * 4 + 1024;
constexpr size_t mostLines = 4'000'000;
constexpr int hashSize = 32;

// Cuts a stream into lines; keeps within bounds.
class Lines {
public:
    explicit Lines(const std::function<void(const QByteArray &)> &each) : m_each(each) {}
    void take(QByteArrayView piece) {
        while (!piece.isEmpty()) {
            const qsizetype end = piece.indexOf('\n');
            m_rest.append(end < 0 ? piece : piece.first(end));
            if (m_rest.size() > (isAttachmentLine(m_rest) ? longestAttachmentLine : longestLine)) throwDamaged(QStringLiteral("a line is too long"));
            if (end < 0) return;
            if (++m_count > mostLines) throwDamaged(QStringLiteral("too many lines"));
            m_each(std::exchange(m_rest, {}));
            piece = piece.sliced(end + 1);
        }
    }
    void finish() const {
        if (!m_rest.isEmpty()) throwDamaged(QStringLiteral("the last line is missing"));
    }

private:
    const std::function<void(const QByteArray &)> &m_each;
    QByteArray m_rest;
    size_t m_count = 0;
};

}  // namespace

void forEachLine(QByteArrayView frame, const std::function<void(const QByteArray &line)> &each) {
    Lines lines(each);
    decompress(frame, {}, [&](QByteArrayView piece) { lines.take(piece); });
    lines.finish();
}

bool isAttachmentLine(QByteArrayView line) { return line.startsWith(QByteArrayView(attachmentStart)); }

QByteArray attachmentLine(Uuid attachment, const QByteArray &bytes) {
    return records::compactJson(QJsonObject{{QStringLiteral("attachment"), QString::fromLatin1(crypto::sha256(bytes).toHex())},
                                            {QStringLiteral("bytes"), base64Text(bytes)},
                                            {QStringLiteral("record"), attachment.text()}});
}

void forEachAttachment(const BundleText &bundle, const std::function<void(Uuid attachment, const QByteArray &bytes)> &each) {
    if (bundle.header.attachments == 0) return;
    std::set<std::pair<Uuid, QByteArray>> seen;
    forEachLine(bundle.frame, [&](const QByteArray &line) {
        if (!isAttachmentLine(line)) return;
        const QJsonObject json = objectFrom(line, 1);
        const QByteArray hash = hexIn(json, "attachment", hashSize), bytes = base64In(json, "bytes");
        const Uuid record = uuidIn(json, "record");
        if (bytes.isEmpty() || bytes.size() > store::mostStoredBytes) throwDamaged(QStringLiteral("an attachment of a size that is not allowed"));
        if (crypto::sha256(bytes) != hash) throwDamaged(QStringLiteral("an attachment does not have its hash"));
        if (!seen.emplace(record, hash).second) throwDamaged(QStringLiteral("an attachment twice"));
        each(record, bytes);
    });
}

}  // namespace balai::exchange
