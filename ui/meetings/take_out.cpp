#include "ui/meetings/take_out.h"

#include "core/base/clock.h"
#include "core/council/take_out.h"
#include "core/records/block.h"
#include "core/records/comment_answer.h"

namespace balai::ui {

using namespace records;

void takeOut(council::Session &session, Id<Block> block, Id<Comment> comment) {
    store::Store &store = session.store();
    store.write(QStringLiteral("take words out"), [&](store::Write &write) {
        CommentAnswer answer;
        answer.comment = comment;
        answer.answer = CommentOutcome::erased;
        answer.at.text = timeText(session.council().timeZone, session.clock().nowMs());
        write.put(answer);
        council::eraseBlock(store, write, block);
    });
}

}  // namespace balai::ui
