#include "core/search/tokenizer.h"

#include "core/base/error.h"
#include "core/text/fold.h"

#include <sqlite3.h>

namespace balai::search {

namespace {

// Byte offsets of UTF-16 positions of one text, found in one walk.
class ByteOffsets {
public:
    explicit ByteOffsets(const QString &text) : m_text(text) {}
    int at(int utf16) {
        if (utf16 < m_unit) m_unit = m_byte = 0;
        for (; m_unit < utf16; ++m_unit) m_byte += bytesOf(m_text[m_unit]);
        return m_byte;
    }

private:
    static int bytesOf(QChar unit) {
        if (unit.unicode() < 0x80) return 1;
        if (unit.unicode() < 0x800) return 2;
        return unit.isSurrogate() ? 2 : 3;  // a pair makes four
    }
    const QString &m_text;
    int m_unit = 0;
    int m_byte = 0;
};

int tokenize(Fts5Tokenizer *, void *context, int, const char *bytes, int size,
             int (*token)(void *, int, const char *, int, int, int)) {
    const QString text = QString::fromUtf8(bytes, size);
    ByteOffsets offsets(text);
    for (const text::Token &each : text::tokens(text)) {
        const QByteArray folded = each.folded.toUtf8();
        const int start = offsets.at(each.start), end = offsets.at(each.end);
        if (const int rc = token(context, 0, folded.constData(), int(folded.size()), start, end); rc != SQLITE_OK) return rc;
    }
    return SQLITE_OK;
}

int create(void *, const char **, int, Fts5Tokenizer **out) {
    static int stateless = 0;
    *out = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

fts5_api *apiOf(sqlite3 *connection) {
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) != SQLITE_OK) return nullptr;
    sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    return api;
}

}  // namespace

void registerTokenizer(sqlite3 *connection) {
    fts5_api *api = apiOf(connection);
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    if (!api || api->xCreateTokenizer(api, "balai", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        throw Error(ErrorCode::Internal, QStringLiteral("this SQLite has no FTS5"));
}

}  // namespace balai::search
