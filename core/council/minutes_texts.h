#pragma once
// Two texts from one source: what the council's own paper says, and what anybody may read. Both pass the gate.
#include "core/council/gate.h"

#include <QMap>

namespace balai::council {

struct TextLine {
    Id<records::Block> block;
    std::optional<Released> council, open;  // none: held back there
};
struct MinutesTexts {
    std::vector<TextLine> lines;                 // in the order of the minutes
    QMap<QString, int> heldBack, heldBackOpen;   // by the gate's reason; never who
};
// Each passage in `language`, else as it was said.
MinutesTexts textsOf(const store::Store &store, Id<records::Meeting> meeting, const QString &language);

}  // namespace balai::council
