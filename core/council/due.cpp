#include "core/council/due.h"

#include "core/base/clock.h"
#include "core/council/due_parts.h"
#include "core/council/honoraria.h"
#include "core/council/standing_by_record.h"
#include "core/records/action.h"
#include "core/records/block.h"
#include "core/records/device.h"
#include "core/records/incident.h"
#include "core/records/meeting.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {
constexpr int daysBetweenBackups = 7;
constexpr int daysBetweenExchanges = 14;
constexpr int daysToTell = 3;  // members and authority, after a leak was discovered

Uuid councilId(const DueList &list) { return list.council.id.uuid(); }

QDate honorariumDay(const DueList &list, const Honorarium &one) {
    return one.agreedOn.isValid() ? one.agreedOn : dayOf(list, one.created);
}

bool isTold(const Incident &incident) { return incident.toldMembersOn.isValid() && incident.toldAuthorityOn.isValid(); }

bool hasOtherDevice(const store::Store &store) {
    int trusted = 0;
    for (const Device &device : store.all<Device>())
        if (device.state != DeviceState::revoked) ++trusted;
    return trusted > 1;
}
}  // namespace

QDate dayOf(const DueList &list, qint64 ms) { return dayIn(list.council.timeZone, ms); }

void DueList::add(const char *kind, Uuid record, QDate day, const char *code, QVariantMap params) {
    found.push_back({QString::fromLatin1(kind), record, day, QString::fromLatin1(code), std::move(params), 0});
}

void DueList::addBy(const char *kind, Uuid record, qint64 moment, const char *code, QVariantMap params) {
    add(kind, record, dayOf(*this, moment), code, std::move(params));
    found.back().by = moment;
}

void DueList::money() {
    const StandingEvents payments(store, &Payment::honorarium);
    for (const Honorarium &one : store.all<Honorarium>()) {
        const HonorariumStanding standing = standingOf(one, payments.of(one.id));
        const QDate day = honorariumDay(*this, one);
        if (standing.perhapsPaidTwice) add("honorarium", one.id.uuid(), day, "perhapsPaidTwice");
        else if (standing.open.isSet() && day <= on)
            add("honorarium", one.id.uuid(), day, "owed",
                {{QStringLiteral("minor"), standing.open.minor}, {QStringLiteral("currency"), standing.open.currency}});
    }
}

void DueList::actions() {
    for (const Action &action : store.all<Action>())
        if (!action.done && action.due.isValid() && action.due <= on) add("action", action.id.uuid(), action.due, "actionDue");
    for (const Block &block : store.all<Block>({{QStringLiteral("kind"), QStringLiteral("action")}}))
        if (!block.done && block.due.isValid() && block.due <= on) add("action", block.id.uuid(), block.due, "actionDue");
}

void DueList::incidents() {
    for (const Incident &incident : standing(store, store.all<Incident>())) {
        const QDate known = incident.discoveredOn.isValid() ? incident.discoveredOn : dayOf(*this, incident.created);
        if (known <= on && !isTold(incident)) add("incident", incident.id.uuid(), known.addDays(daysToTell), "incidentToTell");
    }
}

void DueList::upkeep() {
    const QDate begun = dayOf(*this, council.created);
    const QDate backup = (local.lastBackup.isValid() ? local.lastBackup : begun).addDays(daysBetweenBackups);
    if (backup <= on) add("backup", councilId(*this), backup, local.lastBackup.isValid() ? "backupOld" : "noBackup");
    const QDate exchange = (local.lastExchange.isValid() ? local.lastExchange : begun).addDays(daysBetweenExchanges);
    if (exchange <= on && hasOtherDevice(store)) add("exchange", councilId(*this), exchange, "exchangeOld");
}

// The oldest record of each kind that is past its time, with how many there are.
void DueList::retention() {
    const QJsonObject rules = council.rules.value(QLatin1String("retention")).toObject();
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        const KindInfo *kind = kindNamed(it.key());
        const int months = it.value().toInt();
        if (!kind || months <= 0) continue;
        Due oldest;
        int count = 0;
        for (const QJsonObject &record : store.list(*kind)) {
            const auto id = Uuid::parse(record.value(QLatin1String("id")).toString());
            const auto created = id ? store.createdAt(*id) : std::nullopt;
            const QDate end = created ? dayOf(*this, created->stamp.ms).addMonths(months) : QDate();
            if (!end.isValid() || end > on) continue;
            ++count;
            if (!oldest.on.isValid() || end < oldest.on) oldest = {{}, *id, end, {}, {}, 0};
        }
        if (count) add("retention", oldest.record, oldest.on, "retentionOver", {{QStringLiteral("kind"), kind->name}, {QStringLiteral("count"), count}});
    }
}

std::vector<Due> due(const store::Store &store, QDate on, const LocalFacts &local) {
    DueList list{store, on, local, councilOf(store), loadConsents(store), {}, {}};
    list.touched = packagesTouched(store, list.book);
    list.consents();
    list.changedTexts();
    list.withdrawals();
    list.recalls();
    list.reviews();
    list.translations();
    list.responses();
    list.money();
    list.actions();
    list.invitations();
    list.incidents();
    list.upkeep();
    list.retention();
    std::sort(list.found.begin(), list.found.end(), [](const Due &a, const Due &b) {
        return std::tie(a.on, a.kind, a.record) < std::tie(b.on, b.kind, b.record);
    });
    return std::move(list.found);
}

}  // namespace balai::council
