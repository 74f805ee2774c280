#include "core/exchange/packet.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/council/commitment.h"
#include "core/council/reading.h"
#include "core/council/voice_note.h"
#include "core/crypto/age/age.h"
#include "core/crypto/hash.h"
#include "core/crypto/told_words.h"
#include "core/exchange/strict_json.h"
#include "core/records/packet.h"
#include "core/vault/outside.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace balai::exchange {

namespace {

using namespace records;

constexpr char metaPackets[] = "exchange.packets";
constexpr int testWorkFactor = 10;
constexpr int daysKeptAfterwards = 90;

QJsonObject keptPackets(council::Session &session) {
    return parseJsonValue(session.vault().meta(metaPackets).value_or("{}")).value_or(QJsonValue()).toObject();
}

void keepPackets(council::Session &session, const QJsonObject &all) { session.vault().setMeta(metaPackets, compactJson(all)); }

void dropLongExpired(QJsonObject &all, QDate today) {
    for (const QString &key : all.keys()) {
        const QDate expires = dateFrom(all.value(key).toObject().value(QLatin1String("expires")).toString());
        if (expires.addDays(daysKeptAfterwards) < today) all.remove(key);
    }
}

template <class R> R found(const store::Store &store, Id<R> id) {
    if (auto record = store.find(id)) return std::move(*record);
    throw Error(ErrorCode::NotFound, QStringLiteral("no such record"), {{QStringLiteral("what"), id.text()}});
}

// Collects what the gate lets through and what a reply will need.
struct Draft {
    PacketText text;
    Packet record;
    QJsonObject items;  // item id → block, language, commitment of the text shown
    QMap<QString, int> heldBack;
};

void addBlock(Draft &draft, council::Session &session, const council::Passage &passage, const crypto::SecretBytes &itemKey) {
    const Block &block = passage.block;
    const council::Released &released = passage.released;
    const Uuid item = Uuid::v8(crypto::hmacSha256(itemKey.view(), block.id.uuid().bytes()));
    draft.text.blocks.push_back({item, wordOf(block.kind), released.text(), passage.language, passage.own, block.contentNote.value(passage.language),
                                 passage.own ? QString() : released.speakerName(), released.objections()});
    draft.record.blocks.add(block.id);
    draft.items.insert(item.text(), QJsonObject{{QStringLiteral("block"), block.id.text()},
                                                {QStringLiteral("language"), passage.language},
                                                {QStringLiteral("of"), council::commitmentTo(released.text(), session.random())}});
}

Draft draftOf(council::Session &session, const PacketRequest &request) {
    const auto meeting = found(session.store(), request.meeting);
    const auto member = found(session.store(), request.member);
    const QStringList reads = request.language.isEmpty() ? council::reviewLanguagesFor(session.store(), request.meeting, member, {}) : council::languagesFor(member, request.language);
    const crypto::SecretBytes itemKey = crypto::SecretBytes::random(32, session.random());
    const qint64 now = session.clock().nowMs();
    Draft draft;
    draft.text.packet = Uuid::v8(crypto::hmacSha256(itemKey.view(), "packet"));
    draft.text.expires = session.today().addDays(request.days);
    draft.text.language = reads.isEmpty() ? council::languageOf(meeting.title, {}, QStringLiteral("en")) : reads.first();
    draft.text.meeting = meeting.title.value(council::languageOf(meeting.title, reads, draft.text.language));
    draft.record.id = Id<Packet>(Uuid::v4(session.random()));
    draft.record.meeting = request.meeting;
    draft.record.member = request.member;
    draft.record.language = draft.text.language;
    draft.record.madeAt.text = timeText(session.council().timeZone, now);
    draft.record.expires = draft.text.expires;
    const council::Reading reading = council::readingOf(session.store(), request.meeting, request.member, reads);
    draft.heldBack = reading.heldBack;
    for (const council::Passage &passage : reading.passages) addBlock(draft, session, passage, itemKey);
    return draft;
}

void keepForReply(council::Session &session, const Draft &draft, const crypto::BoxKeyPair &reply) {
    QJsonObject all = keptPackets(session);
    dropLongExpired(all, session.today());
    all.insert(draft.text.packet.text(), QJsonObject{{QStringLiteral("packet"), draft.record.id.text()},
                                                     {QStringLiteral("member"), draft.record.member.text()},
                                                     {QStringLiteral("expires"), dateText(draft.text.expires)},
                                                     {QStringLiteral("replySecret"), base64Text(reply.secret.view())},
                                                     {QStringLiteral("items"), draft.items},
                                                     {QStringLiteral("received"), QJsonArray()}});
    keepPackets(session, all);
}

void forget(council::Session &session, const Draft &draft) {
    QJsonObject all = keptPackets(session);
    all.remove(draft.text.packet.text());
    keepPackets(session, all);
}

void writePacketFile(council::Session &session, const Draft &draft, const crypto::SecretBytes &passphrase, const QString &file) {
    const int factor = session.vault().isTest() ? testWorkFactor : crypto::age::usualWorkFactor;
    writeFile(file, writePacket(draft.text, passphrase, session.random(), factor), FileAccess::Private, IfExists::Refuse);
}

// Writes the packet, keeps what a reply needs and notes that it was made; leaves nothing where one of them fails.
MadePacket finishPacket(council::Session &session, Draft &draft, const crypto::SecretBytes &passphrase, const QString &file) {
    const crypto::BoxKeyPair reply = crypto::BoxKeyPair::generate(session.random());
    draft.text.replyKey = reply.publicKey;
    draft.record.key = crypto::age::recipientText(reply.publicKey);
    writePacketFile(session, draft, passphrase, file);
    try {
        keepForReply(session, draft, reply);
        session.store().write(QStringLiteral("make packet"), [&](store::Write &w) { w.put(draft.record); });
    } catch (...) {
        QFile::remove(file);
        forget(session, draft);
        throw;
    }
    return {draft.record.id, int(draft.text.blocks.size()), draft.heldBack};
}

}  // namespace

MadePacket makePacket(council::Session &session, const PacketRequest &request, const QString &file, const QString &passphraseFile) {
    session.requireWriter();
    vault::requireOutside(file);
    vault::requireOutside(passphraseFile);
    Draft draft = draftOf(session, request);
    const crypto::SecretBytes passphrase = crypto::sixWords(session.random());
    writeFile(passphraseFile, passphrase.view() + '\n', FileAccess::Private, IfExists::Refuse);
    try {
        return finishPacket(session, draft, passphrase, file);
    } catch (...) {
        QFile::remove(passphraseFile);
        throw;
    }
}

ToldPacket makePacketToTell(council::Session &session, const PacketRequest &request, const QString &file) {
    session.requireWriter();
    vault::requireOutside(file);
    Draft draft = draftOf(session, request);
    crypto::SecretBytes passphrase = crypto::sixWords(session.random());
    const MadePacket made = finishPacket(session, draft, passphrase, file);
    return {made, std::move(passphrase)};
}

namespace {

std::vector<crypto::SecretBytes> replySecrets(const QJsonObject &all) {
    std::vector<crypto::SecretBytes> out;
    for (const auto &one : all) {
        QByteArray secret = base64In(one.toObject(), "replySecret", 32);
        out.push_back(crypto::SecretBytes::taking(secret));
    }
    return out;
}

// Nothing where the block is gone.
std::optional<Comment> commentFor(council::Session &session, const QJsonObject &kept, const PacketReply &reply,
                                  const PacketAnswer &answer) {
    const QJsonObject items = kept.value(QLatin1String("items")).toObject();
    if (!items.contains(answer.item.text())) throwDamaged(QStringLiteral("an answer to what the packet did not hold"));
    const QJsonObject item = items.value(answer.item.text()).toObject();
    Comment comment;
    comment.block = Id<Block>(uuidIn(item, "block"));
    if (!session.store().find(comment.block)) return std::nullopt;
    comment.member = Id<Member>(uuidIn(kept, "member"));
    comment.packet = Id<Packet>(uuidIn(kept, "packet"));
    comment.answer = answer.answer;
    comment.text = answer.text;
    comment.language = textIn(item, "language");
    comment.of = textIn(item, "of");
    comment.mode = reply.mode;
    comment.at.text = timeText(session.council().timeZone, reply.atMs);
    return comment;
}

void markReceived(council::Session &session, QJsonObject all, const QString &packet, const QString &hash) {
    QJsonObject kept = all.value(packet).toObject();
    QJsonArray received = kept.value(QLatin1String("received")).toArray();
    received.append(hash);
    kept.insert(QStringLiteral("received"), received);
    all.insert(packet, kept);
    keepPackets(session, all);
}

}  // namespace

ReceivedReply receiveReply(council::Session &session, const QByteArray &file) {
    session.requireWriter();
    const QJsonObject all = keptPackets(session);
    const PacketReply reply = readReply(file, replySecrets(all));
    const QString packet = reply.packet.text();
    if (!all.contains(packet)) throw Error(ErrorCode::NoKey, QStringLiteral("the reply is to a packet of another device"));
    const QJsonObject kept = all.value(packet).toObject();
    ReceivedReply out{Id<Packet>(uuidIn(kept, "packet")), 0, 0, false};
    const QString hash = QString::fromLatin1(crypto::sha256(file).toHex());
    out.again = kept.value(QLatin1String("received")).toArray().contains(hash);
    if (out.again) return out;
    std::vector<std::pair<Comment, QByteArray>> comments;
    for (const PacketAnswer &answer : reply.answers) {
        if (auto comment = commentFor(session, kept, reply, answer)) comments.emplace_back(std::move(*comment), answer.spoken);
        else ++out.gone;
    }
    session.store().write(QStringLiteral("receive reply"), [&](store::Write &w) {
        for (auto &[comment, spoken] : comments) council::putAnswer(session, w, comment, spoken);
    });
    markReceived(session, all, packet, hash);
    out.comments = int(comments.size());
    return out;
}

}  // namespace balai::exchange
