#pragma once
#include "core/crypto/secret_bytes.h"

#include <QByteArray>

namespace balai::handoff {

// How a package is kept from eyes on the way. AesZip: an AES-256 zip that holds the package's zip and its signature and
// nothing else, because names in a zip stay readable.
enum class Wrap { None, Age, AesZip };
Wrap wrapOf(const QByteArray &file);

// The package's zip. Throws Error{WrongPassphrase} and Error{Damaged}.
QByteArray unwrapped(const QByteArray &file, const crypto::SecretBytes &passphrase);

}  // namespace balai::handoff
