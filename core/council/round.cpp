#include "core/council/round.h"

#include "core/council/consent_reader.h"
#include "core/records/device.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {

records::Decision decisionOf(RoundAnswer answer, Use use) {
    switch (answer) {
    case RoundAnswer::Yes: return records::Decision::given;
    case RoundAnswer::OwnName: return use == Use::attribute ? records::Decision::given : records::Decision::unset;
    case RoundAnswer::No: return records::Decision::refused;
    case RoundAnswer::NotShown: return use == Use::attribute ? records::Decision::refused : records::Decision::unset;
    case RoundAnswer::Later: return records::Decision::deferred;
    case RoundAnswer::NotAsked: break;
    }
    return records::Decision::unset;
}

// The name that an answer to `attribute` allows; nullopt: nothing was said about it.
std::optional<Attribution> nameIn(RoundAnswer answer) {
    switch (answer) {
    case RoundAnswer::Yes: return Attribution::chosenName;
    case RoundAnswer::OwnName: return Attribution::ownName;
    case RoundAnswer::No: return Attribution::member;
    case RoundAnswer::NotShown: return Attribution::none;
    case RoundAnswer::NotAsked:
    case RoundAnswer::Later: break;
    }
    return std::nullopt;
}

std::optional<Attribution> nameIn(const RoundSetting &setting, const RoundRow &row) {
    for (size_t at = 0; at < setting.questions.size() && at < row.answers.size(); ++at)
        if (setting.questions[at].use == Use::attribute) return nameIn(row.answers[at]);
    return std::nullopt;
}

Consent blank(const store::Store &store, const RoundSetting &setting, Id<Member> member) {
    Consent consent;
    consent.member = member;
    consent.scopeKind = ScopeKind::all;
    consent.language = setting.language;
    consent.mode = setting.mode;
    consent.explainedBy = setting.explainedBy;
    consent.interpreter = setting.interpreter;
    consent.witness = setting.witness;
    consent.supportPresent = setting.supportPresent;
    consent.signedOn = consent.effectiveOn = setting.day;
    consent.recordedOn = today(store);
    if (setting.mode == ConsentMode::inProgram) consent.seenByMember = setting.day;
    const Id<Device> device(store.author().device);
    if (store.find(device)) consent.recordedWith = device;
    return consent;
}

}  // namespace

RoundFault faultOf(const RoundSetting &setting, QDate today) {
    if (!setting.day.isValid()) return RoundFault::NoDay;
    if (setting.day > today) return RoundFault::DayToCome;
    if (setting.mode == ConsentMode::spoken && setting.witness.trimmed().isEmpty()) return RoundFault::NoWitness;
    return RoundFault::None;
}

AudienceOf askedOf(Use use, const AudienceOf &chosen, const Facts &facts) {
    if (use == Use::publish || use == Use::media) return {Audience::public_, {}};
    const AudienceOf partners{Audience::partners, {}};
    if ((use == Use::research || use == Use::training) && !within(chosen, partners, facts)) return partners;
    return chosen;
}

Attribution lastAttribution(const store::Store &store, Id<Member> member, Use use) {
    Attribution last = Attribution::member;
    for (const Consent &event : standing(store, store.all<Consent>("member", member)))
        if (event.use == use && event.attribution != Attribution::unset && event.attribution != Attribution::unknown) last = event.attribution;
    return last;
}

std::vector<Consent> consentsOf(const store::Store &store, const RoundSetting &setting, const RoundRow &row) {
    std::vector<Consent> out;
    const auto name = nameIn(setting, row);
    const int months = int(councilOf(store).consentMonths.value_or(12));
    for (size_t at = 0; at < setting.questions.size() && at < row.answers.size(); ++at) {
        const RoundQuestion &question = setting.questions[at];
        Consent consent = blank(store, setting, row.member);
        consent.decision = decisionOf(row.answers[at], question.use);
        if (consent.decision == records::Decision::unset) continue;
        consent.use = question.use;
        consent.audience = question.audience.audience;
        consent.body = Id<Body>(question.audience.body);
        consent.form = question.form;
        consent.formHash = question.formHash;
        consent.withdrawalRouteTold = bool(question.form);  // every form says how an answer is taken back
        const bool yes = consent.decision == records::Decision::given;
        if (yes) consent.until = setting.day.addMonths(months);
        if (yes) consent.attribution = name ? *name : lastAttribution(store, row.member, question.use);
        else if (question.use == Use::attribute && name) consent.attribution = *name;
        out.push_back(std::move(consent));
    }
    return out;
}

std::vector<Consent> correctionsOf(const store::Store &store, const std::vector<Id<Consent>> &consents, const QString &why) {
    std::vector<Consent> out;
    for (const Id<Consent> id : consents) {
        const auto wrong = store.find(id);
        if (!wrong || isCorrected(store, *wrong)) continue;
        Consent correction;
        correction.member = wrong->member;
        correction.use = wrong->use;
        correction.audience = wrong->audience;
        correction.body = wrong->body;
        correction.scopeKind = wrong->scopeKind;
        correction.scope = wrong->scope;
        correction.decision = records::Decision::requested;  // decides nothing
        correction.effectiveOn = wrong->effectiveOn;
        correction.recordedOn = today(store);
        correction.corrects = id.uuid();
        correction.why = why;
        out.push_back(std::move(correction));
    }
    return out;
}

std::array<records::Decision, 3> answerOrder(const Council &council) {
    constexpr auto yes = records::Decision::given, no = records::Decision::refused, later = records::Decision::deferred;
    switch (fromWord<AnswerOrder>(council.rules.value(QLatin1String("answerOrder")).toString())) {
    case AnswerOrder::noLaterYes: return {no, later, yes};
    case AnswerOrder::laterNoYes: return {later, no, yes};
    case AnswerOrder::yesNoLater:
    case AnswerOrder::unset:
    case AnswerOrder::unknown: break;
    }
    return {yes, no, later};
}

void setAnswerOrder(Council &council, AnswerOrder order) {
    council.rules.insert(QStringLiteral("answerOrder"), wordOf(order));
}

}  // namespace balai::council
