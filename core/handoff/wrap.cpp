#include "core/handoff/wrap.h"

#include "core/base/error.h"
#include "core/crypto/age/age.h"
#include "core/handoff/zip.h"

namespace balai::handoff {
namespace {

QByteArray fromAge(const QByteArray &file, const crypto::SecretBytes &passphrase) {
    try {
        return crypto::age::decrypt(file, crypto::age::Keys::passphrase(passphrase));
    } catch (const Error &error) {
        if (crypto::age::failureOf(error) == crypto::age::Failure::NoMatch)
            throw Error(ErrorCode::WrongPassphrase, QStringLiteral("the passphrase does not open the package"));
        throw;
    }
}

QByteArray fromZip(const QByteArray &file, const crypto::SecretBytes &passphrase) {
    for (PackedFile &one : readZip(file, {}, &passphrase))
        if (one.name.endsWith(u".zip")) return std::move(one.bytes);
    throw Error(ErrorCode::Damaged, QStringLiteral("wrapped zip without a package"), {{QStringLiteral("reason"), QStringLiteral("zip")}});
}

}  // namespace

Wrap wrapOf(const QByteArray &file) {
    if (file.startsWith("age-encryption.org/")) return Wrap::Age;
    return isSealedZip(file) ? Wrap::AesZip : Wrap::None;
}

QByteArray unwrapped(const QByteArray &file, const crypto::SecretBytes &passphrase) {
    switch (wrapOf(file)) {
    case Wrap::None: return file;
    case Wrap::Age: return fromAge(file, passphrase);
    case Wrap::AesZip: return fromZip(file, passphrase);
    }
    return {};
}

}  // namespace balai::handoff
