#include "core/council/withdraw.h"

#include "core/council/consent_reader.h"

#include <map>
#include <set>

namespace balai::council {

using namespace records;

namespace {
enum class Recalled { LeftOut, Included };

bool isNo(const QString &reason) {
    return reason == u"withdrawn" || reason == u"revoked" || reason == u"refused" || reason == u"invalidated";
}

std::vector<Uuid> idsOf(const QJsonValue &list) {
    std::vector<Uuid> out;
    const QJsonArray array = list.toArray();
    for (const auto &value : array)
        if (const auto id = Uuid::parse(value.toString())) out.push_back(*id);
    return out;
}

// Looks at one hand-off after the other.
class Search {
public:
    Search(const store::Store &store, const ConsentBook &book) : m_store(store), m_book(book) {}

    std::vector<Touched> run(Id<Member> only, Recalled recalled) const {
        std::vector<Touched> out;
        for (const Handoff &handoff : m_store.all<Handoff>()) {
            const Touched touched = look(handoff, only, recalled);
            if (!touched.items.empty()) out.push_back(touched);
        }
        return out;
    }

private:
    const store::Store &m_store;
    const ConsentBook &m_book;

    std::set<qint64> recalledItems(const Handoff &handoff) const {
        std::set<qint64> out;
        for (const Recall &recall : standing(m_store, m_store.all<Recall>("handoff", handoff.id)))
            for (const auto &item : recall.items) out.insert(item.toInteger());
        return out;
    }

    Touched look(const Handoff &handoff, Id<Member> only, Recalled recalled) const {
        Touched out;
        out.handoff = handoff.id;
        const std::set<qint64> done = recalled == Recalled::LeftOut ? recalledItems(handoff) : std::set<qint64>();
        for (const HandoffItem &item : standing(m_store, m_store.all<HandoffItem>("handoff", handoff.id)))
            if (!item.heldBack && !done.count(item.number.value_or(0))) lookAt(handoff, item, only, out);
        std::sort(out.items.begin(), out.items.end());
        return out;
    }

    void lookAt(const Handoff &handoff, const HandoffItem &item, Id<Member> only, Touched &out) const {
        bool touched = false;
        for (const auto &entry : item.contributors) {
            const QJsonObject contributor = entry.toObject();
            const Id<Member> member(Codec<Uuid>::fromJson(contributor.value(QLatin1String("member"))));
            if (!member || (only && only != member)) continue;
            if (!saidNo(handoff, item, member, idsOf(contributor.value(QLatin1String("consents"))), out)) continue;
            touched = true;
            if (std::find(out.members.begin(), out.members.end(), member) == out.members.end()) out.members.push_back(member);
        }
        if (touched) out.items.push_back(item.number.value_or(0));
    }

    // Each use that allowed it then is asked again for the same audience, as of today.
    bool saidNo(const Handoff &handoff, const HandoffItem &item, Id<Member> member, const std::vector<Uuid> &consents,
                Touched &out) const {
        bool no = false;
        for (const Uuid &id : consents) {
            const auto consent = m_store.find(Id<Consent>(id));
            if (!consent) continue;
            const Decision now = m_book.decide(requestAbout(m_store, member, consent->use, handoff.audience, handoff.body,
                                                            item.item, m_book.facts().today));
            if (now.allowed || !isNo(now.reason)) continue;
            no = true;
            note(member, consent->use, out);
        }
        return no;
    }

    void note(Id<Member> member, Use use, Touched &out) const {
        for (const Consent &consent : m_store.all<Consent>("member", member)) {
            const bool isBlock = isNo(records::wordOf(consent.decision)) && consent.use == use;
            const QDate day = consent.effectiveOn.isValid() ? consent.effectiveOn : consent.recordedOn;
            if (isBlock && day.isValid() && (!out.since.isValid() || day > out.since)) out.since = day;
        }
    }
};
}  // namespace

std::vector<Touched> packagesTouched(const store::Store &store, const ConsentBook &book) {
    return Search(store, book).run({}, Recalled::LeftOut);
}

std::vector<Touched> packagesTouchedBy(const store::Store &store, const ConsentBook &book, Id<Member> member) {
    return Search(store, book).run(member, Recalled::Included);
}

Recall recallFor(const Touched &touched, RecallCause cause, const QString &madeAt) {
    Recall recall;
    recall.handoff = touched.handoff;
    for (qint64 number : touched.items) recall.items.append(number);
    recall.cause = cause;
    recall.madeAt = {madeAt};
    return recall;
}

}  // namespace balai::council
