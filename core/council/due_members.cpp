// What is due because of members: their consents, their reading, their no.
#include "core/council/due_parts.h"

#include "core/council/minutes.h"

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

// Days within which a no has to have reached everybody.
int withdrawalDays(const Council &council) {
    const qint64 hours = council.withdrawalHours.value_or(72);
    return int(std::clamp<qint64>((hours + 23) / 24, 0, 366));
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

// The no itself, as long as a package it touches has not been recalled.
void DueList::withdrawals() {
    std::set<Uuid> listed;
    for (const Touched &package : touched)
        for (Id<Member> member : package.members)
            for (const Consent &consent : store.all<Consent>("member", member)) {
                const bool isNo = consent.decision == records::Decision::withdrawn || consent.decision == records::Decision::revoked;
                if (!isNo || isCorrected(store, consent) || !listed.insert(consent.id.uuid()).second) continue;
                const QDate day = consent.effectiveOn.isValid() ? consent.effectiveOn : dayOf(*this, consent.created);
                add("withdrawal", consent.id.uuid(), day.addDays(withdrawalDays(council)), "withdrawalToCarryOut");
            }
}

void DueList::recalls() {
    std::set<Uuid> listed;
    for (const Touched &package : touched) {
        const QDate since = package.since.isValid() ? package.since : on;
        listed.insert(package.handoff.uuid());
        add("recall", package.handoff.uuid(), since.addDays(withdrawalDays(council)), "recallToSend",
            {{QStringLiteral("items"), int(package.items.size())}});
    }
    const int days = int(council.replyDays.value_or(60));
    for (const Recall &recall : standing(store, store.all<Recall>())) {
        const QDate made = recall.madeAt.isSet() ? recall.madeAt.day() : dayOf(*this, recall.created);
        if (recall.acknowledgedOn.isValid() || made.addDays(days) > on || !listed.insert(recall.handoff.uuid()).second) continue;
        add("recall", recall.handoff.uuid(), made.addDays(days), "recallUnanswered");
    }
}

void DueList::reviews() {
    for (const Meeting &meeting : store.all<Meeting>({{QStringLiteral("minutesState"), QStringLiteral("review")}})) {
        int waiting = 0;
        for (const MemberReview &member : reviewOf(store, meeting.id))
            if (!member.isDone()) ++waiting;
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
