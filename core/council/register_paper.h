#pragma once
// Minutes and registers as papers for an audience: every word and every name through the gate.
#include "core/council/gate.h"
#include "core/documents/model.h"

namespace balai::council {

// A paper may be seen by the wrong person: the council's own name stands on it only where it was asked for.
enum class PaperName { Own, Neutral };

struct PaperAsk {
    Release release;  // the audience, chosen first
    QString language;
    PaperName name = PaperName::Neutral;
};

// What the gate holds back is not mentioned. Titles and content notes with a member's name in them are left out.
documents::Document minutesPaper(const store::Store &store, const records::Meeting &meeting, const PaperAsk &ask);
documents::Document attendanceRegister(const store::Store &store, const std::vector<records::Meeting> &meetings, const PaperAsk &ask);
documents::Document decisionsRegister(const store::Store &store, const std::vector<records::Meeting> &meetings, const PaperAsk &ask);

}  // namespace balai::council
