#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class Contribution { unset, unknown, policy, reviewing, speaking, training, outreach, research };
inline constexpr const char *const contributionWords[] = {"policy", "reviewing", "speaking", "training", "outreach", "research", nullptr};
template <> inline constexpr const char *const *enumWords<Contribution> = contributionWords;

enum class MemberState { unset, unknown, guest, active, paused, left };
inline constexpr const char *const memberStateWords[] = {"guest", "active", "paused", "left", nullptr};
template <> inline constexpr const char *const *enumWords<MemberState> = memberStateWords;

enum class Reach { unset, unknown, inPerson, supportPerson, phone, paper, none };
inline constexpr const char *const reachWords[] = {"inPerson", "supportPerson", "phone", "paper", "none", nullptr};
template <> inline constexpr const char *const *enumWords<Reach> = reachWords;

enum class TakesHome { unset, unknown, nothing, heard, paper, file };
inline constexpr const char *const takesHomeWords[] = {"nothing", "heard", "paper", "file", nullptr};
template <> inline constexpr const char *const *enumWords<TakesHome> = takesHomeWords;

// A survivor member, known by a chosen name. Nothing here asks for a legal name or a story.
struct Member : RecordBase {
    Id<Member> id;
    QString name;     // as the person chose it, one free text
    QString sortKey;  // typed by hand where the language asks for it
    Set<QString> languages;
    Set<QString> reads;
    bool needsReadAloud = false;
    Set<Contribution> contributes;
    MemberState state{};
    QDate since, until;
    LocalText addressAs;
    QString supportName;
    Reach reach{};
    TakesHome takesHome{};
    Set<QString> notWith;  // member ids, sealed
    QString notes;         // sealed; practical needs only
    Set<QString> otherSpellings;  // of the chosen name, in another script or way; found like it, and kept back like it
};

template <>
inline constexpr auto schemaOf<Member> = schema(
    Nature::Record, field("name", &Member::name, required | words), field("sortKey", &Member::sortKey),
    field("languages", &Member::languages), field("reads", &Member::reads),
    field("needsReadAloud", &Member::needsReadAloud), field("contributes", &Member::contributes),
    field("state", &Member::state), field("since", &Member::since), field("until", &Member::until),
    field("addressAs", &Member::addressAs), field("supportName", &Member::supportName), field("reach", &Member::reach),
    field("takesHome", &Member::takesHome), field("notWith", &Member::notWith, sealed),
    field("notes", &Member::notes, sealed), field("otherSpellings", &Member::otherSpellings, words));

}  // namespace balai::records
