#include "core/exchange/bundle_file.h"

#include "core/base/error.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/exchange/bundle_lines.h"
#include "core/exchange/compression.h"
#include "core/exchange/strict_json.h"
#include "core/records/kind_info.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace balai::exchange {

namespace {

constexpr char formatWord[] = "balai-bundle";
constexpr int formatNumber = 1;
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
    if (!header.lacks.empty()) json.insert(QStringLiteral("lacks"), idTexts(header.lacks));
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
    if (json.contains(QLatin1String("lacks"))) header.lacks = uuidsIn(json, "lacks");
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

// One line after the other, hashed and compressed as it comes.
class LinesOut {
public:
    void add(const QByteArray &line) {
        m_hash.addData(line);
        m_hash.addData("\n");
        put(line);
    }
    QByteArray hash() const { return m_hash.result(); }
    QByteArray finish(const QByteArray &last) {
        put(last);
        return m_frame.finish();
    }

private:
    void put(const QByteArray &line) {
        m_frame.add(line);
        m_frame.add("\n");
    }
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    Compressor m_frame;
};

// What a bundle holds but its attachments, which are only hashed and counted here.
class BundleReading {
public:
    void take(const QByteArray &line) {
        if (m_last) keep(*std::exchange(m_last, std::nullopt));
        m_last = line;
    }
    // Throws Error{Damaged, NewerFormat}.
    BundleText finish() {
        if (!m_last || !m_first) throwDamaged(QStringLiteral("the last line is missing"));
        if (isAttachmentLine(*m_first) || isAttachmentLine(*m_last)) throwDamaged(QStringLiteral("an attachment in the wrong place"));
        const QJsonObject last = objectFrom(*m_last);
        m_text.hash = m_hash.result();
        if (hexIn(last, "hash", hashSize) != m_text.hash) throwDamaged(QStringLiteral("the lines do not have the hash they claim"));
        m_text.signature = base64In(last, "signature", signatureSize);
        m_text.header = headerFrom(objectFrom(*m_first));
        if (m_text.header.attachments != m_attachments) throwDamaged(QStringLiteral("lines are missing"));
        return std::move(m_text);
    }

private:
    void keep(const QByteArray &line) {
        m_hash.addData(line);
        m_hash.addData("\n");
        if (!m_first) m_first = line;
        else if (isAttachmentLine(line)) ++m_attachments;
        else m_text.lines.push_back(line);
    }
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::optional<QByteArray> m_first, m_last;
    qint64 m_attachments = 0;
    BundleText m_text;
};

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

QByteArray writeBundle(const BundleHeader &header, const std::vector<store::Changeset> &changesets, const crypto::SigningKeyPair &signer,
                       const QList<QByteArray> &to, Random &random, const Carried &carried) {
    LinesOut lines;
    lines.add(records::compactJson(headerJson(header)));
    for (const store::Changeset &changeset : changesets) lines.add(changesetLine(changeset));
    for (const Carried::One &one : carried.all) lines.add(attachmentLine(one.attachment, carried.bytes(one)));
    const QByteArray hash = lines.hash();
    const QJsonObject last{{QStringLiteral("hash"), QString::fromLatin1(hash.toHex())},
                           {QStringLiteral("signature"), base64Text(crypto::sign(signer, signedMessage(header, hash)))}};
    return crypto::age::encrypt(lines.finish(records::compactJson(last)), to, random);
}

BundleText openBundle(QByteArrayView file, const crypto::age::Keys &keys) {
    QByteArray frame = crypto::age::decrypt(file, keys);
    BundleReading reading;
    forEachLine(frame, [&](const QByteArray &line) { reading.take(line); });
    BundleText out = reading.finish();
    if (out.header.attachments > 0) out.frame = std::move(frame);
    return out;
}

bool isSignedBy(const BundleText &bundle, const QByteArray &publicKey) {
    return crypto::verify(publicKey, signedMessage(bundle.header, bundle.hash), bundle.signature);
}

std::vector<store::Changeset> changesetsOf(const BundleText &bundle) {
    std::vector<store::Changeset> out;
    for (const QByteArray &line : bundle.lines) out.push_back(changesetFrom(objectFrom(line)));
    if (qint64(out.size()) != bundle.header.changesets) throwDamaged(QStringLiteral("lines are missing"));
    return out;
}

}  // namespace balai::exchange
