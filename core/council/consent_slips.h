#pragma once
// Picture slips for a round: one page a person, on which she points instead of reading. As a rule they name nobody, so no
// gate is asked; a number says whose it is to who holds the list, and whoever wants to writes her name. Where the desk
// chooses so, the chosen name is printed: such a slip stays with the council.
#include "core/council/consent.h"
#include "core/documents/model.h"
#include "core/records/council.h"

namespace balai::council {

struct SlipQuestion {
    records::Use use{};
    records::Audience audience{};
    records::LocalText body;  // its name, where the audience is one
};

struct Slip {
    int number = 0;
    QString language;  // the member's
    QString name = {};  // chosen name; empty: room to write it
};

// Each question with the three answers, of one size and in the council's order, then room for a thumb and for a witness.
documents::Document consentSlips(const records::Council &council, const std::vector<SlipQuestion> &questions, const std::vector<Slip> &slips);

}  // namespace balai::council
