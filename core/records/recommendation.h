#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class Evidence { unset, unknown, consensus, several, one };
inline constexpr const char *const evidenceWords[] = {"consensus", "several", "one", nullptr};
template <> inline constexpr const char *const *enumWords<Evidence> = evidenceWords;

enum class Stage { unset, unknown, idea, draft, review, adopted, sent, withdrawn, superseded, closed };
inline constexpr const char *const stageWords[] = {"idea",      "draft",      "review", "adopted", "sent",
                                                   "withdrawn", "superseded", "closed", nullptr};
template <> inline constexpr const char *const *enumWords<Stage> = stageWords;

// The council's advice and where it stands.
struct Recommendation : RecordBase {
    Id<Recommendation> id;
    QString reference;
    LocalText title;
    LocalText text;
    LocalText rationale;
    Set<QString> themes;
    Set<QString> tags;
    Set<Id<Body>> lead;
    Set<Id<Body>> supporting;
    bool allBodies = false;
    LocalText action;
    LocalText indicator;
    QString baseline;
    QString target;
    QDate due;
    std::optional<qint64> priority;
    Set<Id<Member>> contributors; // private
    Set<Id<Block>> blocks;
    Id<Meeting> meeting;
    Evidence evidence{};
    Stage stage{};
    Id<Recommendation> supersededBy;
    bool isPublic = false;
    QJsonObject origin; // received from: council, reference
};

template <>
inline constexpr auto schemaOf<Recommendation> =
    schema(Nature::Record, field("reference", &Recommendation::reference, words),
           field("title", &Recommendation::title, required), field("text", &Recommendation::text),
           field("rationale", &Recommendation::rationale), field("themes", &Recommendation::themes),
           field("tags", &Recommendation::tags), field("lead", &Recommendation::lead),
           field("supporting", &Recommendation::supporting), field("allBodies", &Recommendation::allBodies),
           field("action", &Recommendation::action), field("indicator", &Recommendation::indicator),
           field("baseline", &Recommendation::baseline, words), field("target", &Recommendation::target, words),
           field("due", &Recommendation::due), field("priority", &Recommendation::priority),
           field("contributors", &Recommendation::contributors), field("blocks", &Recommendation::blocks),
           field("meeting", &Recommendation::meeting, indexed), field("evidence", &Recommendation::evidence),
           field("stage", &Recommendation::stage), field("supersededBy", &Recommendation::supersededBy),
           field("public", &Recommendation::isPublic), field("origin", &Recommendation::origin));

} // namespace balai::records
