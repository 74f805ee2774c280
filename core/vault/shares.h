#pragma once
#include "core/base/uuid.h"
#include "core/crypto/shares.h"
#include "core/vault/secret.h"

#include <functional>

namespace balai::vault {

class Vault;

// Splits a new secret that opens the vault with all keys held here; shares of an earlier split open nothing from then on.
// `keep` gets the shares before anything changes; where it throws, nothing did. Throws what splitSecret and
// Vault::newShareSecret throw.
void splitKeys(Vault &vault, int shares, int threshold, const std::function<void(const std::vector<crypto::Share> &)> &keep);

// The id of the vault in a folder, as its keys.json says. Throws Error{NotFound, Damaged, NewerFormat, Permission}.
Uuid vaultIn(const QString &folder);

// A share as it was handed in: a file's name and bytes.
struct GivenShare {
    QString name;
    QByteArray bytes;
};

// What some shares of one vault come to. Throws Error{Damaged} with `reason` "share" (and `groups`), "sharesDiffer" (two of
// one number) or "sharesDisagree" (more than needed, and they do not fit together); Error{NewerFormat}; Error{WrongPassphrase}
// with `reason` "shareForeign" (of another vault), "shareOtherSplit", or "sharesMissing" with `have`, `needed` and `repeated`
// (names of files that hold a share given before). `share` names the file.
Secret secretOf(const std::vector<GivenShare> &given, const Uuid &vault);

}  // namespace balai::vault
