#include "core/council/leaving.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/council/kept_yeses.h"
#include "core/council/minutes_life.h"
#include "core/council/take_out.h"
#include "core/records/attachment.h"
#include "core/records/block.h"
#include "core/records/comment.h"
#include "core/records/device.h"
#include "core/records/handoff_item.h"
#include "core/records/identity.h"
#include "core/records/recommendation.h"

#include <algorithm>
#include <map>
#include <set>

namespace balai::council {

using namespace records;

namespace {

Attribution mostOf(Parting parting) { return parting == Parting::KeepNamed ? Attribution::chosenName : Attribution::member; }

bool isKept(Parting parting) { return parting == Parting::KeepNamed || parting == Parting::KeepUnnamed; }

// What is read once for all her contributions.
class Reading {
public:
    Reading(const store::Store &store, Id<Member> member)
        : m_store(store), m_member(member), m_events(consentEvents(store, {{QStringLiteral("member"), member.text()}})), m_facts(consentFacts(store)) {}

    std::vector<Consent> kept(const QString &kind, Uuid record, Attribution most) const {
        const Request about = requestAbout(m_store, m_member, Use::share, Audience::council, {}, record, m_facts.today);
        return keptYeses(m_events, about, kind == u"block" ? ScopeKind::block : ScopeKind::recommendation, m_facts, most);
    }
    std::vector<Consent> keptPictures() const {
        return keptPictureYeses(m_store, m_events, requestAbout(m_store, m_member, Use::photo, Audience::council, {}, {}, m_facts.today), m_facts);
    }
    const Facts &facts() const { return m_facts; }

private:
    const store::Store &m_store;
    Id<Member> m_member;
    std::vector<ConsentEvent> m_events;
    Facts m_facts;
};

void look(Contributed &one, const Reading &reading) {
    if (one.kind == u"attachment") return;
    const std::vector<Consent> kept = reading.kept(one.kind, one.record, Attribution::chosenName);
    const auto is = [&](Use use) { return std::any_of(kept.begin(), kept.end(), [&](const Consent &consent) { return consent.use == use; }); };
    one.keepable = is(Use::record) && is(Use::quote) && std::any_of(kept.begin(), kept.end(), [](const Consent &consent) {
        return consent.use != Use::record && consent.use != Use::quote && consent.use != Use::attribute;
    });
    const bool allows = std::all_of(kept.begin(), kept.end(), [](const Consent &consent) { return consent.attribution > Attribution::member; });
    one.named = one.named && one.keepable && is(Use::attribute) && allows;
}

int othersEver(const store::Store &store, Uuid recommendation, Id<Member> member) {
    const auto ever = store.everValues(kindOf<Recommendation>(), recommendation, QStringLiteral("contributors"));
    return int(std::count_if(ever.begin(), ever.end(), [&](const QJsonValue &one) { return one.toString() != member.text(); }));
}

int packagesWith(const store::Store &store, Uuid record) {
    std::set<Uuid> packages;
    for (const HandoffItem &item : store.all<HandoffItem>({{QStringLiteral("item"), record.text()}}))
        if (!item.heldBack) packages.insert(item.handoff.uuid());
    return int(packages.size());
}

void requireFit(const PartingChoice &choice) {
    const Contributed &one = choice.contribution;
    const bool fits = (!isKept(choice.parting) || (one.keepable && !one.ofMany)) && (choice.parting != Parting::KeepNamed || one.named) && (choice.parting != Parting::Erase || one.isErasable());
    if (!fits) throw Error(ErrorCode::InvalidInput, QStringLiteral("this cannot become of it"), {{QStringLiteral("field"), one.kind}});
}

void writeKept(const store::Store &store, store::Write &write, std::vector<Consent> kept) {
    const Id<Device> device(store.author().device);
    for (Consent &consent : kept) {
        consent.explainedBy = store.author().account.text();
        if (store.find(device)) consent.recordedWith = device;
        write.put(consent);
    }
}

// Notes in `gone`, by meeting, the blocks that go.
void eraseContribution(const store::Store &store, store::Write &write, const Contributed &one, std::map<Uuid, std::set<Uuid>> &gone) {
    if (one.kind == u"recommendation") return write.erase(kindOf<Recommendation>(), one.record, {}, store::EraseReason::MemberAsked);
    const auto block = store.find(Id<Block>(one.record));
    if (!block) return;
    eraseBlock(store, write, *block);
    gone[block->meeting.uuid()].insert(one.record);
}

bool isPictureOf(const Attachment &file, Id<Member> member) {
    return file.ofKind == u"member" && file.of == member.uuid() && file.mediaType.startsWith(u"image/");
}

bool everStayed(const store::Store &store, Id<Attachment> file) {
    const auto ever = store.everValues(kindOf<Attachment>(), file.uuid(), QStringLiteral("stays"));
    return std::any_of(ever.begin(), ever.end(), [](const QJsonValue &one) { return one.toBool(); });
}

void addFiles(std::vector<Contributed> &out, const store::Store &store, const QString &ofKind, Uuid of) {
    for (const Attachment &file : store.all<Attachment>({{QStringLiteral("of"), of.text()}}))
        if (file.ofKind == ofKind) out.push_back({QStringLiteral("attachment"), file.id.uuid(), {{QStringLiteral("und"), file.name}}});
}

std::vector<Contributed> filesOf(const store::Store &store, Id<Member> member, const Reading &reading) {
    std::vector<Contributed> out;
    addFiles(out, store, QStringLiteral("member"), member.uuid());
    for (const Identity &one : store.all<Identity>("member", member)) addFiles(out, store, QStringLiteral("identity"), one.id.uuid());
    for (const Comment &one : store.all<Comment>("member", member)) addFiles(out, store, QStringLiteral("comment"), one.id.uuid());
    const bool mayShow = !out.empty() && !reading.keptPictures().empty();
    for (Contributed &one : out) {
        const auto file = store.find(Id<Attachment>(one.record));
        one.keepable = mayShow && isPictureOf(*file, member) && !everStayed(store, file->id);
    }
    return out;
}

// The yeses are about every picture: those that are not kept are told apart, whether they were named or not.
void writePictures(const store::Store &store, store::Write &write, const Reading &reading, Id<Member> member, const std::vector<PartingChoice> &choices) {
    std::set<Uuid> kept, erased;
    for (const auto &[one, parting] : choices) {
        if (one.kind != u"attachment") continue;
        if (isKept(parting)) kept.insert(one.record);
        if (parting == Parting::Erase) erased.insert(one.record);
    }
    if (kept.empty()) return;
    writeKept(store, write, reading.keptPictures());
    for (Attachment &file : store.all<Attachment>({{QStringLiteral("of"), member.text()}})) {
        if (!isPictureOf(file, member) || kept.contains(file.id.uuid()) || erased.contains(file.id.uuid())) continue;
        file.stays = true;
        write.put(file);
    }
}

// With a passage go the files of what was answered to it.
void eraseFile(const store::Store &store, store::Write &write, Uuid id, const std::map<Uuid, std::set<Uuid>> &gone) {
    const auto file = store.find(Id<Attachment>(id));
    const auto comment = file && file->ofKind == u"comment" ? store.find(Id<Comment>(file->of)) : std::nullopt;
    const bool isGone = comment && std::any_of(gone.begin(), gone.end(), [&](const auto &one) { return one.second.contains(comment->block.uuid()); });
    if (!isGone) write.erase(kindOf<Attachment>(), id, {}, store::EraseReason::MemberAsked);
}

Member memberFor(const store::Store &store, Id<Member> id) {
    const auto member = store.find(id);
    if (!member || member->removed) throw Error(ErrorCode::NotFound, QStringLiteral("no such member"), {{QStringLiteral("what"), id.text()}});
    return *member;
}

}  // namespace

std::vector<Contributed> contributionsOf(const store::Store &store, Id<Member> member) {
    std::vector<Contributed> out;
    for (const Recommendation &one : store.all<Recommendation>("contributors", member)) {
        Contributed stands{QStringLiteral("recommendation"), one.id.uuid(), one.title, othersEver(store, one.id.uuid(), member)};
        stands.ofMany = one.contributors.size() >= 5 && one.evidence != Evidence::one;
        stands.named = true;
        out.push_back(stands);
    }
    for (const Block &one : store.all<Block>("speaker", member)) {
        Contributed said{QStringLiteral("block"), one.id.uuid(), one.text};
        said.named = lower(one.attribution, Attribution::chosenName) > Attribution::member;
        out.push_back(said);
    }
    const Reading reading(store, member);
    for (Contributed &file : filesOf(store, member, reading)) out.push_back(std::move(file));
    for (Contributed &one : out) {
        look(one, reading);
        one.packages = packagesWith(store, one.record);
    }
    std::sort(out.begin(), out.end(), [](const Contributed &a, const Contributed &b) { return std::pair(a.kind, a.record) > std::pair(b.kind, b.record); });
    return out;
}

void leaveCouncil(Session &session, Id<Member> id, const std::vector<PartingChoice> &choices) {
    leaveCouncil(session.store(), id, choices, [&](store::Write &write, Id<Meeting> meeting, const std::set<Uuid> &blocks) { sealAgain(session, write, meeting, blocks); });
}

void leaveCouncil(store::Store &store, Id<Member> id, const std::vector<PartingChoice> &choices, const LostWords &lost) {
    Member member = memberFor(store, id);
    for (const PartingChoice &choice : choices) requireFit(choice);
    const Reading reading(store, id);
    member.state = MemberState::left;
    member.until = reading.facts().today;
    store.write(QStringLiteral("leave the council"), [&](store::Write &write) {
        write.put(member);
        std::map<Uuid, std::set<Uuid>> gone;
        for (const auto &[contribution, parting] : choices) {
            if (contribution.kind == u"attachment") continue;
            if (isKept(parting)) writeKept(store, write, reading.kept(contribution.kind, contribution.record, mostOf(parting)));
            if (parting == Parting::Erase) eraseContribution(store, write, contribution, gone);
        }
        writePictures(store, write, reading, id, choices);
        for (const auto &[contribution, parting] : choices)
            if (contribution.kind == u"attachment" && parting == Parting::Erase) eraseFile(store, write, contribution.record, gone);
        for (const auto &[meeting, blocks] : gone) lost(write, Id<Meeting>(meeting), blocks);
    });
}

bool staysSinceLeaving(const store::Store &store, const Attachment &picture) {
    const auto member = store.find(Id<Member>(picture.of));
    if (!member || member->state != MemberState::left) return false;
    const QDate came = dayIn(councilOf(store).timeZone, picture.created);
    return everStayed(store, picture.id) || (member->until.isValid() && came > member->until);
}

void pauseMember(store::Store &store, Id<Member> id) {
    Member member = memberFor(store, id);
    if (member.state == MemberState::left) throw Error(ErrorCode::Usage, QStringLiteral("who has left does not pause"));
    member.state = MemberState::paused;
    store.write(QStringLiteral("pause"), [&](store::Write &write) { write.put(member); });
}

void comeBack(store::Store &store, Id<Member> id) {
    Member member = memberFor(store, id);
    member.state = MemberState::active;
    member.until = {};
    store.write(QStringLiteral("come back"), [&](store::Write &write) { write.put(member); });
}

}  // namespace balai::council
