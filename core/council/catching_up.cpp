#include "core/council/catching_up.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/records/kind_info.h"
#include "core/records/setting.h"

namespace balai::council {

namespace {
const QString keyPrefix = QStringLiteral("nothingNewer/");
}

// A setting for each restored epoch, so that a later statement never replaces an earlier one.
void stateNothingNewer(Session &session, const QString &reason) {
    session.requireFacilitator();
    if (!session.isCatchingUp())
        throw Error(ErrorCode::Refused, QStringLiteral("this vault was not restored, or has caught up"), {{QStringLiteral("reason"), QStringLiteral("notCatchingUp")}});
    if (reason.trimmed().isEmpty())
        throw Error(ErrorCode::InvalidInput, QStringLiteral("a reason is needed"),
                    {{QStringLiteral("field"), QStringLiteral("why")}, {QStringLiteral("reason"), QStringLiteral("a reason is needed")}});
    records::Setting said;
    said.key = keyPrefix + QString::number(session.epoch(), 16);
    said.value = QString::fromUtf8(records::compactJson(QJsonObject{{QStringLiteral("reason"), reason.trimmed()},
                                                                    {QStringLiteral("device"), session.device().text()},
                                                                    {QStringLiteral("at"), timeText(session.council().timeZone, session.clock().nowMs())}}));
    session.store().write(QStringLiteral("state that nothing newer exists"), [&](store::Write &write) { write.put(said); });
    session.caughtUp();
}

}  // namespace balai::council
