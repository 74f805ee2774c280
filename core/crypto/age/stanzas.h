#pragma once
#include "core/crypto/age/header.h"

namespace balai::crypto::age {

inline constexpr std::size_t fileKeyBytes = 16;

Stanza wrapForKey(const SecretBytes &fileKey, const QByteArray &publicKey, Random &random);
Stanza wrapForPassphrase(const SecretBytes &fileKey, const SecretBytes &passphrase, int workFactor, Random &random);

// The file key, from the first stanza that one of the keys opens. Throws Failure::Header for a malformed stanza of
// a type we know, NoMatch otherwise.
SecretBytes unwrap(const QList<Stanza> &stanzas, const Keys &keys);

}  // namespace balai::crypto::age
