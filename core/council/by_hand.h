#pragma once
// Records that somebody puts, removes or erases one by one, past the steps of the program: what none of these may do.
#include "core/council/session.h"

namespace balai::council {

// Before `record` is put. Throws Error{InvalidInput, field, reason}: a second council; what is needed left empty; days that cannot be reckoned; a no that takes effect later; a consent whose
// scope is not of its scopeKind; a device with keys that are none. Error{Refused, reason "lastFacilitator"}.
void requireFit(const Session &session, const records::KindInfo &kind, const QJsonObject &record);

// Throws Error{InvalidInput}: the council, a device (which is revoked instead), an event; Error{Refused, reason "lastFacilitator"}.
void removeByHand(Session &session, const records::KindInfo &kind, Uuid id);

// Whether nothing is asked of this field ("*": of all of them) once it is erased: of an event its words and nothing else (records.md),
// of a record what holds no reference, no choice and no yes or no, or all of it.
bool erasesWordsAlone(const records::KindInfo &kind, const QString &field);

// A record, or the words of one field. What is asked about consent and trust outlives an erasure: of an event its words go. The
// condition of a yes goes with a correction of that yes. Throws Error{InvalidInput, field}; Error{NotFound}; for council, device and
// account what removeByHand throws.
void eraseByHand(Session &session, const records::KindInfo &kind, Uuid id, const QString &field, store::EraseReason reason);

}  // namespace balai::council
