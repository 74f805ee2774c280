#include "core/handoff/ledger.h"

#include "core/base/clock.h"
#include "core/council/consent_reader.h"
#include "core/council/withdraw.h"
#include "core/handoff/standing.h"
#include "core/records/handoff_item.h"
#include "core/records/recall.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <map>

namespace balai::handoff {

using namespace records;

namespace {

// Her consents for the item; nullopt where nothing of hers is in it.
std::optional<std::vector<Uuid>> hers(const HandoffItem &item, Id<Member> member) {
    for (const auto &entry : item.contributors) {
        const QJsonObject contributor = entry.toObject();
        if (Codec<Uuid>::fromJson(contributor.value(QLatin1String("member"))) != member.uuid()) continue;
        std::vector<Uuid> consents;
        const QJsonArray ids = contributor.value(QLatin1String("consents")).toArray();
        for (const auto &id : ids) consents.push_back(Codec<Uuid>::fromJson(id));
        return consents;
    }
    return std::nullopt;
}

// What became of one hand-off's items since.
class Aftermath {
public:
    Aftermath(const store::Store &store, const council::ConsentBook &book, const Handoff &handoff) {
        for (const council::TouchedItem &item : council::touchedItems(store, book, handoff, council::Recalled::LeftOut))
            m_states[item.number] = {LedgerLine::State::ToRecall, {}};
        for (const Recall &recall : council::standingAbout<Recall>(store, "handoff", handoff.id)) {
            const bool answered = recall.acknowledgedOn.isValid();
            for (const auto &number : recall.items)
                m_states[number.toInteger()] = answered ? After{LedgerLine::State::Acknowledged, recall.acknowledgedOn}
                                                        : After{LedgerLine::State::Recalled, recall.madeAt.day()};
        }
    }
    void tell(LedgerLine &line) const {
        const auto found = m_states.find(line.number);
        if (found != m_states.end()) std::tie(line.state, line.since) = std::tie(found->second.state, found->second.since);
    }

private:
    struct After {
        LedgerLine::State state;
        QDate since;
    };
    std::map<qint64, After> m_states;
};

}  // namespace

std::vector<LedgerLine> ledgerOf(const store::Store &store, Id<Member> member) {
    const council::ConsentBook book = council::loadConsents(store);
    std::vector<LedgerLine> out;
    for (const Handoff &handoff : allStanding<Handoff>(store)) {
        std::optional<Aftermath> after;
        for (const HandoffItem &item : council::standingAbout<HandoffItem>(store, "handoff", handoff.id)) {
            const auto consents = item.heldBack ? std::nullopt : hers(item, member);
            if (!consents) continue;
            if (!after) after.emplace(store, book, handoff);
            LedgerLine line{handoff.id,    handoff.reference, handoff.madeAt.day(), handoff.body, handoff.audience, item.number.value_or(0),
                            item.itemKind, item.item,         item.attribution,     *consents,    LedgerLine::State::Out, {}};
            after->tell(line);
            out.push_back(std::move(line));
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const LedgerLine &a, const LedgerLine &b) {
        return a.day != b.day ? a.day > b.day : a.reference != b.reference ? a.reference > b.reference : a.number < b.number;
    });
    return out;
}

}  // namespace balai::handoff
