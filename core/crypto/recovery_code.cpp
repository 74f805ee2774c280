#include "core/crypto/recovery_code.h"

#include "core/base/error.h"

#include <cstring>

namespace balai::crypto {

namespace {
constexpr int groupCount = 8;
constexpr std::size_t keySize = 32;
constexpr std::size_t tagSize = 3;
}  // namespace

QString encodeRecoveryCode(const SecretBytes &key, const QByteArray &vaultTag) {
    if (key.size() != keySize || vaultTag.size() != qsizetype(tagSize))
        throw Error(ErrorCode::Internal, QStringLiteral("recovery code of a wrong size"));
    SecretBytes content(keySize + tagSize);
    std::memcpy(content.data(), key.data(), keySize);
    std::memcpy(content.data() + keySize, vaultTag.constData(), tagSize);
    return writtenInGroups(content, groupCount);
}

std::variant<RecoveryCode, RecoveryCodeFault> parseRecoveryCode(QStringView text) {
    const auto read = readGroups(text, groupCount);
    if (const auto *fault = std::get_if<GroupFault>(&read)) return *fault;
    const auto &content = std::get<SecretBytes>(read);
    RecoveryCode out{SecretBytes(keySize), content.view().right(tagSize)};
    std::memcpy(out.key.data(), content.data(), keySize);
    return out;
}

}  // namespace balai::crypto
