#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/crypto/age/age.h"

#include <cerrno>
#include <unistd.h>

namespace balai::cli {

namespace {

namespace age = crypto::age;

qint64 readInput(char *to, qint64 most) {
    for (;;) {
        const auto got = ::read(STDIN_FILENO, to, size_t(most));
        if (got >= 0) return got;
        if (errno != EINTR) throwErrno(QStringLiteral("cannot read standard input"), QStringLiteral("-"));
    }
}

// At once: a damaged chunk later does not take back what was authenticated.
void writeChunk(QByteArrayView chunk) {
    writeOut(chunk.toByteArray());
    flushOut();
}

// The recipients of the identities in a file, or the recipients themselves ("age1…"), one a line.
QList<QByteArray> recipients(const QString &path) {
    QList<QByteArray> out;
    const QByteArray text = readFile(path, 1 << 20);
    for (const QByteArray &line : text.split('\n'))
        if (const auto key = age::parseRecipient(line.trimmed())) out.append(*key);
    if (!out.isEmpty()) return out;
    for (const auto &secret : age::parseIdentityFile(text)) out.append(crypto::BoxKeyPair::fromSecret(secret.copy()).publicKey);
    if (out.isEmpty()) throw Error(ErrorCode::InvalidInput, QStringLiteral("the file holds no key"), {{QStringLiteral("line"), 1}});
    return out;
}

void requireOneWay(const Invocation &in) {
    if (!in.args().has("identity-file") && !in.args().has("passphrase-file"))
        throw Error(ErrorCode::Usage, QStringLiteral("give --identity-file FILE or --passphrase-file FILE"));
}

int runEncrypt(Invocation &in) {
    requireOneWay(in);
    const age::Armor armor = in.args().has("armor") ? age::Armor::Yes : age::Armor::No;
    if (in.args().has("identity-file")) age::encryptStream(readInput, writeChunk, recipients(in.args().value("identity-file")), in.random(), armor);
    else age::encryptStreamWithPassphrase(readInput, writeChunk, Invocation::secretLine(in.args().value("passphrase-file")), in.random(), age::usualWorkFactor, armor);
    return 0;
}

int runDecrypt(Invocation &in) {
    requireOneWay(in);
    age::Keys keys;
    if (in.args().has("identity-file")) keys.identities = age::parseIdentityFile(readFile(in.args().value("identity-file"), 1 << 20));
    if (in.args().has("passphrase-file")) keys.passphrases.push_back(Invocation::secretLine(in.args().value("passphrase-file")));
    age::decryptStream(readInput, writeChunk, keys);
    return 0;
}

}  // namespace

std::vector<VerbSpec> ageVerbs() {
    return {{"age-encrypt", {}, {{"--identity-file", OptionSpec::Value}, {"--armor"}}, runEncrypt, true},
            {"age-decrypt", {}, {{"--identity-file", OptionSpec::Value}}, runDecrypt, true}};
}

}  // namespace balai::cli
