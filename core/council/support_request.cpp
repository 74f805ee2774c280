#include "core/council/support_request.h"

#include "core/base/error.h"
#include "core/council/session.h"
#include "core/text/dates.h"

namespace balai::council {

std::optional<records::Member> withWishToTalk(const Session &session, Id<records::Member> member) {
    auto one = session.store().find(member);
    if (!one) throw Error(ErrorCode::NotFound, QStringLiteral("no such member"), {{QStringLiteral("what"), member.text()}});
    if (!session.store().sealer())
        throw Error(ErrorCode::Refused, QStringLiteral("a sealed note needs the identity key"), {{QStringLiteral("reason"), QStringLiteral("sealed")}});
    const QString line = QStringLiteral("Would like somebody to talk to (%1).").arg(text::formatDate(session.today(), QStringLiteral("en"), text::DateStyle::Long));
    if (one->notes.split(u'\n').contains(line)) return std::nullopt;
    one->notes = one->notes.isEmpty() ? line : QString(one->notes + u'\n' + line);
    return one;
}

void askForSomebody(Session &session, Id<records::Member> member) {
    auto one = withWishToTalk(session, member);
    if (one) session.store().write(QStringLiteral("keep a private note"), [&](store::Write &write) { write.put(*one); });
}

}  // namespace balai::council
