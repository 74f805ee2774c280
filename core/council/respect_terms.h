#pragma once
#include "core/store/store.h"
#include "core/text/respect.h"

namespace balai::council {

// The words that a council wants to be careful with in one language: those that are shipped (`resources`: the folder of
// shared resources), and its own `term` records. Its own take the place of shipped ones of the same words; one that is
// not active takes them away.
text::RespectList respectTerms(const store::Store &store, const QString &resources, const QString &language);

}  // namespace balai::council
