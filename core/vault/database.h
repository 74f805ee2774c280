#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace balai::crypto {
class SecretBytes;
}

namespace balai::vault {

class Database;

// One prepared statement in use. Binding is 1-based as in SQL, columns are 0-based. Going out of scope resets the
// statement, so no read transaction outlives it. Throws balai::Error: Damaged (also "out of memory" after a failed
// page check), DiskFull, ReadOnly, Io, VaultInUse (busy).
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();
    Statement &bind(int at, qint64 value);
    Statement &bind(int at, const QString &text);
    Statement &bind(int at, const QByteArray &blob);
    Statement &bindNull(int at);
    Statement &bindText(int at, const QByteArray &utf8);  // as TEXT, the bytes as they are (may hold NUL)
    bool step();  // true: a row is there
    void run();   // steps to the end, resets, keeps no bindings
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray textBytes(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;

private:
    friend class Database;
    Statement(Database &database, sqlite3_stmt *statement, bool *inUse);
    void check(int code);
    Database *m_database;
    sqlite3_stmt *m_statement;
    bool *m_inUse;  // of the cache's entry; null: this statement is our own and goes with us
};

enum class Access { ReadWrite, ReadOnly };

// What must go into the first transaction that a connection commits, and what follows it.
class FirstCommit {
public:
    virtual ~FirstCommit() = default;
    virtual void before(Database &database) = 0;  // inside the transaction; may throw
    virtual void after() noexcept = 0;            // it is durable
};

// A connection to an encrypted SQLCipher 4 database (raw 256-bit key). One connection per thread; not thread safe.
class Database {
public:
    // Creates the file (0600). Throws AlreadyExists.
    static std::unique_ptr<Database> create(const QString &path, const crypto::SecretBytes &key);
    // ReadOnly works beside a writer, and on read-only media. Throws NotFound, Damaged (also: not this key), the rest
    // as a statement does.
    static std::unique_ptr<Database> open(const QString &path, const crypto::SecretBytes &key, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Statements are cached by the address-independent text of `sql`; one text is in use once at a time (a nested
    // use of the same text gets a statement of its own).
    Statement prepare(const char *sql);
    void execute(const char *sql);  // one or more statements without rows or values
    qint64 lastInsertId() const;
    int changes() const;
    bool isReadOnly() const { return m_readOnly; }
    const QString &path() const { return m_path; }
    sqlite3 *handle() const { return m_handle; }  // for the search index's tokenizer only

    bool checkpointTruncate();          // true where the WAL is empty afterwards
    // Writes every page anew, so that nothing stands in the free space inside them. False where a running statement or
    // another writer is in the way.
    bool compact();
    QStringList integrityFindings();    // PRAGMA cipher_integrity_check and integrity_check; empty: clean
    void interrupt();                   // from any thread
    void snapshotTo(const QString &path);  // a compact copy under the same key; `path` must not exist
    void onFirstCommit(FirstCommit *watch) { m_firstCommit = watch; }  // not owned; null: none

private:
    friend class Statement;
    friend class Transaction;
    enum class Medium { Writable, ReadOnly, Immutable };
    Database(sqlite3 *handle, QString path, bool readOnly);
    static std::unique_ptr<Database> connect(const QString &path, const crypto::SecretBytes &key, Medium medium,
                                             Access access);
    void unlock(const crypto::SecretBytes &key);
    void settle(Medium medium);
    void rollBack() noexcept;
    QStringList textRows(const char *sql);
    sqlite3_stmt *compile(const char *sql, unsigned flags);
    [[noreturn]] void fail(int code, const QString &doing);

    sqlite3 *m_handle;
    QString m_path;
    bool m_readOnly;
    FirstCommit *m_firstCommit = nullptr;
    bool m_broken = false;  // a page did not verify: SQLCipher now calls everything "out of memory"
    struct Cached {
        sqlite3_stmt *statement;
        bool inUse;
    };
    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, Cached, TextHash, std::equal_to<>> m_cache;
};

// BEGIN IMMEDIATE … COMMIT; rolls back where `commit` was not reached. The commit is durable when it returns.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database *m_database;
    bool m_open = true;
};

}  // namespace balai::vault
