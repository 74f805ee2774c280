#include "core/council/minutes_life.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/council/consent_reader.h"
#include "core/council/reading.h"
#include "core/records/agenda_item.h"
#include "core/store/writer.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {

constexpr qint64 approvalMinutes = 10;

Meeting found(const store::Store &store, Id<Meeting> id) {
    if (auto meeting = store.find(id); meeting && !meeting->removed) return *meeting;
    throw Error(ErrorCode::NotFound, QStringLiteral("no such meeting"), {{QStringLiteral("what"), id.text()}});
}

[[noreturn]] void refuse(const char *reason, const char *log) {
    throw Error(ErrorCode::Refused, QString::fromLatin1(log), {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

void requireStep(const Meeting &meeting, MinutesState to) {
    if (!mayBecome(meeting.minutesState, to)) throw Error(ErrorCode::Usage, QStringLiteral("the minutes cannot take this step"));
}

void requireNoTakeOut(const store::Store &store, Id<Meeting> meeting) {
    for (const OpenAnswer &open : openAnswers(store, meeting))
        if (open.word == u"openTakeOut") refuse("openTakeOut", "a request to take words out waits");
}

void setState(store::Write &write, Id<Meeting> meeting, MinutesState state, QJsonObject more = {}) {
    more.insert(QStringLiteral("id"), meeting.text());
    more.insert(QStringLiteral("minutesState"), wordOf(state));
    write.put(kindOf<Meeting>(), more);
}

QString firstKey(const store::Store &store, Id<Meeting> meeting, Random &random) {
    QString first;
    for (const AgendaItem &item : store.all<AgendaItem>("meeting", meeting))
        if (first.isEmpty() || item.order < first) first = item.order;
    return store::keyBetween({}, first, random);
}

std::optional<AgendaItem> newApprovalItem(const Session &session, const Meeting &meeting, const LocalText &title) {
    if (title.isEmpty() || approvalItem(session.store(), meeting.id)) return std::nullopt;
    const auto next = meetingAfter(session.store(), meeting);
    if (!next) return std::nullopt;
    AgendaItem item;
    item.meeting = next->id;
    item.order = firstKey(session.store(), next->id, session.random());
    item.title = title;
    item.minutes = approvalMinutes;
    item.approves = meeting.id;
    return item;
}

// Under the point that asked for it; behind all else in the minutes of that meeting.
Block decisionBlock(const Session &session, const Meeting &meeting, const Confirmation &confirmation) {
    Block block;
    block.meeting = confirmation.in;
    block.kind = BlockKind::decision;
    block.text = confirmation.decision;
    block.original = confirmation.decision.firstKey();
    const auto item = approvalItem(session.store(), meeting.id);
    if (item && item->meeting == confirmation.in) block.agendaItem = item->id;
    const auto blocks = blocksOf(session.store(), confirmation.in);
    block.order = store::keyBetween(blocks.empty() ? QString() : blocks.back().order, {}, session.random());
    return block;
}

}  // namespace

std::optional<Meeting> meetingAfter(const store::Store &store, const Meeting &meeting) {
    std::optional<Meeting> next;
    for (const Meeting &one : store.all<Meeting>({{QStringLiteral("state"), QStringLiteral("planned")}})) {
        const bool later = one.id != meeting.id && one.startsAt.isSet() && one.startsAt.ms() > meeting.startsAt.ms();
        const bool open = one.minutesState != MinutesState::confirmed && one.minutesState != MinutesState::sealed;
        if (!later || !open || (!meeting.series.isEmpty() && one.series != meeting.series)) continue;
        if (!next || one.startsAt.ms() < next->startsAt.ms()) next = one;
    }
    return next;
}

std::optional<AgendaItem> approvalItem(const store::Store &store, Id<Meeting> meeting) {
    for (const AgendaItem &item : store.all<AgendaItem>("approves", meeting)) return item;
    return std::nullopt;
}

void giveToReview(Session &session, Id<Meeting> id, const ReviewPlan &plan) {
    session.requireWriter();
    const Meeting meeting = found(session.store(), id);
    requireStep(meeting, MinutesState::review);
    MinutesVersion version = versionOf(session.store(), meeting, MinutesState::review, session.random());
    auto item = newApprovalItem(session, meeting, plan.approvalTitle);
    session.store().write(QStringLiteral("give minutes to review"), [&](store::Write &write) {
        const QJsonObject asked{{QStringLiteral("reviewers"), Codec<Set<Id<Member>>>::toJson(plan.reviewers)},
                                {QStringLiteral("reviewBy"), plan.by.isValid() ? QJsonValue(dateText(plan.by)) : QJsonValue()}};
        setState(write, id, MinutesState::review, asked);
        keepReviewLanguages(write, session.store(), id, plan.languages);
        write.put(version);
        if (item) write.put(*item);
    });
}

ConfirmedHow howConfirmed(const store::Store &store, Id<Meeting> meeting) {
    const auto versions = versionsOf(store, meeting);
    const auto presented = std::find_if(versions.rbegin(), versions.rend(), [](const MinutesVersion &one) { return one.state == MinutesState::review; });
    if (presented == versions.rend()) return ConfirmedHow::asPresented;
    qsizetype texts = 0;
    for (const Block &block : blocksOf(store, meeting)) texts += block.text.size();
    const bool same = texts == presented->contents.size() && changedSince(store, *presented).empty();
    return same ? ConfirmedHow::asPresented : ConfirmedHow::withChanges;
}

void confirmMinutes(Session &session, Id<Meeting> id, const Confirmation &confirmation) {
    session.requireWriter();
    const store::Store &store = session.store();
    const Meeting meeting = found(store, id);
    requireStep(meeting, MinutesState::confirmed);
    requireNoTakeOut(store, id);
    if (confirmation.in && found(store, confirmation.in).minutesState == MinutesState::sealed) refuse("sealed", "the confirming meeting's minutes are sealed");
    MinutesVersion version = versionOf(store, meeting, MinutesState::confirmed, session.random());
    version.confirmedIn = confirmation.in;
    version.how = howConfirmed(store, id);
    std::optional<Block> decision;
    if (confirmation.in && !confirmation.decision.isEmpty()) decision = decisionBlock(session, meeting, confirmation);
    session.store().write(QStringLiteral("confirm minutes"), [&](store::Write &write) {
        setState(write, id, MinutesState::confirmed, {{QStringLiteral("confirmedIn"), confirmation.in ? QJsonValue(confirmation.in.text()) : QJsonValue()}});
        write.put(version);
        if (decision) write.put(*decision);
    });
}

std::vector<MinutesVersion> versionsOf(const store::Store &store, Id<Meeting> meeting) {
    std::vector<MinutesVersion> out = standing(store, store.all<MinutesVersion>("meeting", meeting));
    std::sort(out.begin(), out.end(), [](const MinutesVersion &a, const MinutesVersion &b) { return std::tuple(a.created, a.number, a.id) < std::tuple(b.created, b.number, b.id); });
    return out;
}

store::WriteGuard sealedGuard(const store::Store &store) {
    return [&store](store::WriteAct act, const KindInfo &kind, Uuid id, const QJsonObject &given) {
        const auto isSealed = [&store](const QString &meeting) {
            const auto one = store.find(Id<Meeting>(Uuid::parse(meeting).value_or(Uuid())));
            return one && one->minutesState == MinutesState::sealed;
        };
        if (kind.name == u"meeting" && act != store::WriteAct::Create && isSealed(id.text())) {
            const bool opens = act == store::WriteAct::Remove || given.contains(QStringLiteral("minutesState"));
            if (opens) refuse("sealed", "sealed minutes stay sealed");
        }
        if (kind.name != u"block" && kind.name != u"agendaItem") return;
        if (act == store::WriteAct::Create && kind.name == u"block" && given.value(QLatin1String("correctionOf")).isString()) return;
        const auto stored = store.show(kind, id);
        const QString before = stored ? stored->value(QLatin1String("meeting")).toString() : QString();
        if (isSealed(before) || isSealed(given.value(QLatin1String("meeting")).toString())) refuse("sealed", "the minutes are sealed");
    };
}

}  // namespace balai::council
