#pragma once
// Rows of a table or report as they may leave: each kind by the line of the consent rule's table that it falls under.
#include "core/council/gate.h"
#include "core/handoff/watch.h"
#include "core/records/kind_info.h"

#include <QHash>
#include <QJsonObject>
#include <map>

namespace balai::handoff {

// Rows with the field names of the records, without any record id: what refers to another record says its reference, title
// or name, in the language asked for where it has one. Where one field of a record stays, it is left out of the row and the record counts as held back too.
struct Outgoing {
    std::vector<QJsonObject> rows;
    std::map<QString, int> heldBack;  // records by reason: the gate's, closedItem, disclosure, notHeld, noPath
    int heldBackCount() const;
};

// Asks the gate about everything of one kind. Kinds that have no line in that table stay as a whole (`noPath`): identities,
// consents, comments, packets, honoraria and payments among them. Throws Error{Refused, reason "sealedIdentity"} where words
// would leave and sealed names cannot be opened, to be looked for in them.
Outgoing outgoing(const store::Store &store, const records::KindInfo &kind, const council::Release &release,
                  const QString &language = QStringLiteral("en"));

// The use that a table or report for this audience is a case of: `publish` for the public, else `share`.
records::Use useFor(records::Audience audience);

}  // namespace balai::handoff
