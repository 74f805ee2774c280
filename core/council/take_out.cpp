#include "core/council/take_out.h"

#include "core/records/comment.h"

namespace balai::council {

using namespace records;

void eraseBlock(const store::Store &store, store::Write &write, Id<Block> block) {
    for (const Comment &one : store.all<Comment>("block", block)) {
        if (!one.text.isEmpty()) write.erase(kindOf<Comment>(), one.id.uuid(), QStringLiteral("text"), store::EraseReason::MemberAsked);
        if (!one.of.isEmpty()) write.erase(kindOf<Comment>(), one.id.uuid(), QStringLiteral("of"), store::EraseReason::MemberAsked);
    }
    write.erase(kindOf<Block>(), block.uuid(), {}, store::EraseReason::MemberAsked);
}

}  // namespace balai::council
