#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class CommentOutcome { unset, unknown, changed, erased, kept };
inline constexpr const char *const commentOutcomeWords[] = {"changed", "erased", "kept", nullptr};
template <> inline constexpr const char *const *enumWords<CommentOutcome> = commentOutcomeWords;

// What the council did with a comment.
struct CommentAnswer : EventBase {
    Id<CommentAnswer> id;
    Id<Comment> comment;
    CommentOutcome answer{};
    LocalText text;
    Time at;
};

template <>
inline constexpr auto
    schemaOf<CommentAnswer> = schema(Nature::Event, field("comment", &CommentAnswer::comment, required | indexed),
                                     field("answer", &CommentAnswer::answer), field("text", &CommentAnswer::text),
                                     field("at", &CommentAnswer::at));

} // namespace balai::records
