#include "app/cli/bench_council.h"
#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/assets.h"
#include "core/base/error.h"
#include "core/council/due.h"
#include "core/council/minutes.h"
#include "core/exchange/bundle.h"
#include "core/handoff/preview.h"
#include "core/search/index.h"
#include "core/store/merge.h"
#include "core/vault/backup.h"

#include <QFile>
#include <QJsonArray>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <sys/resource.h>

namespace balai::cli {

namespace {

double at(std::vector<double> sorted, double share) {
    std::sort(sorted.begin(), sorted.end());
    const auto rank = size_t(std::ceil(share * double(sorted.size())));
    return sorted[std::min(sorted.size(), std::max<size_t>(rank, 1)) - 1];
}

// By the clock on the wall, and by the processor: on a busy machine only the latter can be compared.
struct Timing {
    QString what;
    std::vector<double> ms, cpuMs;
};

double rounded(double ms) { return std::round(ms * 1000) / 1000; }

qint64 peakMemoryMb() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
#ifdef Q_OS_MACOS
    return used.ru_maxrss >> 20;  // bytes there
#else
    return used.ru_maxrss >> 10;
#endif
}

// Times what people do, as their windows do it: through the core, without the start of a program.
class Bench {
public:
    Bench(Invocation &in, BenchCouncil &council) : m_in(in), m_council(council) {}

    std::vector<Timing> runSearch() {
        time("indexAll", 1, [&] { search::Index(store()).catchUp(); });
        time("catchUp", 20, [&] { search::Index(store()).catchUp(); });
        searching();
        return std::move(m_timings);
    }

    std::vector<Timing> run() {
        // Before anything else, so that an index made for the first time is not timed as opening.
        time("indexAll", 1, [&] { search::Index(store()).catchUp(); });
        m_council.close();
        time("open", 5, [&] { m_council.open(); search::Index(store()).catchUp(); });
        reading();
        searching();
        deciding();
        writing();
        filesOut();
        time("check", 1, [&] { store().check(false); });
        time("checkDeep", 1, [&] { store().check(true); });
        return std::move(m_timings);
    }

private:
    store::Store &store() { return m_council.session().store(); }

    template <class Action> void time(const char *what, int n, Action action) {
        Timing timing{QString::fromLatin1(what), {}, {}};
        m_in.say(Words::tr("Timing: %1").arg(timing.what));
        for (int at = 0; at < n; ++at) {
            const std::clock_t worked = std::clock();
            const auto begun = std::chrono::steady_clock::now();
            action();
            timing.ms.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count());
            timing.cpuMs.push_back(1000.0 * double(std::clock() - worked) / CLOCKS_PER_SEC);
        }
        m_timings.push_back(std::move(timing));
    }

    void reading() {
        const QDate today = m_council.session().today();
        time("due", 5, [&] { council::due(store(), today, {today.addDays(-1), today.addDays(-1)}); });
        time("listRecommendations", 5, [&] { store().list(*records::kindNamed(u"recommendation")); });
        const Id<records::Meeting> meeting(m_council.longMeeting());
        time("openMinutes", 5, [&] {
            council::blocksOf(store(), meeting);
            council::reviewOf(store(), meeting);
            council::openAnswers(store(), meeting);
        });
    }

    void searching() {
        const search::Index index(store());
        time("search", 200, [&] { index.find(m_council.words(1 + int(m_council.random().below(2)))); });
        const QStringList typed = typedLetterByLetter();
        qsizetype next = 0;
        time("searchTyped", int(typed.size()), [&] { index.find(typed[next++]); });
    }

    // Every state of the field while 40 questions are typed, one in four of them in Khmer.
    QStringList typedLetterByLetter() {
        QStringList out;
        for (int number = 0; number < 40; ++number) {
            const QString words = number % 4 ? m_council.words(1 + int(m_council.random().below(2))) : m_council.khmerWords(1);
            for (qsizetype letters = 1; letters <= words.size(); ++letters)
                if (words[letters - 1] != u' ') out.append(words.left(letters));
        }
        return out;
    }

    // `mayShare`: one of many questions about one state of the vault; `mayShareFirst`: the first one.
    void deciding() {
        const auto &members = m_council.members();
        const auto &blocks = m_council.blocks();
        const auto ask = [&](const council::ConsentDesk &desk) {
            desk.decide(Id<records::Member>(members[size_t(m_council.random().below(members.size()))]), records::Use::share, records::Audience::government, {},
                        blocks[size_t(m_council.random().below(blocks.size()))], {});
        };
        time("mayShareFirst", 20, [&] { ask(council::ConsentDesk(store())); });
        const council::ConsentDesk desk(store());
        time("mayShare", 1000, [&] { ask(desk); });
    }

    void writing() {
        int number = 0;
        time("putBlock", 200, [&] {
            const QJsonObject block{{QStringLiteral("meeting"), m_council.longMeeting().text()}, {QStringLiteral("order"), QStringLiteral("b%1").arg(++number, 4, 10, QLatin1Char('0'))},
                                    {QStringLiteral("kind"), QStringLiteral("note")}, {QStringLiteral("original"), QStringLiteral("en")},
                                    {QStringLiteral("text"), QJsonObject{{QStringLiteral("en"), m_council.words(25)}}}};
            store().write(QStringLiteral("bench"), [&](store::Write &write) { write.put(*records::kindNamed(u"block"), block); });
        });
    }

    void filesOut() {
        handoff::Spec spec;
        spec.body = Id<records::Body>(m_council.ministry());
        spec.audience = records::Audience::government;
        spec.use = records::Use::share;
        spec.languages = {QStringLiteral("en")};
        for (size_t at = 0; at < std::min<size_t>(50, m_council.adopted().size()); ++at) spec.recommendations.push_back(Id<records::Recommendation>(m_council.adopted()[at]));
        const documents::FontSet fonts(fontsFolder());
        time("handoffPreview50", 3, [&] { handoff::preview(store(), spec, fonts); });
        const QString bundle = m_council.path(QStringLiteral("all.bundle")), backup = m_council.path(QStringLiteral("backup.zip"));
        time("exchangeExport", 1, [&] { exchange::exportToFile(m_council.session(), bundle, {{}, true}); });
        time("backupMake", 1, [&] { vault::makeBackup(m_council.session().vault(), backup); });
    }

    Invocation &m_in;
    BenchCouncil &m_council;
    std::vector<Timing> m_timings;
};

QJsonObject countsOf(store::Store &store) {
    const auto count = [&](const char *kind) { return store.count(*records::kindNamed(QString::fromLatin1(kind))); };
    return {{QStringLiteral("meetings"), count("meeting")},
            {QStringLiteral("blocks"), count("block")},
            {QStringLiteral("recommendations"), count("recommendation")},
            {QStringLiteral("members"), count("member")},
            {QStringLiteral("consents"), count("consent")},
            {QStringLiteral("changes"), store::Merge(store).countSince({})}};
}

bool onlySearch(const Invocation &in) {
    if (!in.args().has("only")) return false;
    if (in.args().value("only") != u"search") throw Error(ErrorCode::Usage, QStringLiteral("--only takes search"));
    return true;
}

int runBench(Invocation &in) {
    const BenchSize size = benchSize(in.args().has("size") ? in.args().value("size") : QStringLiteral("small"));
    const bool searchAlone = onlySearch(in);
    BenchCouncil council(size);
    int shown = -1;
    const BenchCouncil::Told told = [&](qint64 done, qint64 all) {
        const int part = int(done * 10 / std::max<qint64>(all, 1));
        if (part != shown) in.say(Words::tr("Making the council: %1 of %2").arg(done).arg(all));
        shown = part;
    };
    if (searchAlone) council.fillWithWords(told);
    else council.fill(told);
    const QJsonObject counts = countsOf(council.session().store());
    QJsonArray timings;
    Bench bench(in, council);
    for (const Timing &one : searchAlone ? bench.runSearch() : bench.run()) {
        const double median = rounded(at(one.ms, 0.5)), slow = rounded(at(one.ms, 0.95)), worked = rounded(at(one.cpuMs, 0.5));
        timings.append(QJsonObject{{QStringLiteral("what"), one.what}, {QStringLiteral("n"), int(one.ms.size())}, {QStringLiteral("medianMs"), median},
                                   {QStringLiteral("p95Ms"), slow}, {QStringLiteral("medianCpuMs"), worked}, {QStringLiteral("p95CpuMs"), rounded(at(one.cpuMs, 0.95))}});
        if (!in.json())
            in.printLine(QStringLiteral("%1 %2 %3 ms, p95 %4 ms, processor %5 ms").arg(one.what, -20).arg(one.ms.size(), 5).arg(median, 10).arg(slow, 10).arg(worked, 10));
    }
    const search::Index::Size indexed = search::Index(council.session().store()).size();
    const QJsonObject index{{QStringLiteral("indexBytes"), indexed.index}, {QStringLiteral("wordBytes"), indexed.words}};
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("size"), size.name}, {QStringLiteral("search"), index}, {QStringLiteral("counts"), counts}, {QStringLiteral("timings"), timings}, {QStringLiteral("peakMemoryMB"), peakMemoryMb()}});
    else in.printLine(QStringLiteral("index %1 bytes, words %2 bytes").arg(indexed.index).arg(indexed.words) + u'\n' + Words::tr("Memory at most: %1 MB").arg(peakMemoryMb()));
    return 0;
}

}  // namespace

std::vector<VerbSpec> benchVerbs() { return {{"bench", {}, {{"--size", OptionSpec::Value}, {"--only", OptionSpec::Value}}, runBench}}; }

}  // namespace balai::cli
