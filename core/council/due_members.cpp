// What is due because of members: their consents, their reading, their no.
#include "core/council/due_parts.h"

#include "core/council/form_change.h"
#include "core/council/minutes.h"

#include <map>
#include <set>

namespace balai::council {

using namespace records;

namespace {
constexpr int renewalAhead = 30;   // days before the last day
constexpr int renewalBehind = 90;  // days after it: then the answer is no answer, and nobody is asked again
constexpr int reviewDays = 14;

bool mayBeAsked(const store::Store &store, Id<Member> id) {
    const auto member = store.find(id);
    return member && member->state != MemberState::paused && member->state != MemberState::left;
}

QDate meetingDay(const DueList &list, const Meeting &meeting) {
    return meeting.startsAt.isSet() ? meeting.startsAt.day() : dayOf(list, meeting.created);
}

// Days within which a no has to have reached everybody, where it is a refusal and has no clock of its own.
int withdrawalDays(const Council &council) {
    const qint64 hours = council.withdrawalHours.value_or(72);
    return int(std::clamp<qint64>((hours + 23) / 24, 0, 366));
}

// The first moment by which one of the withdrawals behind it has to be carried out; 0: nobody withdrew.
qint64 firstClock(const store::Store &store, const Touched &package) {
    qint64 first = 0;
    for (const Uuid &no : package.noes) {
        const auto consent = store.find(Id<Consent>(no));
        if (!consent || !isSweeping(*consent)) continue;
        const qint64 by = carriedOutBy(store, no);
        if (first == 0 || by < first) first = by;
    }
    return first;
}

bool hasUntranslated(const Block &block) {
    for (const auto &value : block.translations) {
        const QString state = value.toObject().value(QLatin1String("state")).toString();
        if (state == u"missing" || state == u"behind") return true;
    }
    return false;
}
}  // namespace

void DueList::consents() {
    for (const Ending &ending : book.endings(on.addDays(-renewalBehind), on.addDays(renewalAhead))) {
        if (!mayBeAsked(store, ending.member)) continue;
        const char *code = ending.last < on ? "consentEnded" : "consentEnds";
        add("consentRenewal", ending.consent, ending.last, code, {{QStringLiteral("use"), wordOf(ending.use)}});
    }
}

// One line for each use whose text is newer than what members said yes to; how many of them, and nobody's name.
void DueList::changedTexts() {
    const TextChanges changes(store, on);
    std::map<Use, std::set<Uuid>> members;
    for (const Consent &given : store.all<Consent>()) {
        if (!changes.isChanged(given) || !mayBeAsked(store, given.member)) continue;
        const Uuid scope = given.scopeKind == ScopeKind::all ? Uuid() : given.scope;
        const Request about = requestAbout(store, given.member, given.use, given.audience, given.body, scope, on);
        if (book.stands(about, given.id.uuid()) && book.decide(about).consent == given.id.uuid()) members[given.use].insert(given.member.uuid());
    }
    for (const auto &[use, who] : members) {
        const ConsentForm &form = *changes.formFor(use);
        add("consentRenewal", form.id.uuid(), form.validFrom.isValid() ? form.validFrom : dayOf(*this, form.created), "formChanged",
            {{QStringLiteral("use"), wordOf(use)}, {QStringLiteral("members"), int(who.size())}});
    }
}

// The no itself, until all that is out was recalled and all that is planned was stopped.
void DueList::withdrawals() {
    for (const OpenWithdrawal &open : openWithdrawals(store, book, touched))
        addBy("withdrawal", open.consent.uuid(), open.until, "withdrawalToCarryOut",
              {{QStringLiteral("packages"), open.packages}, {QStringLiteral("invitations"), open.invitations}});
}

void DueList::recalls() {
    std::set<Uuid> listed;
    for (const Touched &package : touched) {
        listed.insert(package.handoff.uuid());
        const QVariantMap items{{QStringLiteral("items"), int(package.items.size())}};
        const QDate since = package.since.isValid() ? package.since : on;
        if (const qint64 by = firstClock(store, package)) addBy("recall", package.handoff.uuid(), by, "recallToSend", items);
        else add("recall", package.handoff.uuid(), since.addDays(withdrawalDays(council)), "recallToSend", items);
    }
    const int days = recallDays(council);
    for (const Recall &recall : standing(store, store.all<Recall>())) {
        const QDate made = recall.madeAt.isSet() ? recall.madeAt.day() : dayOf(*this, recall.created);
        const QDate next = std::max(made, recall.remindedOn).addDays(days);
        if (recall.acknowledgedOn.isValid() || next > on || !listed.insert(recall.handoff.uuid()).second) continue;
        add("recall", recall.handoff.uuid(), next, "recallUnanswered");
    }
}

// By the day of the oldest wish; whatever the minutes' state, since she waits in each of them.
std::map<Uuid, qint64> DueList::takeOuts() {
    std::map<Uuid, qint64> since;  // by meeting
    std::set<Uuid> seen;
    const NoteTakers takers(store);
    for (const Comment &wish : store.all<Comment>({{QStringLiteral("answer"), wordOf(Answer::takeOut)}})) {
        const auto block = seen.insert(wish.block.uuid()).second ? store.find(wish.block) : std::nullopt;
        if (!block) continue;
        for (const auto &[comment, word] : BlockReview(store, *block, takers).open()) {
            if (word != u"openTakeOut") continue;
            const qint64 asked = comment.at.isSet() ? comment.at.ms() : comment.created;
            const auto at = since.try_emplace(block->meeting.uuid(), asked).first;
            at->second = std::min(at->second, asked);
        }
    }
    for (const auto &[meeting, ms] : since) add("review", meeting, dayOf(*this, ms), "takeOutWaits");
    return since;
}

void DueList::reviews() {
    const std::map<Uuid, qint64> withTakeOut = takeOuts();
    for (const Meeting &meeting : store.all<Meeting>({{QStringLiteral("minutesState"), QStringLiteral("review")}})) {
        int waiting = 0;
        for (const MemberReview &member : reviewOf(store, meeting.id))
            if (!member.isDone()) ++waiting;
        if (!waiting && withTakeOut.contains(meeting.id.uuid())) continue;
        const QDate by = meeting.reviewBy.isValid() ? meeting.reviewBy : meeting.nextDate.isValid() ? meeting.nextDate : meetingDay(*this, meeting).addDays(reviewDays);
        add("review", meeting.id.uuid(), by, waiting ? "reviewWaits" : "reviewDone", {{QStringLiteral("members"), waiting}});
    }
}

void DueList::translations() {
    for (const char *state : {"draft", "review"})
        for (const Meeting &meeting : store.all<Meeting>({{QStringLiteral("minutesState"), QString::fromLatin1(state)}})) {
            int count = 0;
            for (const Block &block : store.all<Block>("meeting", meeting.id))
                if (hasUntranslated(block)) ++count;
            if (count)
                add("translation", meeting.id.uuid(), meetingDay(*this, meeting), "translationWaits", {{QStringLiteral("blocks"), count}});
        }
}

}  // namespace balai::council
