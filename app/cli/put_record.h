#pragma once
#include "app/cli/invocation.h"

#include <functional>

// Records that come as JSON or as lines of a table.
namespace balai::cli {

// What only a writer, or only a facilitator, may write by hand. Throws Error{Refused, reason "role"}.
void requireRightToPut(council::Session &session, const records::KindInfo &kind);

// One record with the commitments it left out. Throws what Write::put throws, and Error{InvalidInput} for a year that
// records::yearQuestion() asks about, with `line` in its params.
Uuid putRecord(Invocation &in, store::Write &write, const records::KindInfo &kind, QJsonObject record, int line);

// One changeset of records of `kind`; a check-in's stands apart from all others.
void writeRecords(council::Session &session, const records::KindInfo &kind, const QString &label, const std::function<void(store::Write &)> &action);

}  // namespace balai::cli
