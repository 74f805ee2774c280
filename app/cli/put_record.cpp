#include "app/cli/put_record.h"

#include "core/base/error.h"
#include "core/council/check_in.h"
#include "core/council/commitment.h"
#include "core/council/listening.h"
#include "core/council/minutes_life.h"

namespace balai::cli {

namespace {

// A no may be postponed by nobody: it holds from the day it is written down.
void requireNoLaterBlock(council::Session &session, const QJsonObject &consent) {
    static const QStringList blocks{QStringLiteral("refused"), QStringLiteral("withdrawn"), QStringLiteral("revoked"), QStringLiteral("invalidated")};
    if (!blocks.contains(consent.value(QLatin1String("decision")).toString())) return;
    const QDate day = records::dateFrom(consent.value(QLatin1String("effectiveOn")).toString());
    if (!day.isValid() || day <= session.today()) return;
    throw Error(ErrorCode::InvalidInput, QStringLiteral("a no may not take effect later than today"),
                {{QStringLiteral("field"), QStringLiteral("effectiveOn")}, {QStringLiteral("reason"), QStringLiteral("a no may not take effect later than today")}});
}

// A result that was counted on paper; what is wrong with its fields the store says.
void requireCounts(const QJsonObject &object) {
    records::CheckIn result;
    result.counts = object.value(QLatin1String("counts")).toObject();
    council::requireEnough(result);
}

// A vault keeps one council's records.
void requireNoSecondCouncil(const council::Session &session, const QJsonObject &council) {
    const QString id = council.value(QLatin1String("id")).toString();
    if (!id.isEmpty() || !session.council().id) return;
    throw Error(ErrorCode::InvalidInput, QStringLiteral("there is one council already; name its id"),
                {{QStringLiteral("field"), QStringLiteral("id")}, {QStringLiteral("reason"), QStringLiteral("there is one council already; name its id")}});
}

}  // namespace

void requireRightToPut(council::Session &session, const records::KindInfo &kind) {
    session.requireWriter();
    const bool desk = kind.name == u"council" || kind.name == u"account" || kind.name == u"device" || kind.name == u"identity" ||
                      kind.name == u"identityOpening";
    if (desk) session.requireFacilitator();
}

Uuid putRecord(Invocation &in, store::Write &write, const records::KindInfo &kind, QJsonObject record, int line) {
    try {
        auto &session = in.session(vault::Access::ReadWrite);
        if (kind.name == u"consent") requireNoLaterBlock(session, record);
        if (kind.name == u"checkIn") requireCounts(record);
        if (kind.name == u"meeting") council::requireCounted(session.store(), record.value(QLatin1String("counted")).toObject());
        if (kind.name == u"council") requireNoSecondCouncil(session, record);
        council::fillCommitments(session.store(), kind, record, in.random());
        council::fillVersion(session, kind, record);
        return write.put(kind, record);
    } catch (const Error &error) {
        QVariantMap params = error.params();
        params.insert(QStringLiteral("line"), line);
        throw Error(error.code(), error.log(), params);
    }
}

void writeRecords(council::Session &session, const records::KindInfo &kind, const QString &label, const std::function<void(store::Write &)> &action) {
    if (kind.name == u"checkIn") session.store().writeApart(QStringLiteral("check-in"), session.council().id.uuid(), action);
    else session.store().write(label, action);
}

}  // namespace balai::cli
