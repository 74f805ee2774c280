#pragma once
#include "core/records/schema.h"
#include "core/records/shared_words.h"

namespace balai::records {

enum class ScopeKind { unset, unknown, all, meeting, block, recommendation };
inline constexpr const char *const scopeKindWords[] = {"all", "meeting", "block", "recommendation", nullptr};
template <> inline constexpr const char *const *enumWords<ScopeKind> = scopeKindWords;

enum class Decision { unset, unknown, requested, deferred, refused, given, renewed, invalidated, revoked, withdrawn };
inline constexpr const char *const decisionWords[] = {"requested",   "deferred", "refused",   "given", "renewed",
                                                      "invalidated", "revoked",  "withdrawn", nullptr};
template <> inline constexpr const char *const *enumWords<Decision> = decisionWords;

enum class ConsentMode { unset, unknown, signature, thumbprint, spoken, recording, inProgram };
inline constexpr const char *const consentModeWords[] = {"signature", "thumbprint", "spoken",
                                                         "recording", "inProgram",  nullptr};
template <> inline constexpr const char *const *enumWords<ConsentMode> = consentModeWords;

// One decision by one member about one use. What it decides: core/council/consent.h.
struct Consent : EventBase {
    Id<Consent> id;
    Id<Member> member;
    Id<ConsentForm> form;
    Use use{};
    Audience audience{};
    Id<Body> body; // where the audience is one body
    ScopeKind scopeKind{};
    Uuid scope;
    Decision decision{};
    Attribution attribution{};
    QString restriction;
    QDate signedOn;
    QDate effectiveOn;
    QDate recordedOn;
    QDate until;
    QString language;
    QString formHash;
    ConsentMode mode{};
    QString explainedBy; // a name, a role or an id
    QString interpreter;
    QString witness;
    bool supportPresent = false;
    bool waiver = false;
    Id<Attachment> evidence; // its bytes are sealed where the mode is signature, thumbprint or recording
    bool withdrawalRouteTold = false;
    QDate seenByMember;
    Id<Helper> supportedBy;
    Id<Device> recordedWith;
    QString note;
};

template <>
inline constexpr auto schemaOf<Consent> = schema(
    Nature::Event, field("member", &Consent::member, required | indexed), field("form", &Consent::form),
    field("use", &Consent::use, required), field("audience", &Consent::audience), field("body", &Consent::body),
    field("scopeKind", &Consent::scopeKind), field("scope", &Consent::scope),
    field("decision", &Consent::decision, required), field("attribution", &Consent::attribution),
    field("restriction", &Consent::restriction, words), field("signedOn", &Consent::signedOn),
    field("effectiveOn", &Consent::effectiveOn), field("recordedOn", &Consent::recordedOn),
    field("until", &Consent::until), field("language", &Consent::language), field("formHash", &Consent::formHash),
    field("mode", &Consent::mode), field("explainedBy", &Consent::explainedBy),
    field("interpreter", &Consent::interpreter), field("witness", &Consent::witness),
    field("supportPresent", &Consent::supportPresent), field("waiver", &Consent::waiver),
    field("evidence", &Consent::evidence), field("withdrawalRouteTold", &Consent::withdrawalRouteTold),
    field("seenByMember", &Consent::seenByMember), field("supportedBy", &Consent::supportedBy),
    field("recordedWith", &Consent::recordedWith), field("note", &Consent::note, words));

} // namespace balai::records
