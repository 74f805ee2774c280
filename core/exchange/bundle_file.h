#pragma once
// The bundle as a file: README.md of this folder. What is read here is not yet believed: isSignedBy() comes first.
#include "core/crypto/age/age.h"
#include "core/crypto/keys.h"
#include "core/store/merge.h"

#include <QByteArray>
#include <functional>
#include <optional>
#include <vector>

namespace balai::exchange {

// A device's word for where its chain stood: Ed25519 over device, epoch, sequence and hash.
struct SignedHead {
    store::Place place;
    QByteArray hash;       // 32
    QByteArray key;        // 32, of the device
    QByteArray signature;  // 64
};
SignedHead signHead(const store::Place &place, const QByteArray &hash, const crypto::SigningKeyPair &key);
bool isValid(const SignedHead &head);

// The keys that a joined device made, signed with the one-time key of its invitation.
struct JoinProof {
    QByteArray signingKey, exchangeKey, signature;
};
JoinProof proveJoining(Uuid council, Uuid device, const QByteArray &signingKey, const QByteArray &exchangeKey,
                       const crypto::SigningKeyPair &oneTime);
bool isValid(const JoinProof &proof, Uuid council, Uuid device, const QByteArray &oneTimeKey);

struct BundleHeader {
    Uuid council, sender;
    quint64 epoch = 0;  // of the sender
    std::vector<Uuid> recipients;
    qint64 number = 0;  // counts up per sender
    qint64 madeMs = 0;
    store::Seen since;  // the bundle holds what comes after
    store::Seen seen;   // what the sender has
    qint64 changesets = 0, attachments = 0;
    std::vector<Uuid> lacks;  // attachments whose bytes the sender does not have
    std::vector<SignedHead> heads;
    std::optional<JoinProof> joined;
};

// Attachments that go along; their bytes are asked for one at a time.
struct Carried {
    struct One {
        Uuid attachment;
        QByteArray hash;  // in its commitment
    };
    std::vector<One> all;
    std::function<QByteArray(const One &)> bytes;
};

// Sealed to `to` (X25519 public keys).
QByteArray writeBundle(const BundleHeader &header, const std::vector<store::Changeset> &changesets, const crypto::SigningKeyPair &signer,
                       const QList<QByteArray> &to, Random &random, const Carried &carried = {});

// What a file holds once it is opened and its last line found.
struct BundleText {
    BundleHeader header;
    std::vector<QByteArray> lines;  // between header and last line, without the attachments
    QByteArray frame;               // all of it once more, still compressed: the attachments are read from here
    QByteArray hash;                // of all lines before the last, with their line ends
    QByteArray signature;
};
// Throws Error{NoKey} (for somebody else), Error{Damaged}, Error{NewerFormat}.
BundleText openBundle(QByteArrayView file, const crypto::age::Keys &keys);
bool isSignedBy(const BundleText &bundle, const QByteArray &publicKey);
// Throws Error{Damaged, NewerFormat}: also where hash chains within a changeset or counts do not fit.
std::vector<store::Changeset> changesetsOf(const BundleText &bundle);

// The attachments of a bundle whose signature held, one at a time. Throws Error{Damaged}: not what its line says, too
// large, empty, or one twice.
void forEachAttachment(const BundleText &bundle, const std::function<void(Uuid attachment, const QByteArray &bytes)> &each);

QJsonArray seenJson(const store::Seen &seen);
store::Seen seenFrom(const QJsonArray &json);

}  // namespace balai::exchange
