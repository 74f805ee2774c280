#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "core/base/error.h"
#include "core/council/account_view.h"
#include "core/search/index.h"

#include <QJsonArray>

namespace balai::cli {

namespace {

QJsonObject hitJson(const search::Hit &hit) {
    QJsonArray marks;
    for (const auto &[start, end] : hit.marks) marks.append(QJsonArray{start, end});
    return {{QStringLiteral("kind"), hit.kind},   {QStringLiteral("id"), hit.record.text()},      {QStringLiteral("title"), hit.title},
            {QStringLiteral("snippet"), hit.snippet}, {QStringLiteral("marks"), marks}};
}

int limitOf(const Invocation &in) {
    if (!in.args().has("limit")) return 50;
    bool ok = false;
    const int limit = in.args().value("limit").toInt(&ok);
    if (!ok || limit < 1) throw Error(ErrorCode::Usage, QStringLiteral("--limit takes a whole number from 1"));
    return limit;
}

QDate dayOf(const Invocation &in, const char *option) {
    if (!in.args().has(option)) return {};
    const QDate day = records::dateFrom(in.args().value(option));
    if (!day.isValid()) throw Error(ErrorCode::Usage, QStringLiteral("--%1 takes a day like 2026-11-23").arg(QLatin1String(option)));
    return day;
}

Uuid memberOf(const Invocation &in) {
    if (!in.args().has("member")) return {};
    const auto id = Uuid::parse(in.args().value("member"));
    if (!id) throw Error(ErrorCode::Usage, QStringLiteral("--member takes the id of a member"));
    return *id;
}

int runSearch(Invocation &in) {
    search::Wanted wanted{in.args().positional(0), in.args().value("kind"), in.args().value("language"), memberOf(in), dayOf(in, "from"), dayOf(in, "until"), limitOf(in)};
    if (!wanted.kind.isEmpty()) in.kind(wanted.kind);
    auto &session = in.session(vault::Access::ReadOnly);
    // Who said what is not asked for by those who may not read it.
    if (wanted.member) council::requireCouncil(session);
    const search::Index index(session.store());
    const council::AccountView view(session);
    wanted.mayFind = [&view](const QString &kind, Uuid record) { return view.mayFind(kind, record); };
    for (const search::Hit &hit : index.find(wanted, in.progress())) {
        if (in.json()) in.print(hitJson(hit));
        else in.printLine(QStringLiteral("%1 %2  %3").arg(hit.kind, hit.record.text(), QString(hit.snippet).replace(u'\n', u' ')));
    }
    return 0;
}

}  // namespace

std::vector<VerbSpec> searchVerbs() {
    return {{"search", {{"TEXT"}}, {{"--kind", OptionSpec::Value}, {"--language", OptionSpec::Value}, {"--member", OptionSpec::Value}, {"--from", OptionSpec::Value}, {"--until", OptionSpec::Value},
                 {"--limit", OptionSpec::Value}}, runSearch}};
}

}  // namespace balai::cli
