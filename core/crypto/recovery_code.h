#pragma once
#include "core/crypto/secret_bytes.h"
#include "core/crypto/symbol_groups.h"

namespace balai::crypto {

// The recovery code: 8 groups of 8 symbols (symbol_groups.h) with 280 bits of content: the key (32 bytes) and then the
// vault's tag (3 bytes).
struct RecoveryCode {
    SecretBytes key;
    QByteArray vaultTag;
};

using RecoveryCodeFault = GroupFault;

// `key` 32 bytes, `vaultTag` 3 bytes. The text is a secret: show it once, keep it nowhere.
QString encodeRecoveryCode(const SecretBytes &key, const QByteArray &vaultTag);

// Any case; O counts as 0, I and L as 1; spaces and hyphens are ignored wherever they stand.
std::variant<RecoveryCode, RecoveryCodeFault> parseRecoveryCode(QStringView text);

}  // namespace balai::crypto
