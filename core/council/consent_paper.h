#pragma once
// A consent text on paper, for a hall with more people than screens. It names nobody, so no gate is asked.
#include "core/documents/model.h"
#include "core/records/consent_form.h"

namespace balai::council {

enum class PaperKind { Question, Waiver };

// One page: the text, the answers no, later and yes in equal fields (a waiver has none: it is signed or not), room for a
// signature or a thumbprint, and for an interpreter or witness. Without a text in `language` the page has none.
documents::Document consentPaper(const records::ConsentForm &form, PaperKind kind, const QString &language);

}  // namespace balai::council
