#pragma once
// A member's words are taken out: erased here and on every laptop, and where Balai cannot reach is named.
#include "core/council/session.h"
#include "core/records/block.h"
#include "core/records/comment.h"

#include <QDate>
#include <vector>

namespace balai::council {

// A copy of the words that no erasure reaches.
struct Unreachable {
    enum class Where { Papers, Backups, Packet, Package, OtherLaptops };
    Where where{};
    QString what{};  // the hand-off's reference
    Uuid record{};   // the packet or the hand-off
    QDate on{};      // when it was made
    QDate until{};   // of a packet: the last day on which it opens
};
// Papers and backups always: nobody can know. The others where the records say so. To be asked before the erasure.
std::vector<Unreachable> beyondReach(const store::Store &store, Id<records::Block> block);

// A block with all its words, and what comments and versions of the minutes say or commit to of it. Inside Store::write.
void eraseBlock(const store::Store &store, store::Write &write, const records::Block &block);

// The request is answered in the only way there is: the answer is written, then the block with all its words is erased, and
// what comments and versions of the minutes say or commit to of it; sealed minutes get a version without it that names the
// one before. Throws what Store::erase throws. Tells what stays beyond reach.
std::vector<Unreachable> takeOut(Session &session, Id<records::Block> block, Id<records::Comment> comment);

}  // namespace balai::council
