#include "core/council/catching_up.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/records/caught_up.h"
#include "core/records/device.h"

namespace balai::council {

void stateNothingNewer(Session &session, const QString &reason) {
    session.requireFacilitator();
    if (!session.isCatchingUp())
        throw Error(ErrorCode::Refused, QStringLiteral("this vault was not restored, or has caught up"), {{QStringLiteral("reason"), QStringLiteral("notCatchingUp")}});
    if (reason.trimmed().isEmpty())
        throw Error(ErrorCode::InvalidInput, QStringLiteral("a reason is needed"),
                    {{QStringLiteral("field"), QStringLiteral("why")}, {QStringLiteral("reason"), QStringLiteral("a reason is needed")}});
    records::CaughtUp said;
    said.device = Id<records::Device>(session.device());
    said.reason = reason.trimmed();
    said.at.text = timeText(session.council().timeZone, session.clock().nowMs());
    session.store().write(QStringLiteral("state that nothing newer exists"), [&](store::Write &write) { write.put(said); });
    session.caughtUp();
}

}  // namespace balai::council
