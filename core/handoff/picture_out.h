#pragma once
// A file of the vault as it may leave by itself.
#include "core/council/gate.h"
#include "core/council/session.h"
#include "core/records/attachment.h"

#include <variant>

namespace balai::handoff {

// A picture of one member (kept with her record), where her yes to `photo` for this audience stands and has its evidence:
// without all that it says beside itself. Every other file stays: noPath, cannotBeStripped, or the gate's reason. Throws
// what council::openAttachment throws.
std::variant<QByteArray, council::HeldBack> pictureOut(council::Session &session, Id<records::Attachment> id, const council::Release &release);

}  // namespace balai::handoff
