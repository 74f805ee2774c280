#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/base/error.h"

namespace balai::cli {

namespace {

std::vector<store::Where> conditions(const Invocation &in, const records::KindInfo &kind) {
    std::vector<store::Where> out;
    for (const QString &text : in.args().values("where")) {
        const QString field = text.section(u'=', 0, 0);
        if (!text.contains(u'=') || (field != u"id" && !kind.field(field)))
            throw Error(ErrorCode::InvalidInput, QStringLiteral("--where takes FIELD=VALUE of this kind"), {{QStringLiteral("field"), field}});
        out.push_back({field, text.section(u'=', 1)});
    }
    return out;
}

bool isMeta(const QString &name) {
    return name == u"id" || name == u"created" || name == u"changed" || name == u"by" || name == u"removed";
}

QJsonObject only(const QJsonObject &record, const QStringList &fields) {
    if (fields.isEmpty()) return record;
    QJsonObject out;
    for (const QString &field : fields) out.insert(field, record.value(field));
    return out;
}

QStringList wantedFields(const Invocation &in, const records::KindInfo &kind) {
    const QStringList fields = in.args().value("fields").split(u',', Qt::SkipEmptyParts);
    for (const QString &field : fields)
        if (!isMeta(field) && !kind.field(field))
            throw Error(ErrorCode::InvalidInput, QStringLiteral("no such field"), {{QStringLiteral("field"), field}});
    return fields;
}

int runList(Invocation &in) {
    const auto &kind = in.kind(in.args().positional(0));
    const auto where = conditions(in, kind);
    const QStringList fields = wantedFields(in, kind);
    auto &session = in.session(vault::Access::ReadOnly);
    for (const QJsonObject &record : session.store().list(kind, where)) in.print(only(record, fields));
    return 0;
}

int runShow(Invocation &in) {
    const auto &kind = in.kind(in.args().positional(0));
    const Uuid id = in.id(in.args().positional(1));
    const auto record = in.session(vault::Access::ReadOnly).store().show(kind, id);
    if (!record) throw Error(ErrorCode::NotFound, QStringLiteral("no such record"), {{QStringLiteral("what"), id.text()}});
    in.print(*record);
    return 0;
}

QJsonObject entryJson(const store::HistoryEntry &entry, const QString &zone) {
    QJsonObject out{{QStringLiteral("change"), entry.change.text()},
                    {QStringLiteral("clock"), timeText(zone, entry.stamp.ms)},
                    {QStringLiteral("device"), entry.change.place.device.text()},
                    {QStringLiteral("account"), entry.account.text()},
                    {QStringLiteral("label"), entry.label},
                    {QStringLiteral("field"), entry.field}};
    if (entry.operation == store::Operation::Erase) out.insert(QStringLiteral("erased"), entry.reason);
    else if (entry.value) out.insert(QStringLiteral("value"), *entry.value);
    else out.insert(QStringLiteral("erased"), true);
    return out;
}

int runHistory(Invocation &in) {
    const auto &kind = in.kind(in.args().positional(0));
    const Uuid id = in.id(in.args().positional(1));
    auto &session = in.session(vault::Access::ReadOnly);
    const auto entries = session.store().history(kind, id);
    if (entries.empty()) throw Error(ErrorCode::NotFound, QStringLiteral("no such record"), {{QStringLiteral("what"), id.text()}});
    const QString zone = session.council().timeZone;
    for (const store::HistoryEntry &entry : entries) in.print(entryJson(entry, zone));
    return 0;
}

}  // namespace

std::vector<VerbSpec> readVerbs() {
    return {{"list", {{"KIND"}}, {{"--where", OptionSpec::Values}, {"--fields", OptionSpec::Value}}, runList},
            {"show", {{"KIND"}, {"ID"}}, {}, runShow},
            {"history", {{"KIND"}, {"ID"}}, {}, runHistory}};
}

}  // namespace balai::cli
