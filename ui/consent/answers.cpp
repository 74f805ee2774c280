#include "ui/consent/answers.h"

#include "core/council/consent_reader.h"
#include "core/council/form_change.h"
#include "core/records/device.h"
#include "ui/workplace/records.h"

namespace balai::ui {

using namespace records;

namespace {

// The name she allowed before for this use; else "a member". A yes to her name is a yes to the chosen one.
Attribution attributionFor(const Records &records, const AnswerAbout &about) {
    if (about.use == Use::attribute) return Attribution::chosenName;
    return council::lastAttribution(records.read(), about.member, about.use);
}

void sign(const Records &records, Consent &consent) {
    const QDate today = records.today();
    consent.signedOn = consent.effectiveOn = consent.recordedOn = consent.seenByMember = today;
    consent.mode = ConsentMode::inProgram;
    consent.explainedBy = records.accountId().text();
    consent.withdrawalRouteTold = true;
    if (const auto member = records.read().find(consent.member); member && !member->reads.empty()) consent.language = member->reads.front();
    if (consent.language.isEmpty()) consent.language = records.contentLanguage();
    const Id<Device> device(records.read().author().device);
    if (records.read().find(device)) consent.recordedWith = device;
}

}  // namespace

Consent answerTo(const Records &records, const AnswerAbout &about, Decision decision) {
    Consent consent;
    consent.member = about.member;
    consent.use = about.use;
    consent.audience = about.audience.audience;
    consent.body = Id<Body>(about.audience.body);
    consent.scopeKind = ScopeKind::all;
    consent.decision = decision;
    sign(records, consent);
    if (decision == Decision::given) {
        consent.attribution = attributionFor(records, about);
        consent.until = consent.effectiveOn.addMonths(int(records.council().consentMonths.value_or(12)));
    }
    if (const auto form = council::formInForce(records.read(), about.use, consent.effectiveOn)) {
        consent.form = form->id;
        consent.formHash = form->hash;
    }
    return consent;
}

Consent takingBack(const Records &records, const Consent &given) {
    Consent consent;
    consent.member = given.member;
    consent.use = given.use;
    consent.audience = given.audience;
    consent.body = given.body;
    consent.scopeKind = given.scopeKind;
    consent.scope = given.scope;
    consent.decision = Decision::withdrawn;
    sign(records, consent);
    return consent;
}

void keepAnswer(Records &records, QObject *guard, const Consent &consent, std::function<void(std::vector<council::Touched>)> done) {
    const bool isNo = consent.decision == Decision::refused || consent.decision == Decision::withdrawn;
    records.ask<std::vector<council::Touched>>({}, guard,
        [consent, isNo](council::Session &session, Progress &) {
            session.requireWriter();
            session.store().write(QStringLiteral("record a consent"), [&](store::Write &write) {
                Consent made = consent;
                write.put(made);
            });
            if (!isNo) return std::vector<council::Touched>();
            return council::packagesTouchedBy(session.store(), council::loadConsents(session.store()), consent.member);
        },
        std::move(done));
}

}  // namespace balai::ui
