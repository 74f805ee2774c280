#include "core/council/consent_reader.h"

#include "core/base/clock.h"
#include "core/records/account.h"
#include "core/records/block.h"
#include "core/records/meeting.h"

namespace balai::council {

using namespace records;

Facts consentFacts(const store::Store &store) {
    const Council council = councilOf(store);
    Facts facts;
    for (const Body &body : store.all<Body>()) facts.bodies.insert(body.id.uuid(), body.kind);
    facts.consentMonths = council.consentMonths.value_or(12);
    facts.secondPerson = needsSecondPerson(council);
    facts.timeZone = council.timeZone;
    facts.today = today(store);
    return facts;
}

namespace {
// The role an account had when an event was written. An account of a body opens no consents. Histories are read once.
class Roles {
public:
    explicit Roles(const store::Store &store) : m_store(store) {}

    bool wasFacilitator(Uuid account, const store::LogPosition &when) {
        auto known = m_histories.find(account);
        if (known == m_histories.end()) known = m_histories.insert(account, m_store.history(kindOf<Account>(), account));
        QString role;
        for (const store::HistoryEntry &entry : *known) {
            const bool set = entry.value && !entry.value->isNull();
            if (entry.field == u"employer" && set) return false;
            if (entry.field == u"role" && store::LogPosition{entry.stamp, entry.change} <= when)
                role = set ? entry.value->toString() : QString();
        }
        return role == u"facilitator";
    }

private:
    const store::Store &m_store;
    QHash<Uuid, std::vector<store::HistoryEntry>> m_histories;
};

void addReferences(std::vector<Uuid> &to, const std::vector<QJsonValue> &values) {
    for (const QJsonValue &value : values)
        if (const auto id = Uuid::parse(value.toString()); id && std::find(to.begin(), to.end(), *id) == to.end())
            to.push_back(*id);
}
}  // namespace

bool needsSecondPerson(const Council &council) {
    return council.rules.value(QLatin1String("secondPerson")).toBool();
}

std::vector<ConsentEvent> consentEvents(const store::Store &store, const std::vector<store::Where> &where) {
    std::vector<ConsentEvent> events;
    Roles roles(store);
    for (Consent &consent : store.all<Consent>(where)) {
        ConsentEvent event;
        event.position = store.createdAt(consent.id.uuid()).value_or(store::LogPosition{});
        if (consent.corrects) {
            consent.by = authorOf(store, consent.id);
            event.byFacilitator = roles.wasFacilitator(consent.by, event.position);
        }
        event.consent = std::move(consent);
        events.push_back(std::move(event));
    }
    return events;
}

ConsentBook loadConsents(const store::Store &store) { return ConsentBook(consentEvents(store), consentFacts(store)); }

ConsentBook loadConsentsOf(const store::Store &store, Id<Member> member) {
    return ConsentBook(consentEvents(store, {{QStringLiteral("member"), member.text()}}), consentFacts(store));
}

Uuid authorOf(const store::Store &store, Id<Consent> consent) { return store.createdBy(consent.uuid()).value_or(Uuid()); }

Decision ConsentDesk::decide(Id<Member> member, Use use, Audience audience, Id<Body> body, Uuid record, QDate day) const {
    auto found = m_about.find(record);
    if (found == m_about.end()) found = m_about.insert(record, requestAbout(m_store, member, use, audience, body, record, day));
    Request request = *found;
    request.member = member;
    request.use = use;
    request.audience = audience;
    request.body = body;
    request.day = day.isValid() ? day : m_book.facts().today;
    return m_book.decide(request);
}

Request requestAbout(const store::Store &store, Id<Member> member, Use use, Audience audience, Id<Body> body,
                     Uuid record, QDate day) {
    Request request;
    request.member = member;
    request.use = use;
    request.audience = audience;
    request.body = body;
    request.day = day;
    request.record = record;
    const auto kind = record ? store.kindOfRecord(record) : std::nullopt;
    const KindInfo *info = kind ? kindNamed(*kind) : nullptr;
    if (!info) return request;
    if (info->field(u"meeting")) addReferences(request.meetings, store.everValues(*info, record, QStringLiteral("meeting")));
    if (info->name != QLatin1String("block")) return request;
    const auto block = store.find(Id<Block>(record));
    request.ownAttribution = block ? block->attribution : Attribution::unset;
    return request;
}

}  // namespace balai::council
