#pragma once
// Who took the notes of a meeting: whoever wrote words of one of its passages. Nobody reads minutes to a member, for her yes
// to count, who wrote some of them before.
#include "core/records/block.h"
#include "core/store/store.h"

#include <map>

namespace balai::council {

// Reads a meeting once, when it is first asked about; for one state of the store.
class NoteTakers {
public:
    explicit NoteTakers(const store::Store &store) : m_store(store) {}
    // Of any meeting that the passage ever stood in, and before that moment: who puts a word right afterwards did not take
    // the notes that were read.
    bool wroteBefore(const store::Stamp &moment, Uuid account, const records::Block &block) const;
    bool wrote(Uuid account, Id<records::Meeting> meeting) const;

private:
    using First = std::map<Uuid, store::Stamp>;  // by account
    const First &of(Uuid meeting) const;

    const store::Store &m_store;
    mutable std::map<Uuid, First> m_known;
};

}  // namespace balai::council
