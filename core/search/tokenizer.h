#pragma once

struct sqlite3;

namespace balai::search {

// Registers the tokenizer "balai" with FTS5 on this connection: the terms of core/search/terms.h, one a line, as they are.
// Throws Error{Internal}.
void registerTokenizer(sqlite3 *connection);

}  // namespace balai::search
