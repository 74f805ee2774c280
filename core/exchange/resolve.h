#pragma once
// A person decides between values that lost a race.
#include "core/store/store.h"

#include <QJsonObject>
#include <optional>

namespace balai::exchange {

struct Choice {
    enum Kind { Change, Ours, Theirs, Value } kind = Ours;
    store::ChangeRef change;  // Kind::Change
    QJsonValue value;         // Kind::Value
};

// Of a sealed field: which item it is about is for accounts with the key alone.
bool isSealed(const store::Conflict &conflict);
// The line of the contract for one conflict; sealed values stay closed.
QJsonObject conflictJson(const store::Conflict &conflict);
// Throws Error{NotFound} where there is no such conflict or no such value in it; Error{InvalidInput} for a value that
// does not fit the field, or a fork (it is shown, both sides stay); Error{Refused, reason "sealed"} for a value typed
// into a sealed field.
void resolveConflict(store::Store &store, const QString &id, const Choice &choice);

}  // namespace balai::exchange
