#include "ui/meetings/take_out.h"

#include "core/base/clock.h"
#include "core/records/block.h"
#include "core/records/comment_answer.h"

namespace balai::ui {

using namespace records;

void takeOut(council::Session &session, Id<Block> block, Id<Comment> comment) {
    store::Store &store = session.store();
    const std::vector<Comment> about = store.all<Comment>("block", block);
    store.write(QStringLiteral("take words out"), [&](store::Write &write) {
        CommentAnswer answer;
        answer.comment = comment;
        answer.answer = CommentOutcome::erased;
        answer.at.text = timeText(session.council().timeZone, session.clock().nowMs());
        write.put(answer);
        for (const Comment &one : about) {
            if (!one.text.isEmpty()) write.erase(kindOf<Comment>(), one.id.uuid(), QStringLiteral("text"), store::EraseReason::MemberAsked);
            if (!one.of.isEmpty()) write.erase(kindOf<Comment>(), one.id.uuid(), QStringLiteral("of"), store::EraseReason::MemberAsked);
        }
        write.erase(kindOf<Block>(), block.uuid(), {}, store::EraseReason::MemberAsked);
    });
}

}  // namespace balai::ui
