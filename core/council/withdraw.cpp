#include "core/council/withdraw.h"

#include "core/council/consent_reader.h"
#include "core/records/block.h"
#include "core/records/recommendation.h"

#include <algorithm>
#include <set>

namespace balai::council {

using namespace records;

namespace {

bool isNo(const QString &reason) {
    return reason == u"withdrawn" || reason == u"revoked" || reason == u"refused" || reason == u"invalidated";
}

// Whether what went is gone from the vault.
bool isErased(const store::Store &store, const HandoffItem &item) {
    if (item.itemKind == u"recommendation") {
        const auto now = store.find(Id<Recommendation>(item.item));
        return !now || now->removed || now->text.isEmpty();
    }
    const auto now = store.find(Id<Block>(item.item));
    if (!now || now->removed || now->text.isEmpty()) return true;
    // A commitment for each language that went: "en=… km=…".
    for (const QString &part : item.of.split(u' ', Qt::SkipEmptyParts))
        if (now->text.value(part.section(u'=', 0, 0)).isEmpty()) return true;
    return false;
}

// The questions the gate asked when one hand-off left, asked again for today.
class Asking {
public:
    Asking(const store::Store &store, const ConsentBook &book, const Handoff &handoff)
        : m_store(store), m_book(book), m_handoff(handoff) {}

    // Those of the item's contributors who would hold it back today.
    std::vector<Id<Member>> noes(const HandoffItem &item) const {
        std::vector<Id<Member>> out;
        for (const auto &entry : item.contributors) {
            const QJsonObject contributor = entry.toObject();
            const Id<Member> member(Codec<Uuid>::fromJson(contributor.value(QLatin1String("member"))));
            const bool listed = std::find(out.begin(), out.end(), member) != out.end();
            if (member && !listed && saysNo(item, member, contributor.value(QLatin1String("consents")).toArray())) out.push_back(member);
        }
        return out;
    }

    bool saysNo(const HandoffItem &item, Id<Member> member, const QJsonArray &consents) const {
        return std::any_of(consents.begin(), consents.end(), [&](const QJsonValue &id) {
            const auto given = m_store.find(Id<Consent>(Codec<Uuid>::fromJson(id)));
            return given && saysNo(item, member, given->use);
        });
    }

    bool saysNo(const HandoffItem &item, Id<Member> member, Use use) const {
        const Id<Body> body = m_handoff.audience == Audience::body ? m_handoff.body : Id<Body>();
        const Decision now = m_book.decide(requestAbout(m_store, member, use, m_handoff.audience, body, item.item, m_book.facts().today));
        return !now.allowed && isNo(now.reason);
    }

private:
    const store::Store &m_store;
    const ConsentBook &m_book;
    const Handoff &m_handoff;
};

// The latest day from which one of these members says no to a use of the items.
QDate sinceWhen(const store::Store &store, const std::vector<Id<Member>> &members) {
    QDate since;
    for (const Id<Member> member : members)
        for (const Consent &consent : store.all<Consent>("member", member)) {
            const QDate day = consent.effectiveOn.isValid() ? consent.effectiveOn : consent.recordedOn;
            if (isNo(records::wordOf(consent.decision)) && day.isValid() && (!since.isValid() || day > since)) since = day;
        }
    return since;
}

std::vector<Touched> packages(const store::Store &store, const ConsentBook &book, Recalled recalled, Id<Member> only) {
    std::vector<Touched> out;
    for (const Handoff &handoff : store.all<Handoff>()) {
        Touched package;
        package.handoff = handoff.id;
        for (const TouchedItem &item : touchedItems(store, book, handoff, recalled, only)) {
            if (item.cause != RecallCause::withdrawal) continue;
            package.items.push_back(item.number);
            for (const Id<Member> member : item.members)
                if (std::find(package.members.begin(), package.members.end(), member) == package.members.end()) package.members.push_back(member);
        }
        if (package.items.empty()) continue;
        package.since = sinceWhen(store, package.members);
        out.push_back(package);
    }
    return out;
}
}  // namespace

std::vector<qint64> recalledNumbers(const store::Store &store, Id<Handoff> handoff) {
    std::set<qint64> numbers;
    for (const Recall &recall : standing(store, store.all<Recall>("handoff", handoff)))
        for (const auto &item : recall.items) numbers.insert(item.toInteger());
    return {numbers.begin(), numbers.end()};
}

std::vector<TouchedItem> touchedItems(const store::Store &store, const ConsentBook &book, const Handoff &handoff, Recalled recalled,
                                      Id<Member> only) {
    const std::vector<qint64> done = recalled == Recalled::LeftOut ? recalledNumbers(store, handoff.id) : std::vector<qint64>();
    const Asking asking(store, book, handoff);
    std::vector<TouchedItem> out;
    for (const HandoffItem &item : standing(store, store.all<HandoffItem>("handoff", handoff.id))) {
        const qint64 number = item.number.value_or(0);
        if (item.heldBack || std::binary_search(done.begin(), done.end(), number)) continue;
        std::vector<Id<Member>> members = asking.noes(item);
        if (only) std::erase_if(members, [&](Id<Member> member) { return member != only; });
        if (!members.empty()) out.push_back({number, item.itemKind, item.item, RecallCause::withdrawal, members});
        else if (!only && isErased(store, item)) out.push_back({number, item.itemKind, item.item, RecallCause::erasure, {}});
    }
    std::sort(out.begin(), out.end(), [](const TouchedItem &a, const TouchedItem &b) { return a.number < b.number; });
    return out;
}

std::vector<Touched> packagesTouched(const store::Store &store, const ConsentBook &book) {
    return packages(store, book, Recalled::LeftOut, {});
}

std::vector<Touched> packagesTouchedBy(const store::Store &store, const ConsentBook &book, Id<Member> member) {
    return packages(store, book, Recalled::Included, member);
}

}  // namespace balai::council
