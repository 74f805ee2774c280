#pragma once
// Inside core/handoff only: what of a sealed record is looked for.
#include "core/handoff/wanted.h"
#include "core/records/identity.h"

namespace balai::handoff {

// The words of a name without forms of address and without the words of a language that happen to be names too ("The"). Empty
// for one word and for scripts that write no spaces.
QStringList partsOfName(const QString &name);

// Names, the words of a legal name where no parts are listed, phones, contacts and places. `cleared`: names that the gate let
// stand somewhere; they are nobody's secret part.
void addIdentity(const records::Identity &identity, const QSet<QString> &cleared, WantedList &to);

}  // namespace balai::handoff
