// The least a program can do that keeps N records durably in SQLCipher: one row and one log row per commit, with the
// settings of Balai's vault. What `put --batch 1` is compared with. Usage: bare_loop FILE COUNT < lines
#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

namespace {

sqlite3 *database = nullptr;

[[noreturn]] void stop(const char *what) {
    std::fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(database));
    std::exit(1);
}

void execute(const char *sql) {
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) stop(sql);
}

sqlite3_stmt *prepare(const char *sql) {
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK) stop(sql);
    return statement;
}

void run(sqlite3_stmt *statement, int number, const std::string &text) {
    sqlite3_bind_int(statement, 1, number);
    sqlite3_bind_text(statement, 2, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    if (sqlite3_step(statement) != SQLITE_DONE) stop("step");
    sqlite3_reset(statement);
}

void open(const char *file) {
    if (sqlite3_open(file, &database) != SQLITE_OK) stop(file);
    execute("PRAGMA cipher_log_level=NONE");
    execute("PRAGMA key=\"x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'\"");
    execute("PRAGMA journal_mode=WAL");
    execute("PRAGMA synchronous=FULL");
    execute("PRAGMA secure_delete=ON");
    execute("CREATE TABLE member(id INTEGER PRIMARY KEY, text TEXT)");
    execute("CREATE TABLE log(id INTEGER PRIMARY KEY, text TEXT)");
}

}  // namespace

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    open(argv[1]);
    sqlite3_stmt *row = prepare("INSERT INTO member VALUES(?, ?)");
    sqlite3_stmt *log = prepare("INSERT INTO log VALUES(?, ?)");
    std::string line;
    for (int number = 0; number < std::atoi(argv[2]) && std::getline(std::cin, line); ++number) {
        execute("BEGIN IMMEDIATE");
        run(row, number, line);
        run(log, number, line);
        execute("COMMIT");
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    sqlite3_finalize(row);
    sqlite3_finalize(log);
    sqlite3_close(database);
    return 0;
}
