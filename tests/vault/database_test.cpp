#include "core/vault/database.h"

#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/vault/scratch.h"

#include <QElapsedTimer>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace balai;
using namespace balai::test;
using vault::Access;
using vault::Database;
using vault::Transaction;

namespace {

qint64 countOf(Database &database) {
    auto statement = database.prepare("SELECT count(*) FROM t");
    statement.step();
    return statement.integer(0);
}

void fill(Database &database, int rows) {
    database.execute("CREATE TABLE IF NOT EXISTS t(id INTEGER PRIMARY KEY, words TEXT, raw BLOB)");
    Transaction transaction(database);
    for (int i = 0; i < rows; ++i)
        database.prepare("INSERT INTO t(words, raw) VALUES(?1, ?2)")
            .bind(1, QStringLiteral("the water was brown after the rain ") + QString::number(i))
            .bind(2, QByteArray(200, char(i)))
            .run();
    transaction.commit();
}

}  // namespace

TEST_CASE("values of every type come back as they went in") {
    Scratch scratch;
    auto database = Database::create(scratch / QStringLiteral("a.db"), keyOf(1));
    database->execute("CREATE TABLE v(i, t, b, n, e, u)");
    const QString longText(1000, QChar(0x1780));
    const QByteArray withNul("a\0b", 3);
    database->prepare("INSERT INTO v VALUES(?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(1, qint64(-5000000000))
        .bind(2, longText)
        .bind(3, withNul)
        .bindNull(4)
        .bind(5, QByteArray())
        .bindText(6, withNul)
        .run();
    auto row = database->prepare("SELECT i, t, b, n, e, u, typeof(e), typeof(u) FROM v");
    REQUIRE(row.step());
    CHECK(row.integer(0) == -5000000000);
    CHECK(row.text(1) == longText);
    CHECK(row.blob(2) == withNul);
    CHECK(row.isNull(3));
    CHECK_FALSE(row.isNull(4));
    CHECK(row.blob(4).isEmpty());
    CHECK(row.textBytes(5) == withNul);
    CHECK(row.text(6) == QStringLiteral("blob"));
    CHECK(row.text(7) == QStringLiteral("text"));
    CHECK_FALSE(row.step());
}

TEST_CASE("a short text in any script comes back as it went in") {
    Scratch scratch;
    auto database = Database::create(scratch / QStringLiteral("a.db"), keyOf(1));
    const QString text = QString::fromUtf8("ទឹក မိုး ຝົນ 雨 🌧 é");
    auto row = database->prepare("SELECT ?1, length(?2)");
    row.bind(1, text).bind(2, QString());
    REQUIRE(row.step());
    CHECK(row.text(0) == text);
    CHECK(row.integer(1) == 0);
}

TEST_CASE("a nested use of the same statement does not disturb the outer one") {
    Scratch scratch;
    auto database = Database::create(scratch / QStringLiteral("a.db"), keyOf(1));
    fill(*database, 3);
    int pairs = 0;
    for (auto outer = database->prepare("SELECT id FROM t"); outer.step();)
        for (auto inner = database->prepare("SELECT id FROM t"); inner.step();) ++pairs;
    CHECK(pairs == 9);
}

TEST_CASE("a statement keeps no bindings from its last use") {
    Scratch scratch;
    auto database = Database::create(scratch / QStringLiteral("a.db"), keyOf(1));
    database->prepare("SELECT ?1").bind(1, qint64(7)).step();
    auto second = database->prepare("SELECT ?1");
    REQUIRE(second.step());
    CHECK(second.isNull(0));
}

TEST_CASE("a database is made private and never over another file") {
    Scratch scratch;
    const QString path = scratch / QStringLiteral("a.db");
    { auto database = Database::create(path, keyOf(1)); fill(*database, 1); }
    struct stat status {};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    CHECK(errorOf([&] { Database::create(path, keyOf(1)); }) == ErrorCode::AlreadyExists);
    CHECK(countOf(*Database::open(path, keyOf(1), Access::ReadWrite)) == 1);
}

TEST_CASE("another key, no file and a folder that cannot be entered are told apart") {
    Scratch scratch;
    const QString path = scratch / QStringLiteral("a.db");
    { auto database = Database::create(path, keyOf(1)); fill(*database, 1); }
    CHECK(errorOf([&] { Database::open(path, keyOf(2), Access::ReadWrite); }) == ErrorCode::Damaged);
    CHECK(errorOf([&] { Database::open(scratch / QStringLiteral("b.db"), keyOf(1), Access::ReadWrite); }) ==
          ErrorCode::NotFound);
    CHECK(errorOf([&] { Database::create(scratch / QStringLiteral("no/b.db"), keyOf(1)); }) == ErrorCode::NotFound);
}

TEST_CASE("a transaction that was not committed leaves nothing") {
    Scratch scratch;
    auto database = Database::create(scratch / QStringLiteral("a.db"), keyOf(1));
    fill(*database, 1);
    {
        Transaction transaction(*database);
        database->execute("DELETE FROM t");
    }
    CHECK(countOf(*database) == 1);
}

TEST_CASE("a reader beside a writer sees commits and cannot write") {
    Scratch scratch;
    const QString path = scratch / QStringLiteral("a.db");
    auto writer = Database::create(path, keyOf(1));
    fill(*writer, 2);
    auto reader = Database::open(path, keyOf(1), Access::ReadOnly);
    CHECK(countOf(*reader) == 2);
    fill(*writer, 1);
    CHECK(countOf(*reader) == 3);
    CHECK(errorOf([&] { reader->execute("DELETE FROM t"); }) == ErrorCode::ReadOnly);
    CHECK(reader->isReadOnly());
}

TEST_CASE("the last one to go leaves one file") {
    Scratch scratch;
    const QString path = scratch / QStringLiteral("a.db");
    { auto writer = Database::create(path, keyOf(1)); fill(*writer, 2); }
    { auto reader = Database::open(path, keyOf(1), Access::ReadOnly); CHECK(countOf(*reader) == 2); }
    CHECK(QDir(scratch.path()).entryList(QDir::Files) == QStringList{QStringLiteral("a.db")});
}

TEST_CASE("a truncating checkpoint empties the log unless somebody reads") {
    Scratch scratch;
    const QString path = scratch / QStringLiteral("a.db");
    auto writer = Database::create(path, keyOf(1));
    fill(*writer, 50);
    REQUIRE(QFileInfo(path + QStringLiteral("-wal")).size() > 0);
    CHECK(writer->checkpointTruncate());
    CHECK(QFileInfo(path + QStringLiteral("-wal")).size() == 0);
    auto reader = Database::open(path, keyOf(1), Access::ReadOnly);
    auto reading = reader->prepare("SELECT id FROM t");
    reading.step();
    fill(*writer, 50);
    CHECK_FALSE(writer->checkpointTruncate());
}

TEST_CASE("a snapshot beside a writer is whole, has the same key, and is read-only work") {
    Scratch scratch;
    const QString path = scratch / QStringLiteral("a.db"), copy = scratch / QStringLiteral("copy.db");
    auto writer = Database::create(path, keyOf(1));
    fill(*writer, 200);
    auto reader = Database::open(path, keyOf(1), Access::ReadOnly);
    reader->snapshotTo(copy);
    CHECK(errorOf([&] { reader->execute("DELETE FROM t"); }) == ErrorCode::ReadOnly);
    auto read = Database::open(copy, keyOf(1), Access::ReadOnly);
    CHECK(countOf(*read) == 200);
    CHECK(read->integrityFindings().isEmpty());
    CHECK_FALSE(readFile(copy).contains("water"));
    CHECK(errorOf([&] { reader->snapshotTo(copy); }).has_value());
}

TEST_CASE("a flipped byte anywhere in the database is found, and reading it says damaged") {
    Scratch scratch;
    const QString path = scratch / QStringLiteral("a.db"), bad = scratch / QStringLiteral("bad.db");
    { auto database = Database::create(path, keyOf(1)); fill(*database, 300); }
    const QByteArray bytes = readFile(path);
    for (qsizetype at = 4096 + 17; at < bytes.size(); at += 9973) {
        scribble(bad, flipped(bytes, at));
        auto database = Database::open(bad, keyOf(1), Access::ReadWrite);
        CHECK_FALSE(database->integrityFindings().isEmpty());
    }
    scribble(bad, flipped(bytes, bytes.size() / 2));
    auto database = Database::open(bad, keyOf(1), Access::ReadWrite);
    const auto readAll = [&] { database->prepare("SELECT sum(length(words) + length(raw)) FROM t").step(); };
    CHECK(errorOf(readAll) == ErrorCode::Damaged);
    CHECK(errorOf(readAll) == ErrorCode::Damaged);
    CHECK(errorOf([&] { database->execute("SELECT count(*) FROM sqlite_master"); }) == ErrorCode::Damaged);
}

// SQLCipher words it differently for a table, an index and a long value; what a caller hears does not differ.
TEST_CASE("whichever page is hurt, reading through an index and long values says damaged or answers rightly") {
    Scratch scratch;
    const QString path = scratch / QStringLiteral("a.db"), bad = scratch / QStringLiteral("bad.db");
    const char *const read = "SELECT sum(length(words)) FROM (SELECT words FROM t INDEXED BY by_words ORDER BY words DESC)";
    qint64 right = 0;
    {
        auto database = Database::create(path, keyOf(1));
        fill(*database, 200);
        database->prepare("INSERT INTO t(words) VALUES(?1)").bind(1, QString(20000, u'w')).run();
        database->execute("CREATE INDEX by_words ON t(words)");
        auto row = database->prepare(read);
        REQUIRE(row.step());
        right = row.integer(0);
    }
    const QByteArray bytes = readFile(path);
    for (qsizetype at = 1000; at < bytes.size(); at += 4096) {
        scribble(bad, flipped(bytes, at));
        ErrorCode said = ErrorCode::Damaged;
        try {
            auto database = Database::open(bad, keyOf(1), Access::ReadWrite);
            auto row = database->prepare(read);
            const bool answered = row.step();
            CHECK((answered && row.integer(0) == right));
        } catch (const Error &error) {
            said = error.code();
        }
        CHECK(said == ErrorCode::Damaged);
    }
}

TEST_CASE("a cut database is found damaged") {
    Scratch scratch;
    const QString path = scratch / QStringLiteral("a.db");
    { auto database = Database::create(path, keyOf(1)); fill(*database, 300); }
    const QByteArray bytes = readFile(path);
    scribble(path, bytes.left(bytes.size() - 5000));
    std::optional<ErrorCode> opening;
    QStringList findings;
    opening = errorOf([&] { findings = Database::open(path, keyOf(1), Access::ReadWrite)->integrityFindings(); });
    CHECK((opening == ErrorCode::Damaged || !findings.isEmpty()));
}

TEST_CASE("a long query can be stopped from another thread") {
    Scratch scratch;
    auto database = Database::create(scratch / QStringLiteral("a.db"), keyOf(1));
    std::atomic<bool> stopped = false;
    std::thread other([&] {
        for (int i = 0; i < 2000 && !stopped; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            database->interrupt();
        }
    });
    CHECK(errorOf([&] {
              database->prepare("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")
                  .step();
          }) == ErrorCode::Cancelled);
    stopped = true;
    other.join();
}

TEST_CASE("sorting more than fits the cache opens no temporary file") {
    Scratch scratch;
    auto database = Database::create(scratch / QStringLiteral("a.db"), keyOf(1));
    auto row = database->prepare("PRAGMA temp_store");
    REQUIRE(row.step());
    CHECK(row.integer(0) == 2);
    CHECK(errorOf([&] { database->prepare("PRAGMA no_such_thing").step(); }) == std::nullopt);
    int compiledInMemory = 0;
    for (auto option = database->prepare("PRAGMA compile_options"); option.step();)
        if (option.text(0) == QStringLiteral("TEMP_STORE=3")) ++compiledInMemory;
    CHECK(compiledInMemory == 1);
}

TEST_CASE("the settings that keep words safe are on") {
    Scratch scratch;
    auto database = Database::create(scratch / QStringLiteral("a.db"), keyOf(1));
    const auto setting = [&](const char *sql) {
        auto row = database->prepare(sql);
        row.step();
        return row.text(0);
    };
    CHECK(setting("PRAGMA journal_mode") == QStringLiteral("wal"));
    CHECK(setting("PRAGMA synchronous") == QStringLiteral("2"));
    CHECK(setting("PRAGMA secure_delete") == QStringLiteral("1"));
    CHECK(setting("PRAGMA trusted_schema") == QStringLiteral("0"));
    CHECK(setting("PRAGMA page_size") == QStringLiteral("4096"));
    CHECK(setting("PRAGMA mmap_size") == QStringLiteral("0"));
}

TEST_CASE("a thousand commits", "[.measure]") {
    Scratch scratch;
    auto database = Database::create(scratch / QStringLiteral("a.db"), keyOf(1));
    database->execute("CREATE TABLE c(id INTEGER PRIMARY KEY, a BLOB, b BLOB); CREATE INDEX ca ON c(a);"
                      "CREATE TABLE d(id BLOB PRIMARY KEY, words TEXT) WITHOUT ROWID; CREATE INDEX dw ON d(words)");
    SeededRandom random("measure");
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    for (int i = 0; i < 1000; ++i) {
        Transaction transaction(*database);
        database->prepare("INSERT INTO c(a, b) VALUES(?1, ?2)").bind(1, random.bytes(16)).bind(2, random.bytes(64)).run();
        database->prepare("INSERT INTO d VALUES(?1, ?2)").bind(1, random.bytes(16)).bindText(2, random.bytes(40).toHex()).run();
        transaction.commit();
    }
    std::printf("1000 commits: %lld ms, %ld ms cpu\n", static_cast<long long>(timer.elapsed()),
                long((std::clock() - before) * 1000 / CLOCKS_PER_SEC));
    CHECK(database->checkpointTruncate());
}
