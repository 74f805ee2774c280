#pragma once
#include "core/records/schema.h"
#include "core/records/shared_words.h"

namespace balai::records {

enum class Answer { unset, unknown, right, change, takeOut, later, objection };
inline constexpr const char *const answerWords[] = {"right", "change", "takeOut", "later", "objection", nullptr};
template <> inline constexpr const char *const *enumWords<Answer> = answerWords;

enum class CommentMode { unset, unknown, self, readTo, spoken, paper };
inline constexpr const char *const commentModeWords[] = {"self", "readTo", "spoken", "paper", nullptr};
template <> inline constexpr const char *const *enumWords<CommentMode> = commentModeWords;

// A member's reading of one block: an approval, a wish or an objection.
struct Comment : EventBase {
    Id<Comment> id;
    Id<Block> block;
    Id<Member> member;
    Id<Packet> packet;
    Answer answer{};
    LocalText text;
    Id<Attachment> audio;
    QString language; // the version that was read
    QString of;       // commitment of its text: core/council/commitment.h
    CommentMode mode{};
    Uuid readBy; // helper or account; not that meeting's note-taker
    Attribution attribution{};
    Time at;
};

template <>
inline constexpr auto schemaOf<Comment> =
    schema(Nature::Event, field("block", &Comment::block, required | indexed),
           field("member", &Comment::member, indexed), field("packet", &Comment::packet),
           field("answer", &Comment::answer, required), field("text", &Comment::text), field("audio", &Comment::audio),
           field("language", &Comment::language), field("of", &Comment::of), field("mode", &Comment::mode),
           field("readBy", &Comment::readBy), field("attribution", &Comment::attribution), field("at", &Comment::at));

} // namespace balai::records
