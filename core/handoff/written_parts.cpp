#include "core/handoff/written_parts.h"

#include "core/base/error.h"
#include "core/crypto/age/age.h"
#include "core/crypto/hash.h"

#include <QFile>
#include <QFileInfo>

namespace balai::handoff {

namespace {

struct Signed {
    QByteArray file, signature;
};

QByteArray signatureOf(const Contents &contents, const QByteArray &bytes, const MakeOptions &options) {
    const QString before = contents.replaces ? QString(u" replaces " % contents.replaces->reference) : QString();
    const QString comment = QStringLiteral("hand-off %1 %2%3 key %4")
                                .arg(contents.reference, records::dateText(contents.day), before,
                                     QString::fromLatin1(crypto::minisign::publicKeyLine(options.key.publicKey())));
    return crypto::minisign::sign(options.key, bytes, comment, QStringLiteral("signature of a council's hand-off"));
}

// FILE is signed as it is sent. What lies in a wrapped zip has a signature of its own, because it will be kept without the wrap.
Signed signedPackage(const Contents &contents, QByteArray zip, const MakeOptions &options, Random &random) {
    switch (options.wrap) {
    case Wrap::None: break;
    case Wrap::Age: zip = crypto::age::encryptWithPassphrase(zip, *options.passphrase, random, options.workFactor); break;
    case Wrap::AesZip: {
        const QString name = QString(u"handoff-" % contents.reference % u".zip");
        const QByteArray inner = signatureOf(contents, zip, options);
        zip = sealedZipOf({{name, zip, true}, {QString(name % u".minisig"), inner, true}}, contents.day, *options.passphrase);
        break;
    }
    }
    QByteArray signature = signatureOf(contents, zip, options);
    return {std::move(zip), std::move(signature)};
}

}  // namespace

// A file and its signature, which appear together.
class WrittenParts::TwoFiles {
public:
    TwoFiles(const QString &path, const Signed &made, const MakeOptions &options) : m_path(path), m_ops(options.files) {
        FileOps &ops = m_ops;
        for (const QString &file : {path, signatureOf(path)}) requirePlace(file, options.ifExists);
        try {
            writeFile(part(signatureOf(path)), made.signature, FileAccess::Shared, IfExists::Replace, ops);
            writeFile(part(path), made.file, FileAccess::Shared, IfExists::Replace, ops);
        } catch (const Error &error) {
            drop();
            throw about(error, path);
        }
    }
    ~TwoFiles() {
        if (!m_done) drop();
    }
    TwoFiles(const TwoFiles &) = delete;
    TwoFiles &operator=(const TwoFiles &) = delete;

    // The signature first: a package never stands there without one, and an older one never beside a newer signature.
    void appear() {
        QFile::remove(m_path);
        move(signatureOf(m_path));
        try {
            move(m_path);
        } catch (const Error &) {
            QFile::remove(signatureOf(m_path));
            throw;
        }
        m_done = true;
    }
    void takeBack() {
        if (!m_done) return;
        QFile::remove(m_path);
        QFile::remove(signatureOf(m_path));
    }

private:
    static void requirePlace(const QString &file, IfExists ifExists) {
        const QFileInfo there(file);
        const bool isTaken = there.exists() || there.isSymLink();
        const bool mayGo = ifExists == IfExists::Replace && (!there.exists() || there.isFile());
        if (isTaken && !mayGo) throw Error(ErrorCode::AlreadyExists, QStringLiteral("the target exists"), {{QStringLiteral("path"), file}});
    }
    static QString signatureOf(const QString &path) { return QString(path % u".minisig"); }
    static QString part(const QString &path) { return QString(path % u".part"); }
    void move(const QString &path) {
        if (m_ops.rename(QFile::encodeName(part(path)), QFile::encodeName(path)) != 0)
            throwErrno(QStringLiteral("hand-off package cannot be put in place"), path);
    }
    void drop() {
        QFile::remove(part(m_path));
        QFile::remove(part(signatureOf(m_path)));
    }

    QString m_path;
    FileOps &m_ops;
    bool m_done = false;
};

WrittenParts::WrittenParts(const Contents &contents, const Payload &payload, const QString &path, const MakeOptions &options, Random &random, Progress &progress) {
    const auto parts = partsOf(payload.files, options.mostBytes, contents.day);
    for (size_t at = 0; at < parts.size(); ++at) {
        stepOrCancel(progress, static_cast<qint64>(at), static_cast<qint64>(parts.size()));
        const Part part{static_cast<int>(at) + 1, static_cast<int>(parts.size())};
        const QByteArray zip = packageZip(contents, {{}, {}, parts[at]}, part);
        const Signed made = signedPackage(contents, zip, options, random);
        if (at == 0) m_hash = crypto::sha256(made.file);
        if (at == 0 && options.wrap != Wrap::None) m_innerHash = crypto::sha256(zip);
        m_paths.append(partPath(path, part));
        m_files.push_back(std::make_unique<TwoFiles>(m_paths.last(), made, options));
    }
    stepOrCancel(progress, static_cast<qint64>(parts.size()), static_cast<qint64>(parts.size()));
}

WrittenParts::~WrittenParts() = default;

void WrittenParts::appear() {
    try {
        for (const auto &file : m_files) file->appear();
    } catch (const Error &) {
        for (const auto &file : m_files) file->takeBack();
        throw;
    }
}

}  // namespace balai::handoff
