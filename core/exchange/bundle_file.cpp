#include "core/exchange/bundle_file.h"

#include "core/base/error.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/exchange/compression.h"
#include "core/exchange/strict_json.h"
#include "core/records/kind_info.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace balai::exchange {

namespace {

constexpr char formatWord[] = "balai-bundle";
constexpr int formatNumber = 1;
constexpr qint64 longestLine = 96ll << 20;
constexpr size_t mostLines = 4'000'000;
constexpr int keySize = 32, signatureSize = 64, hashSize = 32, saltSize = 16;

QString formatText() { return QLatin1String(formatWord) + u'/' + QString::number(formatNumber); }

QJsonArray idTexts(const std::vector<Uuid> &ids) {
    QJsonArray out;
    for (const Uuid &id : ids) out.append(id.text());
    return out;
}

QByteArray headMessage(const store::Place &place, const QByteArray &hash) {
    const QString where = place.device.text() + u'\n' + hex64(place.epoch) + u'\n' + QString::number(place.sequence);
    return "balai-head/1\n" + where.toLatin1() + '\n' + hash.toHex();
}

QByteArray joinMessage(Uuid council, Uuid device, const QByteArray &signingKey, const QByteArray &exchangeKey) {
    return "balai-join/1\n" + council.text().toLatin1() + '\n' + device.text().toLatin1() + '\n' + signingKey.toHex() + '\n' +
           exchangeKey.toHex();
}

QByteArray signedMessage(const BundleHeader &header, const QByteArray &hash) {
    const QJsonObject message{{QStringLiteral("council"), header.council.text()},
                              {QStringLiteral("format"), formatText()},
                              {QStringLiteral("hash"), QString::fromLatin1(hash.toHex())},
                              {QStringLiteral("number"), header.number},
                              {QStringLiteral("recipients"), idTexts(header.recipients)},
                              {QStringLiteral("sender"), header.sender.text()}};
    return records::compactJson(message);
}

QJsonObject headJson(const SignedHead &head) {
    return {{QStringLiteral("device"), head.place.device.text()},
            {QStringLiteral("epoch"), hex64(head.place.epoch)},
            {QStringLiteral("sequence"), head.place.sequence},
            {QStringLiteral("hash"), QString::fromLatin1(head.hash.toHex())},
            {QStringLiteral("key"), base64Text(head.key)},
            {QStringLiteral("signature"), base64Text(head.signature)}};
}

SignedHead headFrom(const QJsonObject &json) {
    return {{uuidIn(json, "device"), hex64In(json, "epoch"), numberIn(json, "sequence")},
            hexIn(json, "hash", hashSize), base64In(json, "key", keySize), base64In(json, "signature", signatureSize)};
}

QJsonObject headerJson(const BundleHeader &header) {
    QJsonArray heads;
    for (const SignedHead &head : header.heads) heads.append(headJson(head));
    QJsonObject json{{QStringLiteral("format"), formatText()},
                     {QStringLiteral("council"), header.council.text()},
                     {QStringLiteral("sender"), header.sender.text()},
                     {QStringLiteral("epoch"), hex64(header.epoch)},
                     {QStringLiteral("recipients"), idTexts(header.recipients)},
                     {QStringLiteral("number"), header.number},
                     {QStringLiteral("made"), header.madeMs},
                     {QStringLiteral("since"), seenJson(header.since)},
                     {QStringLiteral("seen"), seenJson(header.seen)},
                     {QStringLiteral("changesets"), header.changesets},
                     {QStringLiteral("attachments"), header.attachments},
                     {QStringLiteral("heads"), heads}};
    if (header.joined)
        json.insert(QStringLiteral("joined"), QJsonObject{{QStringLiteral("signingKey"), base64Text(header.joined->signingKey)},
                                                          {QStringLiteral("exchangeKey"), base64Text(header.joined->exchangeKey)},
                                                          {QStringLiteral("signature"), base64Text(header.joined->signature)}});
    return json;
}

BundleHeader headerFrom(const QJsonObject &json) {
    requireFormat(json, formatWord, formatNumber);
    BundleHeader header;
    header.council = uuidIn(json, "council");
    header.sender = uuidIn(json, "sender");
    header.epoch = hex64In(json, "epoch");
    header.recipients = uuidsIn(json, "recipients");
    header.number = numberIn(json, "number");
    header.madeMs = numberIn(json, "made");
    header.since = seenFrom(arrayIn(json, "since"));
    header.seen = seenFrom(arrayIn(json, "seen"));
    header.changesets = numberIn(json, "changesets");
    header.attachments = numberIn(json, "attachments");
    const QJsonArray heads = arrayIn(json, "heads");
    for (const auto &head : heads) header.heads.push_back(headFrom(head.toObject()));
    if (json.contains(QLatin1String("joined"))) {
        const QJsonObject joined = objectIn(json, "joined");
        header.joined = JoinProof{base64In(joined, "signingKey", keySize), base64In(joined, "exchangeKey", keySize),
                                  base64In(joined, "signature", signatureSize)};
    }
    return header;
}

// A value is JSON, so text; bytes that are no UTF-8 travel as they are.
QJsonValue valueJson(const store::Change &change) {
    if (!change.hasValue()) return {};
    const QString text = QString::fromUtf8(change.value);
    QJsonObject json{{QStringLiteral("salt"), QString::fromLatin1(change.salt.toHex())}};
    if (text.toUtf8() == change.value) json.insert(QStringLiteral("value"), text);
    else json.insert(QStringLiteral("bytes"), base64Text(change.value));
    return json;
}

QByteArray changesetLine(const store::Changeset &changeset) {
    QJsonArray values;
    for (const store::Change &change : changeset.changes) values.append(valueJson(change));
    return "{\"body\":" + store::canonical(changeset) + ",\"values\":" + QJsonDocument(values).toJson(QJsonDocument::Compact) + '}';
}

store::Changeset changesetFrom(const QJsonObject &json) {
    store::Changeset changeset =
        store::parseCanonical(QJsonDocument(objectIn(json, "body")).toJson(QJsonDocument::Compact));
    const QJsonArray values = arrayIn(json, "values");
    if (values.size() != qsizetype(changeset.changes.size())) throwDamaged(QStringLiteral("values do not fit the changes"));
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i).isNull()) continue;
        const QJsonObject one = values.at(i).toObject();
        store::Change &change = changeset.changes[size_t(i)];
        if (change.operation == store::Operation::Erase) throwDamaged(QStringLiteral("an erasure with a value"));
        change.salt = hexIn(one, "salt", saltSize);
        change.value = one.contains(QLatin1String("bytes")) ? base64In(one, "bytes") : textIn(one, "value").toUtf8();
    }
    return changeset;
}

// Cuts a stream into lines; keeps within bounds.
class Lines {
public:
    void take(QByteArrayView piece) {
        while (!piece.isEmpty()) {
            const qsizetype end = piece.indexOf('\n');
            m_rest.append(end < 0 ? piece : piece.first(end));
            if (m_rest.size() > longestLine) throwDamaged(QStringLiteral("a line is too long"));
            if (end < 0) return;
            m_lines.push_back(std::exchange(m_rest, {}));
            if (m_lines.size() > mostLines) throwDamaged(QStringLiteral("too many lines"));
            piece = piece.sliced(end + 1);
        }
    }
    std::vector<QByteArray> finish() {
        if (!m_rest.isEmpty() || m_lines.size() < 2) throwDamaged(QStringLiteral("the last line is missing"));
        return std::move(m_lines);
    }

private:
    QByteArray m_rest;
    std::vector<QByteArray> m_lines;
};

std::vector<QByteArray> linesOf(QByteArrayView file, const crypto::age::Keys &keys) {
    const QByteArray frame = crypto::age::decrypt(file, keys);
    Lines lines;
    decompress(frame, {}, [&](QByteArrayView piece) { lines.take(piece); });
    return lines.finish();
}

}  // namespace

SignedHead signHead(const store::Place &place, const QByteArray &hash, const crypto::SigningKeyPair &key) {
    return {place, hash, key.publicKey, crypto::sign(key, headMessage(place, hash))};
}

bool isValid(const SignedHead &head) { return crypto::verify(head.key, headMessage(head.place, head.hash), head.signature); }

JoinProof proveJoining(Uuid council, Uuid device, const QByteArray &signingKey, const QByteArray &exchangeKey,
                       const crypto::SigningKeyPair &oneTime) {
    return {signingKey, exchangeKey, crypto::sign(oneTime, joinMessage(council, device, signingKey, exchangeKey))};
}

bool isValid(const JoinProof &proof, Uuid council, Uuid device, const QByteArray &oneTimeKey) {
    return crypto::verify(oneTimeKey, joinMessage(council, device, proof.signingKey, proof.exchangeKey), proof.signature);
}

QJsonArray seenJson(const store::Seen &seen) {
    QJsonArray out;
    for (const auto &[chain, last] : seen) out.append(QJsonArray{chain.first.text(), hex64(chain.second), last});
    return out;
}

store::Seen seenFrom(const QJsonArray &json) {
    store::Seen out;
    for (const auto &item : json) {
        const QJsonArray one = item.toArray();
        const QJsonObject named{{QStringLiteral("device"), one.at(0)},
                                {QStringLiteral("epoch"), one.at(1)},
                                {QStringLiteral("last"), one.at(2)}};
        if (one.size() != 3) throwDamaged(QStringLiteral("bad list of chains"));
        out[{uuidIn(named, "device"), hex64In(named, "epoch")}] = numberIn(named, "last");
    }
    return out;
}

QByteArray writeBundle(const BundleHeader &header, const std::vector<store::Changeset> &changesets,
                       const crypto::SigningKeyPair &signer, const QList<QByteArray> &to, Random &random) {
    QByteArray text = records::compactJson(headerJson(header)) + '\n';
    for (const store::Changeset &changeset : changesets) text += changesetLine(changeset) + '\n';
    const QByteArray hash = crypto::sha256(text);
    const QJsonObject last{{QStringLiteral("hash"), QString::fromLatin1(hash.toHex())},
                           {QStringLiteral("signature"), base64Text(crypto::sign(signer, signedMessage(header, hash)))}};
    text += records::compactJson(last) + '\n';
    return crypto::age::encrypt(compress(text), to, random);
}

BundleText openBundle(QByteArrayView file, const crypto::age::Keys &keys) {
    std::vector<QByteArray> lines = linesOf(file, keys);
    const QJsonObject last = objectFrom(lines.back());
    lines.pop_back();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &line : lines) {
        hash.addData(line);
        hash.addData("\n");
    }
    BundleText out;
    out.hash = hash.result();
    if (hexIn(last, "hash", hashSize) != out.hash) throwDamaged(QStringLiteral("the lines do not have the hash they claim"));
    out.signature = base64In(last, "signature", signatureSize);
    out.header = headerFrom(objectFrom(lines.front()));
    out.lines.assign(std::make_move_iterator(lines.begin() + 1), std::make_move_iterator(lines.end()));
    return out;
}

bool isSignedBy(const BundleText &bundle, const QByteArray &publicKey) {
    return crypto::verify(publicKey, signedMessage(bundle.header, bundle.hash), bundle.signature);
}

std::vector<store::Changeset> changesetsOf(const BundleText &bundle) {
    std::vector<store::Changeset> out;
    qint64 attachments = 0;
    for (const QByteArray &line : bundle.lines) {
        const QJsonObject json = objectFrom(line);
        if (json.contains(QLatin1String("body"))) {
            out.push_back(changesetFrom(json));
        } else {
            const QByteArray hash = hexIn(json, "attachment", hashSize);
            if (crypto::sha256(base64In(json, "bytes")) != hash) throwDamaged(QStringLiteral("an attachment does not have its hash"));
            ++attachments;
        }
    }
    if (qint64(out.size()) != bundle.header.changesets || attachments != bundle.header.attachments)
        throwDamaged(QStringLiteral("lines are missing"));
    return out;
}

}  // namespace balai::exchange
