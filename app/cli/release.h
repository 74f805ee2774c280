#pragma once
#include "app/cli/invocation.h"
#include "core/council/gate.h"

#include <map>

// What `export` and `report` have in common: for whom it is, and what stayed.
namespace balai::cli {

// From --audience and --body; without them for the public. Throws Error{Usage, InvalidInput, NotFound}.
council::Release releaseFrom(Invocation &in, const store::Store &store);

// One line on stderr where something stayed, also with --quiet: how many, and the reasons as codes.
void sayHeldBack(const std::map<QString, int> &heldBack);
QJsonObject heldBackJson(const std::map<QString, int> &heldBack);

}  // namespace balai::cli
