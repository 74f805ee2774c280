#pragma once
#include "core/crypto/shares.h"
#include "core/documents/model.h"

namespace balai::ui {

// Shares of the key on paper, a page each, in the window's language: what it is, the symbols in numbered groups, the same
// as a square code. No council and nobody is named: it says nothing to who finds it.
documents::Document sharePaper(const std::vector<crypto::Share> &shares, const QString &language);

}  // namespace balai::ui
