#include "core/council/minutes.h"

#include "core/council/commitment.h"
#include "core/council/consent_reader.h"
#include "core/crypto/hash.h"
#include "core/records/attendance.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {
bool hasApproved(const BlockReview &review, const Block &block, Id<Member> member) {
    for (const QString &language : block.text.keys())
        if (review.approval(member, language) == Approval::Direct) return true;
    return false;
}

void count(const Block &block, const BlockReview &review, MemberReview &member) {
    if (block.speaker == member.member) {
        ++member.own;
        if (hasApproved(review, block, member.member)) ++member.approved;
    }
    const bool open = !review.openAnswer(member.member).isEmpty();
    if (open) ++member.open;
    else if (review.hasUnfinished(member.member)) member.later = true;
}

int step(MinutesState state) {
    switch (state) {
    case MinutesState::unset:
    case MinutesState::none: return 0;
    case MinutesState::draft: return 1;
    case MinutesState::review: return 2;
    case MinutesState::confirmed: return 3;
    case MinutesState::sealed: return 4;
    case MinutesState::unknown: return -10;
    }
    return -10;
}

QJsonObject committed(const Block &block, const QString &language, Random &random) {
    return {{QStringLiteral("block"), block.id.text()},
            {QStringLiteral("field"), QString(u"text." + language)},
            {QStringLiteral("commitment"), commitmentTo(block.text.value(language), random)}};
}
}  // namespace

std::vector<Block> blocksOf(const store::Store &store, Id<Meeting> meeting) {
    std::vector<Block> out = store.all<Block>("meeting", meeting);
    std::sort(out.begin(), out.end(),
              [](const Block &a, const Block &b) { return std::pair(a.order, a.id) < std::pair(b.order, b.id); });
    return out;
}

std::vector<Id<Member>> reviewersOf(const store::Store &store, Id<Meeting> meeting) {
    const auto found = store.find(meeting);
    if (found && !found->reviewers.empty()) return found->reviewers;
    Set<Id<Member>> out;
    for (const Attendance &one : store.all<Attendance>("meeting", meeting))
        if (one.state == AttendanceState::present && one.member) out.add(one.member);
    return out;
}

std::vector<MemberReview> reviewOf(const store::Store &store, Id<Meeting> meeting) {
    std::vector<MemberReview> out;
    for (const Id<Member> member : reviewersOf(store, meeting)) {
        out.emplace_back();
        out.back().member = member;
    }
    const NoteTakers takers(store);
    for (const Block &block : store.all<Block>("meeting", meeting)) {
        const BlockReview review(store, block, takers);
        for (MemberReview &member : out) count(block, review, member);
    }
    return out;
}

std::vector<OpenAnswer> openAnswers(const store::Store &store, Id<Meeting> meeting) {
    std::vector<OpenAnswer> out;
    const NoteTakers takers(store);
    for (const Block &block : blocksOf(store, meeting)) {
        const BlockReview review(store, block, takers);
        for (const auto &[comment, word] : review.open()) out.push_back({block.id, comment.id, comment.member, word});
    }
    return out;
}

bool mayBecome(MinutesState from, MinutesState to) {
    if (from == MinutesState::sealed) return false;
    const bool back = to == MinutesState::draft && (from == MinutesState::review || from == MinutesState::confirmed);
    return back || step(to) == step(from) + 1;
}

MinutesVersion versionOf(const store::Store &store, const Meeting &meeting, MinutesState state, Random &random, const std::set<Uuid> &without) {
    MinutesVersion version;
    version.meeting = meeting.id;
    version.state = state;
    version.number = qint64(store.all<MinutesVersion>("meeting", meeting.id).size()) + 1;
    for (const Block &block : blocksOf(store, meeting.id)) {
        if (without.contains(block.id.uuid())) continue;
        for (const QString &language : block.text.keys()) version.contents.append(committed(block, language, random));
    }
    version.root = rootOf(version);
    return version;
}

QString rootOf(const MinutesVersion &version) {
    QByteArray all;
    for (const auto &line : version.contents) all += compactJson(line.toObject()) + '\n';
    return QString::fromLatin1(crypto::sha256(all).toHex());
}

std::vector<Id<Block>> changedSince(const store::Store &store, const MinutesVersion &version) {
    std::vector<Id<Block>> out;
    for (const auto &value : version.contents) {
        const QJsonObject line = value.toObject();
        const Id<Block> id = Codec<Id<Block>>::fromJson(line.value(QLatin1String("block")));
        const auto block = store.find(id);
        const QString language = line.value(QLatin1String("field")).toString().section(u'.', 1);
        const bool same = block && commitmentMatches(line.value(QLatin1String("commitment")).toString(), block->text.value(language));
        if (!same && (out.empty() || out.back() != id)) out.push_back(id);
    }
    return out;
}

}  // namespace balai::council
