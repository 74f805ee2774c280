#pragma once
#include "core/documents/model.h"
#include "core/handoff/contents.h"

namespace balai::handoff {

// The paper of a package: cover letter on a page of its own, then recommendations, minutes, decisions and attachments by number.
// Held-back items are not mentioned. Nothing in it says who wrote it.
documents::Document paperOf(const Contents &contents);
// "Picture, kept with number 2": what a file of the package is and what it belongs to, in its language.
QString fileWords(const Contents &contents, const Item &item);

}  // namespace balai::handoff
