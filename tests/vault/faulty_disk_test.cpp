#include "core/vault/faulty_disk.h"
#include "tests/support/catch.h"
#include "tests/vault/test_vault_folder.h"

#include <cerrno>
#include <csignal>
#include <sys/resource.h>

using namespace balai;
using namespace balai::test;
using vault::DiskOperation;
using vault::FaultyDisk;

TEST_CASE("a disk that fails at any write or sync of a commit is reported, and what was there stays") {
    VaultFolder it;
    int left = -1;
    int error = 0;
    auto failing = DiskOperation::Write;
    const FaultyDisk disk([&](DiskOperation operation, const QString &) {
        return operation == failing && left-- == 0 ? error : 0;
    });
    auto vault = it.create().vault;
    note(*vault);
    const auto commit = [&] {
        vault::Transaction transaction(vault->database());
        for (int i = 0; i < 50; ++i)
            vault->database().prepare("INSERT INTO notes VALUES(?1)").bind(1, QString(300, u'x')).run();
        transaction.commit();
    };
    int reported = 0;
    for (const auto &[operation, number, code] : {std::tuple(DiskOperation::Write, ENOSPC, ErrorCode::DiskFull),
                                                 std::tuple(DiskOperation::Write, EIO, ErrorCode::Io),
                                                 std::tuple(DiskOperation::Sync, EIO, ErrorCode::Io)})
        for (int after = 0; after < 12; ++after) {
            failing = operation;
            error = number;
            const qint64 before = notesIn(vault->database());
            left = after;
            const auto thrown = errorOf(commit);
            left = -1;
            if (thrown) {
                ++reported;
                CHECK(thrown == code);
            }
            CHECK(notesIn(vault->database()) == before + (thrown ? 0 : 50));
        }
    CHECK(reported > 15);
    const qint64 kept = notesIn(vault->database());
    CHECK(vault->database().integrityFindings().isEmpty());
    vault.reset();
    vault = it.open();
    CHECK(notesIn(vault->database()) == kept);
    CHECK_FALSE(vault->isMovedOrCopied());
}

TEST_CASE("a file that may not grow is reported, and what was there stays") {
    VaultFolder it;
    auto vault = it.create().vault;
    note(*vault);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit former{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &former) == 0);
    rlimit small = former;
    small.rlim_cur = 200'000;
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto code = errorOf([&] {
        vault::Transaction transaction(vault->database());
        for (int i = 0; i < 2000; ++i)
            vault->database().prepare("INSERT INTO notes VALUES(?1)").bind(1, QString(300, u'x')).run();
        transaction.commit();
    });
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &former) == 0);
    CHECK(code == ErrorCode::Io);
    CHECK(notesIn(vault->database()) == 1);
    note(*vault);
    vault.reset();
    CHECK(notesIn(it.open()->database()) == 2);
}
