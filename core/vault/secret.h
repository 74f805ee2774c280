#pragma once
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QString>

namespace balai::vault {

// What a person opens a vault with.
class Secret {
public:
    enum class Kind {
        Passphrase,  // needs the slow derivation
        Key,         // 256 random bits: a recovery code, or shares put together
    };
    // NFKC, so that one passphrase typed on two systems is one. Throws Error{InvalidInput} where nothing is left of it
    // or it is longer than 4096 bytes.
    static Secret passphrase(const QString &typed);
    // Throws Error{WrongPassphrase, reason "code", groups: QVariantList of the groups that are wrong, from 1}.
    static Secret recoveryCode(const QString &typed);
    // Shares put together. Throws Error{WrongPassphrase} unless 32 bytes.
    static Secret key(crypto::SecretBytes bytes);

    Kind kind() const { return m_kind; }
    const crypto::SecretBytes &bytes() const { return m_bytes; }
    // Of a recovery code: which vault it says that it opens; else empty.
    const QByteArray &vaultTag() const { return m_vaultTag; }

private:
    Secret(Kind kind, crypto::SecretBytes bytes, QByteArray vaultTag = {});
    Kind m_kind;
    crypto::SecretBytes m_bytes;
    QByteArray m_vaultTag;
};

}  // namespace balai::vault
