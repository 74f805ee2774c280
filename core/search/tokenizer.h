#pragma once

struct sqlite3;

namespace balai::search {

// Registers the tokenizer "balai" (core/text/fold.h) with FTS5 on this connection. Throws Error{Internal}.
void registerTokenizer(sqlite3 *connection);

}  // namespace balai::search
