// What each path asks; the table of the consent rule, line by line.
#include "core/council/gate_inner.h"

#include "core/council/commitment.h"
#include "core/records/adoption.h"

namespace balai::council {

using namespace records;

namespace {
constexpr size_t enoughContributors = 5;
constexpr int longestWaiver = 12;  // months

const QStringList &blockFields() {
    static const QStringList fields = {QStringLiteral("speaker"),     QStringLiteral("meeting"), QStringLiteral("kind"),
                                       QStringLiteral("attribution"), QStringLiteral("text"),    QStringLiteral("removed")};
    return fields;
}

const QStringList &recommendationFields() {
    static const QStringList fields = {QStringLiteral("contributors"), QStringLiteral("meeting"), QStringLiteral("evidence"),
                                       QStringLiteral("stage"),        QStringLiteral("title"),   QStringLiteral("text"),
                                       QStringLiteral("rationale"),    QStringLiteral("removed")};
    return fields;
}

// Sealed minutes keep the passage as it was; what goes out is the passage that puts it right.
bool isCorrected(const store::Store &store, const Block &block) {
    const auto corrections = store.all<Block>("correctionOf", block.id);
    return std::any_of(corrections.begin(), corrections.end(), [](const Block &one) { return !one.removed; });
}

// Of what the council kept: they go wherever the words go.
QStringList objectionsIn(const BlockReview &review, const QString &language) {
    QStringList out;
    for (const LocalText &objection : review.keptObjections())
        out.append(objection.value(language, objection.isEmpty() ? QString() : objection.first()));
    return out;
}

Held heldWord(const QString &reason) {
    return reason.isEmpty() ? Held() : HeldBack{reason, {}};
}

std::optional<Uuid> idAt(const QJsonObject &object, const char *key) {
    return Uuid::parse(object.value(QLatin1String(key)).toString());
}
}  // namespace

Gate::Inner::Inner(const store::Store &from, Release asked)
    : store(from), release(std::move(asked)), council(councilOf(from)), desk(from),
      day(release.day.isValid() ? release.day : desk.book().facts().today), takers(from) {}

// The public is only ever published to; everybody else is shared with, researched with or trained.
Held Gate::Inner::wrongUse() const {
    const bool published = release.use == Use::publish || release.use == Use::media;
    const bool shared = release.use == Use::share || release.use == Use::research || release.use == Use::training;
    const bool toPublic = release.audience == Audience::public_;
    const bool named = release.audience != Audience::unset && release.audience != Audience::unknown &&
                       (release.audience != Audience::body || release.body);
    return named && (toPublic ? published : shared) ? Held() : held("wrongUse");
}

Gate::Case Gate::Inner::caseAbout(Uuid record, const QString &language) const {
    Case one;
    one.record = record;
    one.uses = {Use::record, Use::quote, release.use};
    one.audience = release.audience;
    one.body = release.body;
    one.language = language;
    return one;
}

bool Gate::Inner::minutesConfirmed(Id<Meeting> meeting) const {
    const auto found = store.find(meeting);
    if (!found || store.hasConflict(meeting.uuid(), {QStringLiteral("minutesState")})) return false;
    return found->minutesState == MinutesState::confirmed || found->minutesState == MinutesState::sealed;
}

// rules.approvalNeeded as {"needed":false,"adoption":ID,"until":DATE}: only by an adoption, for at most 12 months.
bool Gate::Inner::approvalWaived() const {
    const QJsonObject rule = council.rules.value(QLatin1String("approvalNeeded")).toObject();
    const auto adoption = idAt(rule, "adoption");
    const QDate until = dateFrom(rule.value(QLatin1String("until")).toString());
    if (rule.value(QLatin1String("needed")).toBool(true) || !adoption || !until.isValid() || day > until) return false;
    for (const Adoption &event : standing(store, store.all<Adoption>()))
        if (event.id.uuid() == *adoption && event.on.isValid())
            return event.on <= day && until <= event.on.addMonths(longestWaiver);
    return false;
}

Held Gate::Inner::approval(Case &one, const BlockReview &review, Id<Member> member) const {
    const auto no = [&](const char *reason) { return HeldBack{QString::fromLatin1(reason), member}; };
    switch (review.approval(member, one.language)) {
    case Approval::Direct: return {};
    case Approval::Translated: one.translation = true; return {};
    case Approval::Unchecked: return no("notChecked");
    case Approval::None: break;
    }
    if (!approvalWaived() || review.hasUnfinished(member)) return no("noApproval");
    one.unapproved = true;
    return {};
}

// Where nobody is named, any who were present may have said it, and all are asked.
Held Gate::Inner::statement(Case &one, const Block &block, const BlockReview &review) const {
    Members members = everSpeakers(block);
    if (!block.speaker) {
        one.shown = Attribution::member;
        if (block.kind == BlockKind::statement)
            for (Id<Member> who : presentAt(block))
                if (std::find(members.begin(), members.end(), who) == members.end()) members.push_back(who);
    }
    if (members.empty()) return held("noSpeaker");
    for (Id<Member> who : members)
        if (const Held no = member(one, who)) return no;
    if (const Held no = heldWord(review.openAnswer())) return no;
    for (Id<Member> who : members)
        if (const Held no = approval(one, review, who)) return no;
    if (!minutesConfirmed(block.meeting)) return held("minutesNotConfirmed");
    settleNames(one);
    if (one.unapproved && one.shown > Attribution::member) return held("noApproval");
    return {};
}

Held Gate::Inner::block(Case &one, const Block &block) const {
    if (store.hasConflict(block.id.uuid(), blockFields())) return held("openConflict");
    if (isCorrected(store, block)) return held("corrected");
    const QString text = block.text.value(one.language);
    if (block.removed || text.isEmpty()) return held("noText");
    one.words.insert(QStringLiteral("text"), text);
    one.speaker = block.speaker;
    const BlockReview review(store, block, takers);
    one.objections = objectionsIn(review, one.language);
    const bool impersonal =
        block.kind == BlockKind::note || block.kind == BlockKind::decision || block.kind == BlockKind::action;
    if (!impersonal || !everSpeakers(block).empty()) return statement(one, block, review);
    one.shown = Attribution::none;
    if (const Held no = heldWord(review.openAnswer())) return no;
    const Approval version = review.approvalOfNobody(one.language);
    if (version == Approval::Unchecked && !one.toCheck) return held("notChecked");
    one.translation = version != Approval::Direct;
    return {};
}

Held Gate::Inner::packet(Case &one, const Block &block, Id<Member> reader) const {
    if (store.hasConflict(block.id.uuid(), blockFields())) return held("openConflict");
    if (isCorrected(store, block)) return held("corrected");
    const QString text = block.text.value(one.language);
    if (block.removed || text.isEmpty()) return held("noText");
    one.words.insert(QStringLiteral("text"), text);
    one.speaker = block.speaker;
    Members members = everSpeakers(block);
    if (block.kind == BlockKind::statement && !block.speaker) {
        one.shown = Attribution::member;
        if (members.empty()) members = presentAt(block);
        if (members.empty()) return held("noSpeaker");
    }
    // What others said to the council is not for who has left it.
    const auto asks = store.find(reader);
    if (block.speaker != reader && asks && asks->state == MemberState::left) return held("left");
    std::erase(members, reader);
    for (Id<Member> who : members)
        if (const Held no = member(one, who)) return no;
    const BlockReview review(store, block, takers);
    if (block.speaker != reader)
        if (const Held no = heldWord(review.openTakeOutOrObjection())) return no;
    one.objections = objectionsIn(review, one.language);
    settleNames(one);
    return {};
}

bool Gate::Inner::isAdopted(const Recommendation &recommendation, const QString &language) const {
    const bool stage = recommendation.stage == Stage::adopted || recommendation.stage == Stage::sent ||
                       recommendation.stage == Stage::closed;
    if (!stage) return false;
    for (const Adoption &adoption : standing(store, store.all<Adoption>("recommendation", recommendation.id)))
        if (commitmentMatches(adoption.of, recommendation, language)) return true;
    return false;
}

Held Gate::Inner::recommendation(Case &one, const Recommendation &recommendation) const {
    const auto &text = recommendation;
    if (store.hasConflict(text.id.uuid(), recommendationFields())) return held("openConflict");
    if (text.removed || (text.title.value(one.language).isEmpty() && text.text.value(one.language).isEmpty()))
        return held("noText");
    if (!isAdopted(text, one.language)) return held("notAdopted");
    const auto add = [&](const char *field, const LocalText &words) {
        if (words.contains(one.language)) one.words.insert(QString::fromLatin1(field), words.value(one.language));
    };
    add("title", text.title);
    add("text", text.text);
    add("rationale", text.rationale);
    add("action", text.action);
    add("indicator", text.indicator);
    one.shown = Attribution::member;
    if (text.contributors.size() >= enoughContributors && text.evidence != Evidence::one) return {};
    Members members;
    for (const QJsonValue &value :
         store.everValues(kindOf<Recommendation>(), text.id.uuid(), QStringLiteral("contributors")))
        if (const auto id = Uuid::parse(value.toString())) members.push_back(Id<Member>(*id));
    if (members.empty()) return text.evidence == Evidence::one ? Held(held("noSpeaker")) : Held();
    one.shown = Attribution::ownName;
    for (Id<Member> who : members)
        if (const Held no = member(one, who)) return no;
    settleNames(one);
    return {};
}

}  // namespace balai::council
