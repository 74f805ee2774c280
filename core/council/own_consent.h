#pragma once
// What the record and the receipt of one consent share; for their own sources.
#include "core/council/consent_record.h"
#include "core/council/gate.h"

namespace balai::council {

// The gate's answer for the member alone; no such consent: notFound.
Answered releasedToHer(const store::Store &store, const std::optional<records::Consent> &consent, records::TakesHome way);
Days daysIn(const store::Store &store, const records::Consent &consent);

}  // namespace balai::council
