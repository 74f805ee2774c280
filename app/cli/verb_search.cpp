#include "app/cli/body_view.h"
#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "core/base/error.h"
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

int runSearch(Invocation &in) {
    const QString kind = in.args().value("kind");
    if (!kind.isEmpty()) in.kind(kind);
    auto &session = in.session(vault::Access::ReadOnly);
    const search::Index index(session.store());
    const View view(session);
    for (const search::Hit &hit : index.find(in.args().positional(0), kind, limitOf(in))) {
        if (!view.mayFind(hit.kind, hit.record)) continue;
        if (in.json()) in.print(hitJson(hit));
        else in.printLine(QStringLiteral("%1 %2  %3").arg(hit.kind, hit.record.text(), QString(hit.snippet).replace(u'\n', u' ')));
    }
    return 0;
}

}  // namespace

std::vector<VerbSpec> searchVerbs() {
    return {{"search", {{"TEXT"}}, {{"--kind", OptionSpec::Value}, {"--limit", OptionSpec::Value}}, runSearch}};
}

}  // namespace balai::cli
