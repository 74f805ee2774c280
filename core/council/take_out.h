#pragma once
// Words that a member takes out.
#include "core/records/block.h"
#include "core/store/store.h"

namespace balai::council {

// A block with all its words, and what comments on it say or commit to. Inside Store::write.
void eraseBlock(const store::Store &store, store::Write &write, Id<records::Block> block);

}  // namespace balai::council
