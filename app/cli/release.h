#pragma once
#include "app/cli/invocation.h"
#include "core/council/gate.h"

#include <map>

// What `export`, `report` and `attachment save` have in common: for whom it is, and what stayed.
namespace balai::cli {

// From --audience and --body; without them for the public. Throws Error{Usage, InvalidInput, NotFound}.
council::Release releaseFrom(Invocation &in, const store::Store &store);

// --inside stays in the council: it needs --encrypt-passphrase-file and takes no audience. Throws Error{Usage}.
void requireInsideFits(const Invocation &in);
// Sealed with the passphrase of --encrypt-passphrase-file.
QByteArray encrypted(Invocation &in, council::Session &session, const QByteArray &bytes);

// One line on stderr where something stayed, also with --quiet: how many, and the reasons as codes.
void sayHeldBack(const std::map<QString, int> &heldBack);
QJsonObject heldBackJson(const std::map<QString, int> &heldBack);

}  // namespace balai::cli
