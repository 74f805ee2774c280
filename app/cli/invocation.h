#pragma once
#include "app/cli/arguments.h"
#include "app/cli/streams.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/council/session.h"
#include "core/search/index.h"

#include <QJsonValue>
#include <memory>
#include <optional>

namespace balai::cli {

// Randomness of one command: the system's, or with --seed a stream from SHA-256(N, verb, vault and epoch, sequence).
class CommandRandom final : public Random {
public:
    void fill(void *to, std::size_t bytes) override { m_source->fill(to, bytes); }
    void seed(const QByteArray &key) { m_source = std::make_unique<SeededRandom>(key); }

private:
    std::unique_ptr<Random> m_source = std::make_unique<SystemRandom>();
};

// One command: its arguments, clock, randomness, streams, and the vault it opens.
class Invocation {
public:
    // `progress` is where a wish to stop is heard; it outlives the command.
    Invocation(Arguments arguments, Progress &progress);
    ~Invocation();

    const Arguments &args() const { return m_args; }
    bool json() const { return m_args.has("json"); }
    Clock &clock() { return *m_clock; }
    CommandRandom &random() { return m_random; }
    Progress &progress() { return m_progress; }
    vault::Machine machine();

    // The first line of a file, without its line end. Throws Error{Usage, NotFound …}.
    static crypto::SecretBytes secretLine(const QString &path);
    // --passphrase-file, else a prompt without echo.
    vault::Secret passphrase();
    vault::Secret passphraseFrom(const QString &path);
    // --passphrase-file2. Throws Error{Usage} without it.
    vault::Secret secondPassphrase();
    // Opens --vault. --seed and --now are refused for vaults that were not made for tests.
    council::Session &session(vault::Access access);
    QString vaultFolder() const;
    // --seed mixes these in where no vault is open yet (create, join).
    void seedWith(const QByteArray &more);

    // stdout: one compact JSON line, or plain text; only printText() keeps line ends within what it is given
    void print(const QJsonValue &value);
    void printLine(const QString &text);
    void printText(const QString &text);
    // stderr, unless --quiet
    void say(const QString &text);
    // Whole standard input; throws Error{InvalidInput} beyond `limit`.
    static QByteArray readAllInput(qint64 limit = 1ll << 30);

    const records::KindInfo &kind(const QString &name) const;  // throws Error{InvalidInput}
    Uuid id(const QString &text) const;                       // throws Error{NotFound}

private:
    Arguments m_args;
    Progress &m_progress;
    std::unique_ptr<Clock> m_clock;
    CommandRandom m_random;
    std::unique_ptr<council::Session> m_session;
    std::unique_ptr<search::Index> m_index;  // erasures reach it within their own transaction
};

}  // namespace balai::cli
