#pragma once
#include "core/crypto/secret_bytes.h"

#include <QList>
#include <QString>
#include <QStringView>
#include <variant>

namespace balai::crypto {

// The recovery code: 8 groups of 8 Crockford base32 symbols, written with hyphens between the groups. Of each group
// seven symbols are content: 56 * 5 = 280 bits, the key (32 bytes) and then the vault's tag (3 bytes), most significant
// bit first. The last symbol of group i (1-8) is Σ α^j·x_j + α^(i+7) for j = 1-7 over GF(32) = GF(2)[x]/(x⁵+x²+1), α = 2.
struct RecoveryCode {
    SecretBytes key;
    QByteArray vaultTag;
};

// What is wrong with a typed code. Groups count from 1; none named when the length gives no hint.
struct RecoveryCodeFault {
    enum class Kind { Length, Symbol, Check };
    Kind kind = Kind::Length;
    QList<int> groups;
    bool operator==(const RecoveryCodeFault &) const = default;
};

// `key` 32 bytes, `vaultTag` 3 bytes. The text is a secret: show it once, keep it nowhere.
QString encodeRecoveryCode(const SecretBytes &key, const QByteArray &vaultTag);

// Any case; O counts as 0, I and L as 1; spaces and hyphens are ignored wherever they stand.
std::variant<RecoveryCode, RecoveryCodeFault> parseRecoveryCode(QStringView text);

}  // namespace balai::crypto
