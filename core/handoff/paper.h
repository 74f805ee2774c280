#pragma once
#include "core/documents/model.h"
#include "core/handoff/contents.h"

namespace balai::handoff {

// The paper of a package: cover letter on a page of its own, then recommendations, minutes and decisions by number.
// Held-back items are not mentioned. Nothing in it says who wrote it.
documents::Document paperOf(const Contents &contents);

}  // namespace balai::handoff
