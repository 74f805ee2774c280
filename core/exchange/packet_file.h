#pragma once
// A review packet and its reply as files: README.md of this folder. No vault is needed to read and answer one.
#include "core/base/uuid.h"
#include "core/base/wave.h"
#include "core/crypto/secret_bytes.h"
#include "core/records/comment.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace balai {
class Random;
}

namespace balai::exchange {

struct PacketBlock {
    Uuid item;     // of this packet, no record id
    QString kind;  // note, statement, decision, action
    QString text, language;
    bool own = false;  // the reader's own words
    QString contentNote;
    QString speaker;         // a chosen name, only where she allowed it
    QStringList objections;  // that the council kept: they go with the text
};

struct PacketText {
    Uuid packet;  // no record id
    QString meeting, language;
    QDate expires;
    QByteArray replyKey;  // X25519 public key
    std::vector<PacketBlock> blocks;
};

QByteArray writePacket(const PacketText &packet, const crypto::SecretBytes &passphrase, Random &random, int workFactor);
// Throws Error{WrongPassphrase, Damaged, NewerFormat}.
PacketText readPacket(const QByteArray &file, const crypto::SecretBytes &passphrase);
// As above, and Error{Refused, reason "expired"} from the day after `expires`.
PacketText openPacket(const QByteArray &file, const crypto::SecretBytes &passphrase, QDate today);
// {"meeting","language","blocks":[{"block","kind","text","own","contentNote"}]}, with "speaker" and "objections" where there are any.
QJsonObject packetJson(const PacketText &packet);

// What may be said in one reply altogether, in bytes: four times the longest note.
inline constexpr qsizetype mostSpokenInReply = 4 * mostSpokenBytes;

struct PacketAnswer {
    Uuid item;
    records::Answer answer{};
    records::LocalText text;
    QByteArray spoken = {};  // with change or objection only; isSpokenHere() of core/base/wave.h; empty: no voice note
};
// One JSON object a line: {"block","answer","text"?,"audio"?}, audio in base64. Throws Error{InvalidInput, line, field}.
std::vector<PacketAnswer> readAnswers(const QByteArray &lines, const PacketText &packet);

struct PacketReply {
    Uuid packet;
    records::CommentMode mode = records::CommentMode::self;
    qint64 atMs = 0;
    std::vector<PacketAnswer> answers;
};
// Sealed to the packet's reply key. Throws Error{InvalidInput, field "audio"}: more than mostSpokenInReply was said.
QByteArray writeReply(const PacketReply &reply, const QByteArray &replyKey, Random &random);
// `secrets`: of all packets that may be answered. Throws Error{NoKey, Damaged, NewerFormat}.
PacketReply readReply(const QByteArray &file, std::vector<crypto::SecretBytes> secrets);

}  // namespace balai::exchange
