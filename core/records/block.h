#pragma once
#include "core/records/schema.h"
#include "core/records/shared_words.h"

namespace balai::records {

enum class BlockKind { unset, unknown, note, statement, decision, action };
inline constexpr const char *const blockKindWords[] = {"note", "statement", "decision", "action", nullptr};
template <> inline constexpr const char *const *enumWords<BlockKind> = blockKindWords;

// The smallest piece of minutes. What is off the record is never stored.
struct Block : RecordBase {
    Id<Block> id;
    Id<Meeting> meeting;
    Id<AgendaItem> agendaItem;
    QString order; // fractional key
    BlockKind kind{};
    LocalText text;
    QString original;   // language it was said or written in
    Id<Member> speaker; // private
    Attribution attribution{};
    QJsonObject translations; // by language: state (missing, behind, current, checked), of, checkedBy
    LocalText contentNote;
    Uuid owner; // actions: account or member
    QDate due;
    bool done = false;
    Id<Recommendation> recommendation;
    Id<Block> correctionOf; // of sealed minutes: the passage that this one puts right
};

template <>
inline constexpr auto schemaOf<Block> =
    schema(Nature::Record, field("meeting", &Block::meeting, required | indexed),
           field("agendaItem", &Block::agendaItem, indexed), field("order", &Block::order), field("kind", &Block::kind),
           field("text", &Block::text), field("original", &Block::original), field("speaker", &Block::speaker),
           field("attribution", &Block::attribution), field("translations", &Block::translations),
           field("contentNote", &Block::contentNote), field("owner", &Block::owner), field("due", &Block::due),
           field("done", &Block::done), field("recommendation", &Block::recommendation),
           field("correctionOf", &Block::correctionOf, indexed));

} // namespace balai::records
