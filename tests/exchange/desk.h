#pragma once
// Laptops of one council, each with a clock, randomness, settings and vault of its own, in one scratch folder.
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/council/session.h"
#include "core/exchange/bundle.h"
#include "core/exchange/devices.h"
#include "core/exchange/invitation.h"
#include "core/records/all_kinds.h"
#include "tests/support/catch.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace balai::test {

constexpr qint64 noon = 1'795'000'000'000;

inline crypto::SecretBytes bytesOf(const char *text) { return crypto::SecretBytes::copyOf(text); }
inline vault::Secret own() { return vault::Secret::passphrase(QStringLiteral("river lantern")); }

// Code and, for refusals, reason of what `work` throws: "refused revoked", "damaged"; empty where it throws nothing.
template <class Work> QString failureOf(Work work) {
    try {
        work();
    } catch (const Error &error) {
        const QString reason = error.params().value(QStringLiteral("reason")).toString();
        return reason.isEmpty() ? codeWord(error.code()) : QString(codeWord(error.code()) + u' ' + reason);
    }
    return {};
}

class Desk {
public:
    explicit Desk(const char *seed) : clock(noon), random(seed) {}

    void create(const QString &council = QStringLiteral("River Council")) {
        council::NewCouncil given;
        given.councilName = council;
        given.accountName = QStringLiteral("Rin");
        given.testKdf = true;
        session = council::Session::create(path(), own(), given, machine()).session;
    }
    void join(const QByteArray &invitation, const char *words = "six words") {
        session = exchange::join(invitation, bytesOf(words), path(), own(), {QStringLiteral("Rin"), true}, machine()).session;
    }
    void open() { session = council::Session::open(path(), own(), vault::Access::ReadWrite, {}, machine()); }
    void close() { session.reset(); }

    vault::Machine machine() { return {clock, random, QStringLiteral("test"), systemFiles(), folder.filePath(QStringLiteral("settings"))}; }
    QString path() const { return folder.filePath(QStringLiteral("Council.balai")); }

    Uuid put(const char *kind, const QJsonObject &record) {
        clock.advance(1000);
        Uuid id;
        session->store().write(QStringLiteral("put"), [&](store::Write &w) { id = w.put(*records::kindNamed(QString::fromLatin1(kind)), record); });
        return id;
    }
    Uuid member(const QString &name) { return put("member", {{QStringLiteral("name"), name}}); }
    void rename(Uuid member, const QString &name) {
        put("member", {{QStringLiteral("id"), member.text()}, {QStringLiteral("name"), name}});
    }
    QString nameOf(Uuid id) const {
        const auto found = session->store().find(Id<records::Member>(id));
        return found && !found->removed ? found->name : QString();
    }
    QByteArray bundle(const exchange::ExportOptions &options = {}) {
        clock.advance(1000);
        const exchange::Exported out = exchange::makeBundle(*session, options);
        exchange::noteExported(*session, out);
        return out.file;
    }
    store::MergeResult take(const QByteArray &file, bool confirmed = false) {
        clock.advance(1000);
        return exchange::importBundle(*session, file, {confirmed});
    }
    QByteArray digest() const { return session->store().tableDigest(); }

    FixedClock clock;
    SeededRandom random;
    QTemporaryDir folder;
    std::unique_ptr<council::Session> session;
};

// `second` joins the council of `first` and each has what the other has.
inline void pair(Desk &first, Desk &second) {
    const auto invitation = exchange::invite(*first.session, bytesOf("six words"));
    second.join(invitation.file);
    second.take(first.bundle());
    first.take(second.bundle());
}

}  // namespace balai::test
