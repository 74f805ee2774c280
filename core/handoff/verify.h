#pragma once
#include "core/crypto/minisign.h"
#include "core/handoff/bag.h"
#include "core/store/store.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace balai::handoff {

// Altered: signature, zip or bag do not hold. UnknownKey: whole, but by a key nobody here knows: people compare
// `words` with the council by another way; a key that comes with a package proves nothing alone.
enum class Outcome { KnownKey, UnknownKey, Altered };

struct Verdict {
    Outcome outcome = Outcome::Altered;
    QString keyId;      // as minisign shows it
    QStringList words;  // fingerprint of the key that signed; empty where it is not at hand
    QString reason;     // altered: signature, wrap, zip, path, link, twice, encrypted, size, bag
    bool isEncrypted = false;  // wrapped, and no passphrase was given: the inside was not looked at
    bool bagRead = false;      // else `bag` says nothing
    BagReport bag;
};

// `signature`: the .minisig file. `passphrase` opens a wrapped one. Never throws for what is in the two files, but for
// Error{WrongPassphrase}.
Verdict verify(const QByteArray &file, const QByteArray &signature, const std::vector<crypto::minisign::PublicKey> &known,
               const crypto::SecretBytes *passphrase = nullptr);
// Reads FILE and FILE.minisig. Throws Error{NotFound, what} where one is missing, and errors of files.
Verdict verifyFile(const QString &path, const std::vector<crypto::minisign::PublicKey> &known, const crypto::SecretBytes *passphrase = nullptr);
// Our signatures carry the key in the comment that they cover.
std::optional<crypto::minisign::PublicKey> keyInComment(const crypto::minisign::Signature &signature);
// The council's own keys, oldest first.
std::vector<crypto::minisign::PublicKey> knownKeys(const store::Store &store);

}  // namespace balai::handoff
