#pragma once
#include "core/council/session.h"
#include "core/records/comment.h"

namespace balai::ui {

// (worker) A request to take words out is answered in the only way there is: the answer is written, then the block with
// all its words, and what comments on it say or commit to, is erased. Throws what Store::erase throws.
void takeOut(council::Session &session, Id<records::Block> block, Id<records::Comment> comment);

}  // namespace balai::ui
