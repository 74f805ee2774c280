#include "core/base/error.h"

namespace balai {

Error::Error(ErrorCode code, QString log, QVariantMap params)
    : m_code(code), m_log(std::move(log)), m_params(std::move(params)),
      m_what((codeWord(code) + QStringLiteral(": ") + m_log).toUtf8()) {}

Error about(const Error &error, const QString &path) {
    QVariantMap params = error.params();
    for (const QString &name : {QStringLiteral("path"), QStringLiteral("what")})
        if (params.contains(name)) params.insert(name, path);
    return Error(error.code(), error.log(), params);
}

QString codeWord(ErrorCode code) {
    switch (code) {
    case ErrorCode::Usage: return QStringLiteral("usage");
    case ErrorCode::InvalidInput: return QStringLiteral("invalidInput");
    case ErrorCode::WrongPassphrase: return QStringLiteral("wrongPassphrase");
    case ErrorCode::NoKey: return QStringLiteral("noKey");
    case ErrorCode::Damaged: return QStringLiteral("damaged");
    case ErrorCode::OlderKeys: return QStringLiteral("olderKeys");
    case ErrorCode::NewerFormat: return QStringLiteral("newerFormat");
    case ErrorCode::VaultInUse: return QStringLiteral("vaultInUse");
    case ErrorCode::Refused: return QStringLiteral("refused");
    case ErrorCode::NotFound: return QStringLiteral("notFound");
    case ErrorCode::AlreadyExists: return QStringLiteral("alreadyExists");
    case ErrorCode::DiskFull: return QStringLiteral("diskFull");
    case ErrorCode::Permission: return QStringLiteral("permission");
    case ErrorCode::ReadOnly: return QStringLiteral("readOnly");
    case ErrorCode::Io: return QStringLiteral("io");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    return {};
}

}  // namespace balai
