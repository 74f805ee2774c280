#pragma once
// Inside core/handoff only: whether what a passage says of somebody fits fewer than five of those who were there.
#include "core/handoff/disclosure.h"
#include "core/handoff/wanted.h"
#include "core/records/member.h"

#include <map>
#include <optional>
#include <set>

namespace balai::handoff {

// A detail that a text names: a trade or a language by its code, or a place.
struct Stated {
    enum class Kind { Place, Trade, Language } kind;
    QString code;
    const Place *place;
    QString words;
};
std::vector<Stated> statedIn(const QString &text, const WantedList &wanted);
bool hasPlaceAndTrade(const std::vector<Stated> &all);

// Answers for one state of the store. What is known of a member: her languages, and the sealed places, contacts and notes
// that this account can open.
class SmallGroup {
public:
    SmallGroup(const store::Store &store, const WantedList &wanted) : m_store(store), m_wanted(wanted) {}

    // The facts that, stated together or said of a member, fit fewer than five of those who were there; empty where none do. `hints`:
    // kinds of hints in the same text. Where the records know nothing of it, a place and a trade together are enough.
    std::vector<Fact> in(const QString &text, const Item &item, const QStringList &hints) const;

private:
    // At the agenda item of a block, at the meeting of a recommendation; all active members where no attendance is noted.
    std::vector<records::Member> presentAt(const Item &item) const;
    struct Known {
        std::set<QString> languages, trades;
        std::optional<Searched> words;  // everything sealed of her that is open here
    };
    const Known &known(const records::Member &member) const;
    bool fits(const Stated &stated, const records::Member &member) const;
    bool isFew(const std::vector<Stated> &all, const std::vector<records::Member> &present, bool hasMore) const;

    const store::Store &m_store;
    const WantedList &m_wanted;
    mutable std::map<Id<records::Member>, Known> m_known;
};

}  // namespace balai::handoff
