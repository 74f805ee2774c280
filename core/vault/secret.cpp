#include "core/vault/secret.h"

#include "core/base/error.h"
#include "core/crypto/recovery_code.h"

namespace balai::vault {

namespace {

constexpr qsizetype longest = 4096;

[[noreturn]] void refuseCode(const crypto::RecoveryCodeFault &fault) {
    QVariantList groups;
    for (const int group : fault.groups) groups.append(group);
    throw Error(ErrorCode::WrongPassphrase, QStringLiteral("not a recovery code"),
                {{QStringLiteral("reason"), QStringLiteral("code")}, {QStringLiteral("groups"), groups}});
}

}  // namespace

Secret::Secret(Kind kind, crypto::SecretBytes bytes, QByteArray vaultTag)
    : m_kind(kind), m_bytes(std::move(bytes)), m_vaultTag(std::move(vaultTag)) {}

Secret Secret::passphrase(const QString &typed) {
    QString normal = typed.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    normal.fill(u'\0');
    if (utf8.isEmpty() || utf8.size() > longest) {
        utf8.fill('\0');
        throw Error(ErrorCode::InvalidInput, QStringLiteral("a passphrase is empty or too long"),
                    {{QStringLiteral("field"), QStringLiteral("passphrase")}});
    }
    return Secret(Kind::Passphrase, crypto::SecretBytes::taking(utf8));
}

Secret Secret::recoveryCode(const QString &typed) {
    auto parsed = crypto::parseRecoveryCode(typed);
    if (const auto *fault = std::get_if<crypto::RecoveryCodeFault>(&parsed)) refuseCode(*fault);
    auto &code = std::get<crypto::RecoveryCode>(parsed);
    return Secret(Kind::Key, std::move(code.key), code.vaultTag);
}

Secret Secret::key(crypto::SecretBytes bytes) {
    if (bytes.size() != 32)
        throw Error(ErrorCode::WrongPassphrase, QStringLiteral("a vault's recovery secret has 32 bytes"));
    return Secret(Kind::Key, std::move(bytes));
}

}  // namespace balai::vault
