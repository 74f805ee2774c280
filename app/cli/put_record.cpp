#include "app/cli/put_record.h"

#include "core/base/error.h"
#include "core/council/commitment.h"

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

}  // namespace

void requireRightToPut(council::Session &session, const records::KindInfo &kind) {
    session.requireWriter();
    const bool desk = kind.name == u"council" || kind.name == u"account" || kind.name == u"device" || kind.name == u"identity";
    if (desk) session.requireFacilitator();
}

Uuid putRecord(Invocation &in, store::Write &write, const records::KindInfo &kind, QJsonObject record, int line) {
    try {
        auto &session = in.session(vault::Access::ReadWrite);
        if (kind.name == u"consent") requireNoLaterBlock(session, record);
        council::fillCommitments(session.store(), kind, record, in.random());
        return write.put(kind, record);
    } catch (const Error &error) {
        QVariantMap params = error.params();
        params.insert(QStringLiteral("line"), line);
        throw Error(error.code(), error.log(), params);
    }
}

}  // namespace balai::cli
