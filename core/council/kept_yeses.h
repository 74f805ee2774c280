#pragma once
// Which yeses of a member keep a thing of hers in use after she has left: written anew, never wider than what she gave.
#include "core/council/consent_reader.h"

namespace balai::store {
class Store;
}

namespace balai::council {

// The yeses that keep one record in use from `about.day` on, as narrow as those that cover it now: same use, audience,
// end and conditions, for this record alone, the name no more than the least of them allows, and no more than `most`. A
// yes that a no has overtaken is not among them. `about`: member, record, its meetings, the day of leaving.
std::vector<records::Consent> keptYeses(const std::vector<ConsentEvent> &events, const Request &about, records::ScopeKind kind,
                                        const Facts &facts, records::Attribution most);
// The same of the yeses to her pictures that have their paper; they are about every picture of hers. `about`: member, use
// `photo`, the day of leaving.
std::vector<records::Consent> keptPictureYeses(const store::Store &store, const std::vector<ConsentEvent> &events, const Request &about, const Facts &facts);

}  // namespace balai::council
