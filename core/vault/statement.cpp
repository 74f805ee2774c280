#include "core/vault/database.h"

#include <QStringEncoder>
#include <array>
#include <sqlite3.h>

namespace balai::vault {

namespace {

// SQLite takes a null pointer for NULL; an empty value is not NULL here.
const char *bytesOf(const QByteArray &bytes) { return bytes.isEmpty() ? "" : bytes.constData(); }

QByteArray copied(const void *from, int size) {
    return size == 0 ? QByteArray("", 0) : QByteArray(static_cast<const char *>(from), size);
}

// Short texts, nearly all, are encoded on the stack; SQLite copies them into room it already has.
constexpr qsizetype shortText = 340;

}  // namespace

Statement::Statement(Database &database, sqlite3_stmt *statement, bool *inUse)
    : m_database(&database), m_statement(statement), m_inUse(inUse) {
    if (m_inUse) *m_inUse = true;
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)), m_inUse(other.m_inUse) {}

Statement::~Statement() {
    if (!m_statement) return;
    if (!m_inUse) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    *m_inUse = false;
}

void Statement::check(int code) {
    if (code != SQLITE_OK) m_database->fail(code, QStringLiteral("cannot bind a value"));
}

Statement &Statement::bind(int at, qint64 value) {
    check(sqlite3_bind_int64(m_statement, at, value));
    return *this;
}

Statement &Statement::bind(int at, const QString &text) {
    if (text.size() > shortText) return bindText(at, text.toUtf8());
    std::array<char, 4 * shortText + 8> buffer;
    QStringEncoder encoder(QStringEncoder::Utf8);
    const char *end = encoder.appendToBuffer(buffer.data(), text);
    check(sqlite3_bind_text(m_statement, at, buffer.data(), int(end - buffer.data()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(int at, const QByteArray &blob) {
    check(sqlite3_bind_blob64(m_statement, at, bytesOf(blob), sqlite3_uint64(blob.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindText(int at, const QByteArray &utf8) {
    check(sqlite3_bind_text64(m_statement, at, bytesOf(utf8), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindNull(int at) {
    check(sqlite3_bind_null(m_statement, at));
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    const QString doing = QStringLiteral("statement failed");
    const int errorNumber = sqlite3_extended_errcode(m_database->m_handle);
    sqlite3_reset(m_statement);
    m_database->fail(errorNumber == SQLITE_OK ? code : errorNumber, doing);
}

void Statement::run() {
    while (step()) {}
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QString Statement::text(int column) const {
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::textBytes(int column) const {
    const void *utf8 = sqlite3_column_text(m_statement, column);
    return copied(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const {
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return copied(bytes, sqlite3_column_bytes(m_statement, column));
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

}  // namespace balai::vault
