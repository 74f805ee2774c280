#include "core/sample/sample.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/council/commitment.h"
#include "core/council/local_facts.h"
#include "core/sample/to_try.h"

#include <QDir>
#include <algorithm>

namespace balai::sample {

namespace {

const QString timeZone = QStringLiteral("Asia/Phnom_Penh");

// Writes the script into an open council, each group of lines at its own time and by its own account.
class Telling {
public:
    Telling(council::Session &session, FixedClock &clock, Resolver &resolver) : m_session(session), m_clock(clock), m_resolver(resolver) {}

    void tell(const std::vector<Line> &lines) {
        for (size_t from = 0; from < lines.size();) {
            size_t to = from + 1;
            while (to < lines.size() && lines[to].at == lines[from].at && lines[to].account == lines[from].account) ++to;
            group(lines, from, to);
            from = to;
        }
    }

private:
    void group(const std::vector<Line> &lines, size_t from, size_t to) {
        m_clock.set(lines[from].at);
        store::Author author = m_session.store().author();
        const Uuid first = author.account;
        if (m_resolver.knows(lines[from].account.mid(1))) author.account = m_resolver.idOf(lines[from].account.mid(1));
        m_session.store().setAuthor(author);
        for (size_t i = from; i < to; ++i)
            m_session.store().write(QStringLiteral("put ") + lines[i].kind, [&](store::Write &w) { put(w, lines[i]); });
        author.account = first;
        m_session.store().setAuthor(author);
    }

    void put(store::Write &write, const Line &line) {
        const auto *kind = records::kindNamed(line.kind);
        if (!kind) throw Error(ErrorCode::Damaged, QStringLiteral("sample: unknown kind ") + line.kind);
        QJsonObject fields = m_resolver.resolved(line.fields).toObject();
        if (m_resolver.knows(line.key)) fields.insert(QStringLiteral("id"), m_resolver.idOf(line.key).text());
        try {
            council::fillCommitments(m_session.store(), *kind, fields, m_session.random());
            m_resolver.know(line.key, write.put(*kind, fields));
        } catch (const Error &error) {
            throw Error(error.code(), QStringLiteral("sample: ") + line.key + QStringLiteral(": ") + error.log(), error.params());
        }
    }

    council::Session &m_session;
    FixedClock &m_clock;
    Resolver &m_resolver;
};

void fill(const QString &folder, const SampleOptions &options, const vault::Machine &machine) {
    const qint64 now = machine.clock.nowMs();
    Resolver resolver(dayIn(timeZone, now), timeZone);
    const std::vector<Line> lines = readScript(options.resources, resolver);
    FixedClock clock(lines.empty() ? now : lines.front().at - 60'000);
    const vault::Machine past{clock, machine.random, machine.program, machine.files, machine.settingsFolder};
    council::NewCouncil given;
    given.councilName = QStringLiteral("Example National Council");
    given.accountName = QStringLiteral("Dara");
    given.sample = true;
    given.testKdf = options.testKdf;
    auto created = council::Session::create(folder, vault::Secret::passphrase(options.passphrase), given, past);
    council::Session &session = *created.session;
    resolver.know(QStringLiteral("council"), session.council().id.uuid());
    resolver.know(QStringLiteral("a-desk1"), session.account().id.uuid());
    Telling telling(session, clock, resolver);
    const qint64 branch = branchMoment(options, resolver);
    const auto later = std::partition_point(lines.begin(), lines.end(), [&](const Line &line) { return line.at < branch; });
    telling.tell({lines.begin(), later});
    makeColleague(session, clock, resolver, options, past);
    telling.tell({later, lines.end()});
    clock.set(now);
    council::noteBackup(session, resolver.today().addDays(-9));
    makeSheet(session, resolver, options);
    makeSamplePackage(session, resolver, options, past);
}

}  // namespace

QString samplePassphrase() { return QStringLiteral("sample council"); }

void makeSample(const QString &folder, const SampleOptions &options, const vault::Machine &machine) {
    const bool existed = QDir(folder).exists();
    try {
        fill(folder, options, machine);
    } catch (const Error &error) {
        if (!existed && error.code() != ErrorCode::AlreadyExists) QDir(folder).removeRecursively();
        throw;
    }
}

}  // namespace balai::sample
