#pragma once
#include <QString>
#include <QVariantMap>
#include <exception>

namespace balai {

// What went wrong with a file, a key, a format or the machine. Outcomes of the domain (a refusal of consent, a
// conflict, an invalid field) are values, not errors. ui/errors and app/cli turn a code into words.
enum class ErrorCode {
    Usage,            // a caller asked for something that does not exist or does not fit together
    InvalidInput,     // input is not valid for this kind; params: line, field
    WrongPassphrase,  // no slot opens with this secret
    NoKey,            // the secret is right, but this account or device holds no key for it
    Damaged,          // bytes do not verify: damaged or tampered
    OlderKeys,        // keys.json is older than the database says
    NewerFormat,      // written by a newer version; params: needs
    VaultInUse,       // another process holds the lock; params: program, pid
    Refused,          // trust, consent, disclosure, sealed identity or the wrong account; params: reason
    NotFound,         // no such vault, record, file or account; params: what
    AlreadyExists,    // the target exists and is never overwritten; params: path
    DiskFull,
    Permission,
    ReadOnly,
    Io,
    Cancelled,
    Internal,         // a broken promise inside the program itself
};

// The one exception type. `params` feed the sentence people read; `log` is English and holds ids only, never a
// member's words and never a secret.
class Error : public std::exception {
public:
    Error(ErrorCode code, QString log, QVariantMap params = {});
    const char *what() const noexcept override { return m_what.constData(); }
    ErrorCode code() const { return m_code; }
    const QVariantMap &params() const { return m_params; }
    QString log() const { return m_log; }

private:
    ErrorCode m_code;
    QString m_log;
    QVariantMap m_params;
    QByteArray m_what;
};

// The same about another path: the one a person knows, where a name of the work in between failed.
Error about(const Error &error, const QString &path);

// Neutral English word of a code, for logs and tests ("damaged", "vaultInUse").
QString codeWord(ErrorCode code);

}  // namespace balai
