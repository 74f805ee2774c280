#pragma once
// Her words as she said them, left with an answer instead of typed ones. Sealed with the identity key, kept with the answer, heard
// at the desk and erased with the answer or the passage; no package, packet, paper or report holds one (there is no such path).
#include "core/council/session.h"
#include "core/records/comment.h"

namespace balai::council {

// Only an account with the identity key keeps and hears one; to be asked before a microphone is offered.
bool mayKeepSpoken(const Session &session);

// Puts the answer, and what was said with it, inside an action of the caller's. `spoken` empty: no note; else as isSpokenHere()
// of core/base/wave.h has it. Throws Error{InvalidInput}; Error{Refused, reason "sealedIdentity"}.
void putAnswer(Session &session, store::Write &write, records::Comment &answer, const QByteArray &spoken);

}  // namespace balai::council
