#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/vault/vault.h"
#include "tests/vault/scratch.h"

namespace balai::test {

// A machine with its own settings, clock and repeatable randomness, and a vault in it.
class VaultFolder {
public:
    explicit VaultFolder(const char *seed = "vault") : random(seed) {}

    vault::Machine machine(FileOps &files = systemFiles()) {
        return {clock, random, QStringLiteral("test"), files, settings};
    }
    vault::Vault::Created create() {
        return vault::Vault::create(folder, {secret(), Uuid::v4(random), true}, machine());
    }
    std::unique_ptr<vault::Vault> open(vault::Access access = vault::Access::ReadWrite) {
        return vault::Vault::open(folder, secret(), access, machine());
    }
    static vault::Secret secret(const QString &words = QStringLiteral("correct horse")) {
        return vault::Secret::passphrase(words);
    }
    QString file(const QString &name) const { return folder + u'/' + name; }
    QString keysFile() const { return file(QStringLiteral("keys.json")); }

    Scratch scratch;
    QString folder = scratch / QStringLiteral("Council.balai");
    QString settings = scratch / QStringLiteral("settings");
    FixedClock clock{1'790'000'000'000};
    SeededRandom random;
};

// Writes one row, as a store would.
inline void note(vault::Vault &vault, const QString &words = QStringLiteral("note")) {
    vault.database().execute("CREATE TABLE IF NOT EXISTS notes(words TEXT)");
    vault::Transaction transaction(vault.database());
    vault.database().prepare("INSERT INTO notes VALUES(?1)").bind(1, words).run();
    transaction.commit();
}

inline qint64 notesIn(vault::Database &database) {
    auto row = database.prepare("SELECT count(*) FROM notes");
    row.step();
    return row.integer(0);
}

}  // namespace balai::test
