#pragma once
#include "core/crypto/minisign.h"
#include "core/handoff/bag.h"
#include "core/store/store.h"

#include <QStringList>
#include <vector>

namespace balai::handoff {

// Altered: signature, zip or bag do not hold. UnknownKey: whole, but by a key nobody here knows: people compare
// `words` with the council by another way; a key that comes with a package proves nothing alone.
enum class Outcome { KnownKey, UnknownKey, Altered };

struct Verdict {
    Outcome outcome = Outcome::Altered;
    QString keyId;      // as minisign shows it
    QStringList words;  // fingerprint of the key that signed; empty where it is not at hand
    QString reason;     // altered: signature, zip, path, link, twice, encrypted, size, notABag, bag
    bool isEncrypted = false;  // wrapped with age: the inside was not looked at
    BagReport bag;
};

// `signature`: the .minisig file. Never throws for what is in the two files.
Verdict verify(const QByteArray &file, const QByteArray &signature, const std::vector<crypto::minisign::PublicKey> &known);
// Reads FILE and FILE.minisig. Throws Error{NotFound, what} where one is missing, and errors of files.
Verdict verifyFile(const QString &path, const std::vector<crypto::minisign::PublicKey> &known);
// The council's own keys, oldest first.
std::vector<crypto::minisign::PublicKey> knownKeys(const store::Store &store);

}  // namespace balai::handoff
