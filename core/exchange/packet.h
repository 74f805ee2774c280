#pragma once
// Minutes that go to one member's own reader, and what comes back.
#include "core/council/session.h"
#include "core/exchange/packet_file.h"
#include "core/records/meeting.h"
#include "core/records/member.h"

#include <QMap>

namespace balai::exchange {

struct PacketRequest {
    Id<records::Meeting> meeting;
    Id<records::Member> member;
    QString language;  // empty: the member's first reading language
    int days = 14;     // how long it can be opened
};

struct MadePacket {
    Id<records::Packet> packet;
    int blocks = 0;
    QMap<QString, int> heldBack;  // by reason of the gate
};

// Writes the packet to `file` and its generated passphrase of six words to `passphraseFile`, both 0600 and never over
// another file nor into the vault's folder; keeps what a reply needs on this device only. Throws Error{NotFound} for
// meeting or member, Error{Refused, reason "role"}, Error{Usage, reason "insideVault"}, Error{AlreadyExists}; then neither file is left.
MadePacket makePacket(council::Session &session, const PacketRequest &request, const QString &file, const QString &passphraseFile);

// The same, but the passphrase goes into no file: it is told, once.
struct ToldPacket {
    MadePacket made;
    crypto::SecretBytes passphrase;  // six words joined by hyphens
};
ToldPacket makePacketToTell(council::Session &session, const PacketRequest &request, const QString &file);

struct ReceivedReply {
    Id<records::Packet> packet;
    int comments = 0;
    int gone = 0;       // answers to blocks that were erased meanwhile
    bool again = false;  // this very reply was received before; nothing is written
};
// The answers as `comment` events of the member, each about the text she was shown, with what she said. Throws Error{NoKey}: no packet
// of this device; Error{Damaged, NewerFormat}; Error{Refused, reason "sealedIdentity"}: it holds a voice note, which this account
// cannot keep sealed.
ReceivedReply receiveReply(council::Session &session, const QByteArray &file);

}  // namespace balai::exchange
