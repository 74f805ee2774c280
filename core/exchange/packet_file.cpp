#include "core/exchange/packet_file.h"

#include "core/base/error.h"
#include "core/crypto/age/age.h"
#include "core/crypto/bytes.h"
#include "core/exchange/strict_json.h"
#include "core/records/kind_info.h"

#include <QSet>

#include <algorithm>

namespace balai::exchange {

namespace {

using records::Answer;
using records::CommentMode;

constexpr char packetWord[] = "balai-packet";
constexpr char replyWord[] = "balai-packet-reply";
constexpr qint64 largestFile = 64ll << 20;
constexpr qsizetype mostAnswers = 100'000;

QJsonObject blockJson(const PacketBlock &block) {
    QJsonObject json{{QStringLiteral("block"), block.item.text()},
                     {QStringLiteral("kind"), block.kind},
                     {QStringLiteral("text"), block.text},
                     {QStringLiteral("own"), block.own},
                     {QStringLiteral("contentNote"), block.contentNote.isEmpty() ? QJsonValue() : QJsonValue(block.contentNote)}};
    if (!block.speaker.isEmpty()) json.insert(QStringLiteral("speaker"), block.speaker);
    if (!block.objections.isEmpty()) json.insert(QStringLiteral("objections"), QJsonArray::fromStringList(block.objections));
    return json;
}

// May be missing or null; what is there is a text.
QString textIfIn(const QJsonObject &json, const char *key) {
    const QJsonValue value = json.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isNull() && !value.isString()) throwDamaged(QStringLiteral("bad field ") + QLatin1String(key));
    return value.toString();
}

PacketBlock blockFrom(const QJsonValue &value) {
    const QJsonObject json = value.toObject();
    PacketBlock block;
    block.item = uuidIn(json, "block");
    block.kind = textIn(json, "kind");
    block.text = textIn(json, "text");
    block.language = textIn(json, "language");
    if (!json.value(QLatin1String("own")).isBool()) throwDamaged(QStringLiteral("bad field own"));
    block.own = json.value(QLatin1String("own")).toBool();
    block.contentNote = textIfIn(json, "contentNote");
    block.speaker = textIfIn(json, "speaker");
    const QJsonArray objections = json.contains(QLatin1String("objections")) ? arrayIn(json, "objections") : QJsonArray();
    for (const auto &objection : objections) {
        if (!objection.isString()) throwDamaged(QStringLiteral("bad field objections"));
        block.objections.append(objection.toString());
    }
    return block;
}

void requireDifferentItems(const std::vector<PacketBlock> &blocks) {
    QSet<Uuid> items;
    for (const PacketBlock &block : blocks) items.insert(block.item);
    if (size_t(items.size()) != blocks.size()) throwDamaged(QStringLiteral("one passage twice"));
}

QJsonObject localJson(const records::LocalText &text) {
    QJsonObject json;
    for (auto it = text.begin(); it != text.end(); ++it) json.insert(it.key(), it.value());
    return json;
}

[[noreturn]] void invalid(qsizetype line, const QString &field, const QString &reason) {
    throw Error(ErrorCode::InvalidInput, reason,
                {{QStringLiteral("line"), line}, {QStringLiteral("field"), field}, {QStringLiteral("reason"), reason}});
}

bool isAnswer(Answer answer) { return answer != Answer::unset && answer != Answer::unknown; }

bool takesSpoken(Answer answer) { return answer == Answer::change || answer == Answer::objection; }

// May be left out; what is there is a voice note and nothing else.
bool readSpoken(const QJsonObject &json, PacketAnswer &out) {
    const QJsonValue value = json.value(QLatin1String("audio"));
    if (value.isUndefined() || value.isNull()) return true;
    const auto bytes = crypto::fromBase64(value.toString().toLatin1());
    if (!value.isString() || !bytes || !takesSpoken(out.answer) || !isSpokenHere(*bytes)) return false;
    out.spoken = *bytes;
    return true;
}

bool isTooMuchSpoken(const std::vector<PacketAnswer> &answers) {
    qsizetype all = 0;
    for (const PacketAnswer &answer : answers) all += answer.spoken.size();
    return all > mostSpokenInReply;
}

// What is wrong with an answer; empty where it is one.
const char *wrongField(const QJsonObject &json, PacketAnswer &out) {
    const auto item = Uuid::parse(json.value(QLatin1String("block")).toString());
    if (!item) return "block";
    out.item = *item;
    out.answer = records::fromWord<Answer>(json.value(QLatin1String("answer")).toString());
    if (!isAnswer(out.answer)) return "answer";
    const QJsonValue text = json.value(QLatin1String("text"));
    if (!text.isObject() && !text.isNull() && !text.isUndefined()) return "text";
    const QJsonObject object = text.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().isEmpty() || !it.value().isString()) return "text";
        out.text.insert(it.key(), it.value().toString());
    }
    return readSpoken(json, out) ? "" : "audio";
}

struct Wrong {
    QString field, reason;
};
// What a council's laptop would refuse at `packet receive`, where the one who answered can no longer mend it.
std::optional<Wrong> refusedLater(const QJsonObject &json) {
    static const QStringList known{QStringLiteral("block"), QStringLiteral("answer"), QStringLiteral("text"), QStringLiteral("audio")};
    for (const QString &key : json.keys())
        if (!known.contains(key)) return Wrong{key, QStringLiteral("no such field")};
    const QString reason = records::wrongValue(*records::kindOf<records::Comment>().field(u"text"), json.value(QLatin1String("text")));
    if (json.contains(QLatin1String("text")) && !reason.isEmpty()) return Wrong{QStringLiteral("text"), reason};
    return std::nullopt;
}

crypto::SecretBytes opened(const QByteArray &file, const crypto::SecretBytes &passphrase) {
    if (file.size() > largestFile) throwDamaged(QStringLiteral("too long for a packet"));
    try {
        QByteArray plain = crypto::age::decrypt(file, crypto::age::Keys::passphrase(passphrase));
        return crypto::SecretBytes::taking(plain);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NoKey) throw;
        throw Error(ErrorCode::WrongPassphrase, QStringLiteral("the passphrase does not open the packet"));
    }
}

}  // namespace

QByteArray writePacket(const PacketText &packet, const crypto::SecretBytes &passphrase, Random &random, int workFactor) {
    QJsonArray blocks;
    for (const PacketBlock &block : packet.blocks) {
        QJsonObject json = blockJson(block);
        json.insert(QStringLiteral("language"), block.language);
        blocks.append(json);
    }
    const QJsonObject json{{QStringLiteral("format"), QStringLiteral("balai-packet/1")},
                           {QStringLiteral("packet"), packet.packet.text()},
                           {QStringLiteral("meeting"), packet.meeting},
                           {QStringLiteral("language"), packet.language},
                           {QStringLiteral("expires"), records::dateText(packet.expires)},
                           {QStringLiteral("replyKey"), base64Text(packet.replyKey)},
                           {QStringLiteral("blocks"), blocks}};
    return crypto::age::encryptWithPassphrase(records::compactJson(json), passphrase, random, workFactor);
}

PacketText readPacket(const QByteArray &file, const crypto::SecretBytes &passphrase) {
    const crypto::SecretBytes plain = opened(file, passphrase);
    const QJsonObject json = objectFrom(plain.view());
    requireFormat(json, packetWord, 1);
    PacketText out{uuidIn(json, "packet"), textIn(json, "meeting"), textIn(json, "language"),
                   records::dateFrom(textIn(json, "expires")), base64In(json, "replyKey", 32), {}};
    if (!out.expires.isValid()) throwDamaged(QStringLiteral("bad field expires"));
    const QJsonArray blocks = arrayIn(json, "blocks");
    for (const auto &block : blocks) out.blocks.push_back(blockFrom(block));
    requireDifferentItems(out.blocks);
    return out;
}

PacketText openPacket(const QByteArray &file, const crypto::SecretBytes &passphrase, QDate today) {
    PacketText packet = readPacket(file, passphrase);
    if (today > packet.expires)
        throw Error(ErrorCode::Refused, QStringLiteral("the packet is no longer valid; ask for a new one"),
                    {{QStringLiteral("reason"), QStringLiteral("expired")}});
    return packet;
}

QJsonObject packetJson(const PacketText &packet) {
    QJsonArray blocks;
    for (const PacketBlock &block : packet.blocks) blocks.append(blockJson(block));
    return {{QStringLiteral("meeting"), packet.meeting}, {QStringLiteral("language"), packet.language}, {QStringLiteral("blocks"), blocks}};
}

std::vector<PacketAnswer> readAnswers(const QByteArray &lines, const PacketText &packet) {
    std::vector<PacketAnswer> out;
    qsizetype number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty()) continue;
        const auto value = records::parseJsonValue(line);
        if (!value || !value->isObject()) invalid(number, {}, QStringLiteral("not a JSON object"));
        if (const auto wrong = refusedLater(value->toObject())) invalid(number, wrong->field, wrong->reason);
        PacketAnswer answer;
        if (const char *field = wrongField(value->toObject(), answer); *field) invalid(number, QLatin1String(field), QStringLiteral("not valid"));
        if (std::none_of(packet.blocks.begin(), packet.blocks.end(), [&](const PacketBlock &b) { return b.item == answer.item; }))
            invalid(number, QStringLiteral("block"), QStringLiteral("not in this packet"));
        out.push_back(std::move(answer));
    }
    return out;
}

QByteArray writeReply(const PacketReply &reply, const QByteArray &replyKey, Random &random) {
    if (isTooMuchSpoken(reply.answers))
        throw Error(ErrorCode::InvalidInput, QStringLiteral("too many recordings for one reply"), {{QStringLiteral("field"), QStringLiteral("audio")}, {QStringLiteral("reason"), QStringLiteral("too many recordings for one reply")}});
    QJsonArray answers;
    for (const PacketAnswer &answer : reply.answers) {
        QJsonObject json{{QStringLiteral("block"), answer.item.text()}, {QStringLiteral("answer"), records::wordOf(answer.answer)}, {QStringLiteral("text"), localJson(answer.text)}};
        if (!answer.spoken.isEmpty()) json.insert(QStringLiteral("audio"), base64Text(answer.spoken));
        answers.append(json);
    }
    const QJsonObject json{{QStringLiteral("format"), QStringLiteral("balai-packet-reply/1")},
                           {QStringLiteral("packet"), reply.packet.text()},
                           {QStringLiteral("mode"), records::wordOf(reply.mode)},
                           {QStringLiteral("at"), reply.atMs},
                           {QStringLiteral("answers"), answers}};
    return crypto::age::encrypt(records::compactJson(json), {replyKey}, random);
}

PacketReply readReply(const QByteArray &file, std::vector<crypto::SecretBytes> secrets) {
    if (file.size() > largestFile) throwDamaged(QStringLiteral("too long for a reply"));
    crypto::age::Keys keys;
    keys.identities = std::move(secrets);
    const QByteArray plain = crypto::age::decrypt(file, keys);
    const QJsonObject json = objectFrom(plain);
    requireFormat(json, replyWord, 1);
    PacketReply out{uuidIn(json, "packet"), records::fromWord<CommentMode>(textIn(json, "mode")), numberIn(json, "at"), {}};
    const QJsonArray answers = arrayIn(json, "answers");
    if (out.mode == CommentMode::unset || out.mode == CommentMode::unknown || answers.size() > mostAnswers)
        throwDamaged(QStringLiteral("bad reply"));
    for (const auto &item : answers) {
        PacketAnswer answer;
        if (*wrongField(item.toObject(), answer)) throwDamaged(QStringLiteral("bad answer"));
        out.answers.push_back(std::move(answer));
    }
    if (isTooMuchSpoken(out.answers)) throwDamaged(QStringLiteral("too much was said"));
    return out;
}

}  // namespace balai::exchange
