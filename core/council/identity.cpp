#include "core/council/identity.h"

#include "core/base/clock.h"
#include "core/base/error.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {

std::vector<Identity> identitiesOf(const store::Store &store, Id<Member> member) {
    std::vector<Identity> all = store.all<Identity>("member", member);
    std::sort(all.begin(), all.end(), [](const Identity &a, const Identity &b) { return std::pair(a.created, a.id) < std::pair(b.created, b.id); });
    return all;
}

void requireKey(const Session &session) {
    if (!session.holdsIdentityKey() || !session.store().sealer()) throw Error(ErrorCode::NoKey, QStringLiteral("this account opens no identities"));
}

void noteOpened(Session &session, const std::vector<Identity> &opened) {
    if (opened.empty()) return;
    const QString now = timeText(session.council().timeZone, session.clock().nowMs());
    session.store().write(QStringLiteral("open a sealed identity"), [&](store::Write &write) {
        for (const Identity &identity : opened) {
            IdentityOpening opening;
            opening.identity = identity.id;
            opening.at.text = now;
            write.put(opening);
        }
    });
}

}  // namespace

const QStringList &identityItems() {
    static const QStringList items{QStringLiteral("legalName"),   QStringLiteral("nameParts"), QStringLiteral("otherNames"),    QStringLiteral("phones"),
                                   QStringLiteral("email"),       QStringLiteral("address"),   QStringLiteral("safeContact"),   QStringLiteral("supportPerson"),
                                   QStringLiteral("emergency"),   QStringLiteral("payment"),   QStringLiteral("knownPlaces")};
    return items;
}

bool isList(const QString &item) { return item == u"nameParts" || item == u"otherNames" || item == u"phones" || item == u"knownPlaces"; }

QStringList openersOf(Session &session) {
    QStringList labels;
    for (const vault::SlotView &slot : session.vault().slots()) {
        if (!slot.rights.identity || !slot.account) continue;
        const auto account = session.store().find(Id<Account>(slot.account));
        if (account && account->active.value_or(true) && !account->label.isEmpty()) labels.append(account->label);
    }
    labels.sort();
    labels.removeDuplicates();
    return labels;
}

bool hasIdentity(const store::Store &store, Id<Member> member) { return !store.all<Identity>("member", member).empty(); }

std::optional<QJsonObject> openIdentity(Session &session, Id<Member> member, const QString &passphrase) {
    requireKey(session);
    session.requireWriter();
    if (!session.vault().confirms(session.vault().account(), vault::Secret::passphrase(passphrase))) return std::nullopt;
    const std::vector<Identity> all = identitiesOf(session.store(), member);
    noteOpened(session, all);
    QJsonObject items;
    for (const Identity &identity : all)
        for (auto item = identity.sealed.begin(); item != identity.sealed.end(); ++item)
            if (!items.contains(item.key())) items.insert(item.key(), item.value());
    return items;
}

void changeIdentity(Session &session, Id<Member> member, const QString &item, const QJsonValue &value) {
    requireKey(session);
    session.requireFacilitator();
    const std::vector<Identity> all = identitiesOf(session.store(), member);
    const auto put = [&](store::Write &write, const QJsonValue &id, const QJsonValue &what) {
        QJsonObject record{{QStringLiteral("member"), member.text()}, {QStringLiteral("sealed"), QJsonObject{{item, what}}}};
        if (!id.isNull()) record.insert(QStringLiteral("id"), id);
        write.put(kindOf<Identity>(), record);
    };
    session.store().write(QStringLiteral("change a sealed identity"), [&](store::Write &write) {
        put(write, all.empty() ? QJsonValue() : QJsonValue(all.front().id.text()), value);
        for (size_t at = 1; at < all.size(); ++at)
            if (all[at].sealed.contains(item)) put(write, all[at].id.text(), QJsonValue());
    });
}

std::vector<Opening> openingsOf(const store::Store &store, Id<Member> member) {
    std::vector<Opening> out;
    if (!store.sealer()) return out;
    for (const Identity &identity : store.all<Identity>("member", member))
        for (const IdentityOpening &opening : store.all<IdentityOpening>("identity", identity.id))
            out.push_back({Id<Account>(opening.by), opening.at});
    std::sort(out.begin(), out.end(), [](const Opening &a, const Opening &b) { return a.at.ms() > b.at.ms(); });
    return out;
}

}  // namespace balai::council
