#include "core/search/tokenizer.h"

#include "core/base/error.h"

#include <cstring>
#include <sqlite3.h>

namespace balai::search {

namespace {

int tokenize(Fts5Tokenizer *, void *context, int, const char *bytes, int size,
             int (*token)(void *, int, const char *, int, int, int)) {
    for (int start = 0; start < size;) {
        const void *line = std::memchr(bytes + start, '\n', size_t(size - start));
        const int end = line ? int(static_cast<const char *>(line) - bytes) : size;
        if (end > start)
            if (const int rc = token(context, 0, bytes + start, end - start, start, end); rc != SQLITE_OK) return rc;
        start = end + 1;
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
