#include "app/cli/invocation.h"

#include "app/cli/plain_text.h"
#include "app/cli/words.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace balai::cli {

namespace {

[[noreturn]] void usage(const QString &text) { throw Error(ErrorCode::Usage, text); }

qint64 parseNow(const QString &text) {
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) usage(QStringLiteral("--now takes a time such as 2026-11-23T10:00:00Z"));
    return time.toMSecsSinceEpoch();
}

// A number: a word would seed as well, and be repeated by nobody.
void requireSeed(const QString &text) {
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    text.toULongLong(&fits);
    if (!digits || !fits) usage(QStringLiteral("--seed takes a whole number from 0"));
}

// The terminal without echo while it lives.
class Quiet {
public:
    Quiet() {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSANOW, &silent);
    }
    ~Quiet() { ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before); }
    Quiet(const Quiet &) = delete;
    Quiet &operator=(const Quiet &) = delete;

private:
    termios m_before{};
};

QString promptPassphrase() {
    if (!::isatty(STDIN_FILENO)) usage(QStringLiteral("give --passphrase-file FILE"));
    std::fputs(qUtf8Printable(Words::tr("Passphrase:") + u' '), stderr);
    const Quiet quiet;
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar()) line.append(char(c));
    std::fputs("\n", stderr);
    return QString::fromUtf8(line);
}

}  // namespace

Invocation::Invocation(Arguments arguments, Progress &progress) : m_args(std::move(arguments)), m_progress(progress) {
    if (m_args.has("now")) m_clock = std::make_unique<FixedClock>(parseNow(m_args.value("now")));
    else m_clock = std::make_unique<SystemClock>();
    if (m_args.has("seed")) requireSeed(m_args.value("seed"));
    seedWith({});
}

Invocation::~Invocation() = default;

void Invocation::seedWith(const QByteArray &more) {
    if (!m_args.has("seed")) return;
    m_random.seed(m_args.value("seed").toUtf8() + '\n' + m_args.verb->words + '\n' + more);
}

vault::Machine Invocation::machine() { return {*m_clock, m_random, QStringLiteral("balai-cli")}; }

crypto::SecretBytes Invocation::secretLine(const QString &path) {
    QByteArray bytes = readFile(path, 1 << 16);
    const qsizetype end = bytes.indexOf('\n');
    QByteArray line = end < 0 ? bytes : bytes.left(end);
    if (line.endsWith('\r')) line.chop(1);
    bytes.fill('\0');
    return crypto::SecretBytes::taking(line);
}

vault::Secret Invocation::passphraseFrom(const QString &path) {
    const crypto::SecretBytes line = secretLine(path);
    return vault::Secret::passphrase(QString::fromUtf8(line.view()));
}

vault::Secret Invocation::passphrase() {
    if (m_args.has("passphrase-file")) return passphraseFrom(m_args.value("passphrase-file"));
    return vault::Secret::passphrase(promptPassphrase());
}

vault::Secret Invocation::secondPassphrase() {
    if (!m_args.has("passphrase-file2")) usage(QStringLiteral("give --passphrase-file2 FILE with the account's passphrase"));
    return passphraseFrom(m_args.value("passphrase-file2"));
}

QString Invocation::vaultFolder() const {
    if (!m_args.has("vault")) usage(QStringLiteral("give --vault DIR"));
    return m_args.value("vault");
}

council::Session &Invocation::session(vault::Access access) {
    if (m_session) return *m_session;
    const QString folder = vaultFolder();
    m_session = council::Session::open(folder, passphrase(), access, m_args.value("account"), machine());
    if ((m_args.has("seed") || m_args.has("now")) && !m_session->vault().isTest())
        usage(QStringLiteral("--now and --seed are only for vaults made with create --test-kdf"));
    const auto own = m_session->store().recentPlaces(1);
    // Always: what looks at every page of the database needs the index's tokenizer too.
    m_index = std::make_unique<search::Index>(m_session->store());
    if (access == vault::Access::ReadWrite) m_index->followErasures();
    seedWith(m_session->vault().vaultId().bytes() + QByteArray::number(m_session->epoch()) + ' ' +
             QByteArray::number(own.empty() ? 0 : own.front().sequence));
    return *m_session;
}

void Invocation::print(const QJsonValue &value) { writeOut(records::compactJson(value) + '\n'); }

void Invocation::printLine(const QString &text) { writeOut(oneLine(text).toUtf8() + '\n'); }

void Invocation::printText(const QString &text) { writeOut(plainLines(text).toUtf8() + '\n'); }

void Invocation::say(const QString &text) {
    if (!m_args.has("quiet")) std::fprintf(stderr, "%s\n", qUtf8Printable(oneLine(text)));
}

QByteArray Invocation::readAllInput(qint64 limit) {
    QByteArray out;
    char buffer[1 << 16];
    for (;;) {
        const auto got = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throwErrno(QStringLiteral("cannot read standard input"), QStringLiteral("-"));
        if (got == 0) return out;
        out.append(buffer, got);
        if (out.size() > limit) throw Error(ErrorCode::InvalidInput, QStringLiteral("the input is too long"), {{QStringLiteral("line"), 0}});
    }
}

const records::KindInfo &Invocation::kind(const QString &name) const {
    const auto *found = records::kindNamed(name);
    if (!found)
        throw Error(ErrorCode::InvalidInput, QStringLiteral("no such kind of record: ") + name, {{QStringLiteral("field"), QStringLiteral("kind")}});
    return *found;
}

Uuid Invocation::id(const QString &text) const {
    const auto id = Uuid::parse(text);
    if (!id) throw Error(ErrorCode::NotFound, QStringLiteral("not an id: ") + text, {{QStringLiteral("what"), text}});
    return *id;
}

}  // namespace balai::cli
