#include "core/council/take_out.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/council/minutes_life.h"
#include "core/records/attachment.h"
#include "core/records/comment_answer.h"
#include "core/records/device.h"
#include "core/records/handoff.h"
#include "core/records/handoff_item.h"
#include "core/records/packet.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {

void addPackets(std::vector<Unreachable> &out, const store::Store &store, const Block &block) {
    for (const Packet &packet : store.all<Packet>("meeting", block.meeting))
        if (packet.blocks.contains(block.id))
            out.push_back({Unreachable::Where::Packet, {}, packet.id.uuid(), packet.madeAt.day(), packet.expires});
}

void addPackages(std::vector<Unreachable> &out, const store::Store &store, Id<Block> block) {
    for (const HandoffItem &item : store.all<HandoffItem>({{QStringLiteral("item"), block.text()}})) {
        const auto handoff = item.heldBack ? std::nullopt : store.find(item.handoff);
        if (handoff) out.push_back({Unreachable::Where::Package, handoff->reference, handoff->id.uuid(), handoff->madeAt.day(), {}});
    }
}

bool names(const MinutesVersion &version, Id<Block> block) {
    return std::any_of(version.contents.begin(), version.contents.end(),
                       [&](const auto &line) { return line.toObject().value(QLatin1String("block")).toString() == block.text(); });
}

// A salted hash beside its salt would let somebody try guesses; a voice note says the words again.
void forgetCommitments(store::Write &write, const store::Store &store, const Block &block) {
    for (const Comment &one : store.all<Comment>("block", block.id)) {
        for (const Attachment &voice : store.all<Attachment>({{QStringLiteral("of"), one.id.text()}})) write.erase(kindOf<Attachment>(), voice.id.uuid(), {}, store::EraseReason::MemberAsked);
        if (!one.text.isEmpty()) write.erase(kindOf<Comment>(), one.id.uuid(), QStringLiteral("text"), store::EraseReason::MemberAsked);
        if (one.audio) write.erase(kindOf<Comment>(), one.id.uuid(), QStringLiteral("audio"), store::EraseReason::MemberAsked);
        if (!one.of.isEmpty()) write.erase(kindOf<Comment>(), one.id.uuid(), QStringLiteral("of"), store::EraseReason::MemberAsked);
    }
    for (const MinutesVersion &version : store.all<MinutesVersion>("meeting", block.meeting))
        if (names(version, block.id)) write.erase(kindOf<MinutesVersion>(), version.id.uuid(), QStringLiteral("contents"), store::EraseReason::MemberAsked);
}

}  // namespace

std::vector<Unreachable> beyondReach(const store::Store &store, Id<Block> id) {
    std::vector<Unreachable> out;
    if (const auto block = store.find(id)) addPackets(out, store, *block);
    addPackages(out, store, id);
    out.push_back({Unreachable::Where::Papers});
    out.push_back({Unreachable::Where::Backups});
    const auto devices = store.all<Device>();
    const auto trusted = std::count_if(devices.begin(), devices.end(), [](const Device &one) { return one.state != DeviceState::revoked; });
    if (trusted > 1) out.push_back({Unreachable::Where::OtherLaptops});
    return out;
}

void eraseBlock(const store::Store &store, store::Write &write, const Block &block) {
    forgetCommitments(write, store, block);
    write.erase(kindOf<Block>(), block.id.uuid(), {}, store::EraseReason::MemberAsked);
}

std::vector<Unreachable> takeOut(Session &session, Id<Block> id, Id<Comment> comment) {
    store::Store &store = session.store();
    const auto block = store.find(id);
    if (!block) throw Error(ErrorCode::NotFound, QStringLiteral("no such passage"), {{QStringLiteral("what"), id.text()}});
    std::vector<Unreachable> out = beyondReach(store, id);
    store.write(QStringLiteral("take words out"), [&](store::Write &write) {
        CommentAnswer answer;
        answer.comment = comment;
        answer.answer = CommentOutcome::erased;
        answer.at.text = timeText(session.council().timeZone, session.clock().nowMs());
        write.put(answer);
        eraseBlock(store, write, *block);
        sealAgain(session, write, block->meeting, {id.uuid()});
    });
    return out;
}

}  // namespace balai::council
