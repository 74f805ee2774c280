#include "core/vault/database.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/crypto/secret_bytes.h"
#include "core/vault/sqlite_errors.h"

#include <QFile>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sodium.h>
#include <sqlite3.h>
#include <unistd.h>

namespace balai::vault {

namespace {

// Only the moment in which another connection recovers or closes the WAL is waited for: the vault's lock keeps a
// second writer out long before SQLite sees it.
constexpr int busyMs = 2000;

// Pages written between two checkpoints: 16 MiB at most. Measured in README.md.
constexpr auto writerSettings = "PRAGMA journal_mode=WAL;"
                                "PRAGMA synchronous=FULL;"
                                "PRAGMA wal_autocheckpoint=4000;"
                                "PRAGMA journal_size_limit=16777216;"
                                "PRAGMA secure_delete=ON;";
constexpr auto commonSettings = "PRAGMA temp_store=MEMORY;"
                                "PRAGMA trusted_schema=OFF;"
                                "PRAGMA cell_size_check=ON;"
                                "PRAGMA cache_size=-16384;";

QString walOf(const QString &path) { return path + QStringLiteral("-wal"); }

bool writableBeside(const QString &path) {
    const QByteArray file = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    return ::faccessat(AT_FDCWD, file.constData(), W_OK, AT_EACCESS) == 0 &&
           ::faccessat(AT_FDCWD, folder.constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

QByteArray immutableAddress(const QString &path) {
    const QByteArray encoded = QFile::encodeName(QFileInfo(path).absoluteFilePath()).toPercentEncoding("/");
    return "file:" + encoded + "?immutable=1";
}

// Where a page does not verify, SQLCipher and the full-text tables answer "out of memory" or a bare "error"; no
// statement of ours gives these on sound pages, so the pages are asked.
bool pagesAreDamaged(sqlite3 *handle, int code) {
    const int plain = code & 0xff;
    if (!handle || (plain != SQLITE_NOMEM && plain != SQLITE_ERROR)) return false;
    int findings = 0;
    const auto count = [](void *rows, int, char **, char **) { return ++*static_cast<int *>(rows), 0; };
    return sqlite3_exec(handle, "PRAGMA cipher_integrity_check", count, &findings, nullptr) != SQLITE_OK || findings > 0;
}

void makeEmptyFile(const QString &path) {
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) throwErrno(QStringLiteral("cannot create the database"), path);
    ::close(fd);
}

}  // namespace

Database::Database(sqlite3 *handle, QString path, bool readOnly)
    : m_handle(handle), m_path(std::move(path)), m_readOnly(readOnly) {}

Database::~Database() {
    for (auto &[text, cached] : m_cache) sqlite3_finalize(cached.statement);
    sqlite3_close_v2(m_handle);
}

std::unique_ptr<Database> Database::create(const QString &path, const crypto::SecretBytes &key) {
    makeEmptyFile(path);
    try {
        return connect(path, key, Medium::Writable, Access::ReadWrite);
    } catch (...) {
        for (const QString &left : {path, walOf(path), QString(path + QStringLiteral("-shm"))}) QFile::remove(left);
        throw;
    }
}

// A reader beside a writer shares the WAL, so it opens the files for writing but forbids itself to write; so the last
// one to go tidies the WAL away. Where nothing can be written there is either a WAL index to read, or no WAL at all.
std::unique_ptr<Database> Database::open(const QString &path, const crypto::SecretBytes &key, Access access) {
    if (!QFileInfo::exists(path)) {
        errno = ENOENT;
        throwErrno(QStringLiteral("no database"), path);
    }
    const bool writable = writableBeside(path);
    if (access == Access::ReadWrite && !writable) {
        throw Error(ErrorCode::ReadOnly, QStringLiteral("the vault cannot be written"), {{QStringLiteral("path"), path}});
    }
    if (writable) return connect(path, key, Medium::Writable, access);
    const bool noWal = QFileInfo(walOf(path)).size() == 0;
    return connect(path, key, noWal ? Medium::Immutable : Medium::ReadOnly, Access::ReadOnly);
}

std::unique_ptr<Database> Database::connect(const QString &path, const crypto::SecretBytes &key, Medium medium,
                                            Access access) {
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= medium == Medium::Writable ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    if (medium == Medium::Immutable) flags |= SQLITE_OPEN_URI;
    const QByteArray name = medium == Medium::Immutable ? immutableAddress(path)
                                                        : QFile::encodeName(QFileInfo(path).absoluteFilePath());
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, path, access == Access::ReadOnly));
    if (code != SQLITE_OK) database->fail(code, QStringLiteral("cannot open the database"));
    database->unlock(key);
    database->settle(medium);
    return database;
}

// The key goes in as the text x'…': 32 bytes as they are would count as a passphrase. SQLCipher writes key failures to
// stderr unless told not to before.
void Database::unlock(const crypto::SecretBytes &key) {
    if (key.size() != 32) throw Error(ErrorCode::Internal, QStringLiteral("a database key has 32 bytes"));
    sqlite3_busy_timeout(m_handle, busyMs);
    execute("PRAGMA cipher_log_level=NONE");
    std::array<char, 68> text{'x', '\''};
    sodium_bin2hex(text.data() + 2, 65, key.data(), key.size());
    text[66] = '\'';
    const int code = sqlite3_key(m_handle, text.data(), 67);
    sodium_memzero(text.data(), text.size());
    if (code != SQLITE_OK) fail(code, QStringLiteral("cannot key the database"));
    execute("SELECT count(*) FROM sqlite_master");
}

void Database::settle(Medium medium) {
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    execute(commonSettings);
    if (medium == Medium::Writable) execute(writerSettings);
    if (m_readOnly) execute("PRAGMA query_only=ON");
}

sqlite3_stmt *Database::compile(const char *sql, unsigned flags) {
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql, -1, flags, &statement, nullptr);
    // The text is ours, not a member's: SQLite's words about it may be logged.
    if (code != SQLITE_OK) fail(code, QStringLiteral("cannot prepare: ") + QString::fromUtf8(sqlite3_errmsg(m_handle)));
    return statement;
}

Statement Database::prepare(const char *sql) {
    const std::string_view text(sql);
    auto found = m_cache.find(text);
    if (found == m_cache.end())
        found = m_cache.emplace(text, Cached{compile(sql, SQLITE_PREPARE_PERSISTENT), false}).first;
    if (found->second.inUse) return Statement(*this, compile(sql, 0), nullptr);
    return Statement(*this, found->second.statement, &found->second.inUse);
}

void Database::execute(const char *sql) {
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(code, QStringLiteral("cannot execute"));
}

qint64 Database::lastInsertId() const { return sqlite3_last_insert_rowid(m_handle); }
int Database::changes() const { return sqlite3_changes(m_handle); }
void Database::interrupt() { sqlite3_interrupt(m_handle); }

bool Database::checkpointTruncate() {
    int left = 0;
    const int code = sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, &left, nullptr);
    if ((code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED) return false;
    if (code != SQLITE_OK) fail(code, QStringLiteral("cannot checkpoint"));
    return left <= 0;
}

bool Database::compact() {
    for (sqlite3_stmt *one = sqlite3_next_stmt(m_handle, nullptr); one; one = sqlite3_next_stmt(m_handle, one))
        if (sqlite3_stmt_busy(one)) return false;
    const int code = sqlite3_exec(m_handle, "VACUUM", nullptr, nullptr, nullptr);
    if ((code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED) return false;
    if (code != SQLITE_OK) fail(code, QStringLiteral("cannot compact"));
    return true;
}

QStringList Database::textRows(const char *sql) {
    QStringList rows;
    for (Statement statement = prepare(sql); statement.step();) rows.append(statement.text(0));
    return rows;
}

QStringList Database::integrityFindings() {
    try {
        QStringList findings = textRows("PRAGMA cipher_integrity_check");
        if (!findings.isEmpty()) return findings;
        // Table by table: virtual ones would ask for a tokenizer that this folder does not know; their pages are in
        // ordinary tables of their own.
        for (const QString &table : textRows("SELECT name FROM sqlite_master WHERE type='table' AND rootpage>0")) {
            const QByteArray check = "PRAGMA integrity_check(\"" + table.toUtf8() + "\")";
            findings += textRows(check.constData());
        }
        findings.removeAll(QStringLiteral("ok"));
        return findings;
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Damaged) throw;
        return {QStringLiteral("a page cannot be read")};
    }
}

// VACUUM INTO reads in one transaction, so a writer beside it does not matter; the copy keeps the key.
void Database::snapshotTo(const QString &path) {
    makeEmptyFile(path);
    if (m_readOnly) execute("PRAGMA query_only=OFF");
    try {
        sqlite3_stmt *statement = compile("VACUUM INTO ?1", 0);
        Statement(*this, statement, nullptr).bindText(1, QFile::encodeName(path)).run();
    } catch (...) {
        if (m_readOnly) sqlite3_exec(m_handle, "PRAGMA query_only=ON", nullptr, nullptr, nullptr);
        throw;
    }
    if (m_readOnly) execute("PRAGMA query_only=ON");
}

void Database::rollBack() noexcept {
    if (!sqlite3_get_autocommit(m_handle)) sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::fail(int code, const QString &doing) {
    const int systemError = m_handle ? sqlite3_system_errno(m_handle) : ENOMEM;
    m_broken = m_broken || saysDamaged(code) || pagesAreDamaged(m_handle, code);
    throw Error(errorCodeOf(code, systemError, m_broken),
                doing + QStringLiteral(" (SQLite ") + QString::number(code) + QStringLiteral(", errno ") +
                    QString::number(systemError) + u')',
                {{QStringLiteral("path"), m_path}, {QStringLiteral("what"), m_path}});
}

Transaction::Transaction(Database &database) : m_database(&database) { m_database->prepare("BEGIN IMMEDIATE").run(); }

Transaction::~Transaction() {
    if (m_open) m_database->rollBack();
}

void Transaction::commit() {
    FirstCommit *watch = m_database->m_firstCommit;
    if (watch) watch->before(*m_database);
    m_database->prepare("COMMIT").run();
    m_open = false;
    m_database->m_firstCommit = nullptr;
    if (watch) watch->after();
}

}  // namespace balai::vault
