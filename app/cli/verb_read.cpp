#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/council/account_view.h"
#include "core/council/honoraria.h"
#include "core/council/identity.h"

#include <QJsonArray>
#include <algorithm>

namespace balai::cli {

namespace {

bool isMeta(const records::KindInfo &kind, const QString &name) {
    if (kind.name == u"honorarium" && name == u"state") return true;
    return name == u"id" || name == u"created" || name == u"changed" || name == u"by" || name == u"removed";
}

struct Conditions {
    std::vector<store::Where> stored;   // answered by the table
    std::vector<store::Where> derived;  // by what is shown of each record
    bool hold(const QJsonObject &record) const {
        return std::all_of(derived.begin(), derived.end(), [&](const store::Where &one) {
            return record.value(one.field).toVariant().toString() == one.value;
        });
    }
};

Conditions conditions(const Invocation &in, const records::KindInfo &kind) {
    Conditions out;
    for (const QString &text : in.args().values("where")) {
        const QString field = text.section(u'=', 0, 0);
        const bool stored = field == u"id" || kind.field(field);
        if (!text.contains(u'=') || (!stored && !isMeta(kind, field)))
            throw Error(ErrorCode::InvalidInput, QStringLiteral("--where takes FIELD=VALUE of this kind"), {{QStringLiteral("field"), field}});
        (stored ? out.stored : out.derived).push_back({field, text.section(u'=', 1)});
    }
    return out;
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
        if (!isMeta(kind, field) && !kind.field(field))
            throw Error(ErrorCode::InvalidInput, QStringLiteral("no such field"), {{QStringLiteral("field"), field}});
    return fields;
}

// With what follows from other records.
QJsonObject withDerived(council::Session &session, const records::KindInfo &kind, QJsonObject record) {
    if (kind.name == u"identity" && !session.holdsIdentityKey())
        record.insert(QStringLiteral("openableBy"), QJsonArray::fromStringList(council::openersOf(session)));
    if (kind.name != u"honorarium") return record;
    const store::Store &store = session.store();
    const Id<records::Honorarium> id(Uuid::parse(record.value(QLatin1String("id")).toString()).value_or(Uuid()));
    if (const auto honorarium = store.find(id))
        record.insert(QStringLiteral("state"), council::wordOf(council::standingOf(store, *honorarium).state));
    return record;
}

void requireOpen(const council::AccountView &view, const records::KindInfo &kind, const std::vector<store::Where> &where) {
    view.require(kind);
    for (const store::Where &one : where)
        if (view.hides(kind, one.field))
            throw Error(ErrorCode::Refused, QStringLiteral("this account does not read that field"), {{QStringLiteral("reason"), QStringLiteral("role")}});
}

QJsonObject visible(const council::AccountView &view, council::Session &session, const records::KindInfo &kind, Uuid id) {
    const auto record = session.store().show(kind, id);
    if (!record || view.isClosed(kind, *record))
        throw Error(ErrorCode::NotFound, QStringLiteral("no such record"), {{QStringLiteral("what"), id.text()}});
    return view.shown(kind, withDerived(session, kind, *record));
}

int runList(Invocation &in) {
    const auto &kind = in.kind(in.args().positional(0));
    const auto where = conditions(in, kind);
    const QStringList fields = wantedFields(in, kind);
    auto &session = in.session(vault::Access::ReadOnly);
    const council::AccountView view(session);
    requireOpen(view, kind, where.stored);
    for (const QJsonObject &stored : session.store().list(kind, where.stored)) {
        if (view.isClosed(kind, stored)) continue;
        const QJsonObject record = view.shown(kind, withDerived(session, kind, stored));
        if (where.hold(record)) in.print(only(record, fields));
    }
    return 0;
}

int runShow(Invocation &in) {
    const auto &kind = in.kind(in.args().positional(0));
    const Uuid id = in.id(in.args().positional(1));
    auto &session = in.session(vault::Access::ReadOnly);
    const council::AccountView view(session);
    requireOpen(view, kind, {});
    in.print(visible(view, session, kind, id));
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

// Openings of an identity stand in its history, for those who could open it.
void addOpenings(const council::Session &session, Uuid identity, std::vector<store::HistoryEntry> &entries) {
    if (!session.holdsIdentityKey()) return;
    const store::Store &store = session.store();
    for (const auto &opening : store.all<records::IdentityOpening>("identity", Id<records::Identity>(identity)))
        for (store::HistoryEntry &entry : store.history(records::kindOf<records::IdentityOpening>(), opening.id.uuid()))
            if (entry.field == u"at") {
                entry.field = QStringLiteral("opened");
                entries.push_back(std::move(entry));
            }
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return std::pair(a.stamp, a.change) < std::pair(b.stamp, b.change); });
}

int runHistory(Invocation &in) {
    const auto &kind = in.kind(in.args().positional(0));
    const Uuid id = in.id(in.args().positional(1));
    auto &session = in.session(vault::Access::ReadOnly);
    auto entries = session.store().history(kind, id);
    if (entries.empty()) throw Error(ErrorCode::NotFound, QStringLiteral("no such record"), {{QStringLiteral("what"), id.text()}});
    const council::AccountView view(session);
    requireOpen(view, kind, {});
    if (session.isBody()) visible(view, session, kind, id);
    if (kind.name == u"identity") addOpenings(session, id, entries);
    const QString zone = session.council().timeZone;
    for (const store::HistoryEntry &entry : entries)
        if (!view.hides(kind, entry.field.section(u'/', 0, 0))) in.print(entryJson(entry, zone));
    return 0;
}

}  // namespace

std::vector<VerbSpec> readVerbs() {
    return {{"list", {{"KIND"}}, {{"--where", OptionSpec::Values}, {"--fields", OptionSpec::Value}}, runList},
            {"show", {{"KIND"}, {"ID"}}, {}, runShow},
            {"history", {{"KIND"}, {"ID"}}, {}, runHistory}};
}

}  // namespace balai::cli
