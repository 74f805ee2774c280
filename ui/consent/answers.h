#pragma once
#include "core/council/round.h"
#include "core/council/withdraw.h"
#include "core/records/consent.h"
#include "ui/consent/consent_matrix.h"

#include <functional>

namespace balai::ui {

class Records;

// Everything an answer needs beside the decision.
struct AnswerAbout {
    Id<records::Member> member;
    records::Use use{};
    council::AudienceOf audience;
};

// The consent to be put for an answer given in the program today: its form, its end, who explained it, on which laptop.
records::Consent answerTo(const Records &records, const AnswerAbout &about, records::Decision decision);
// The yes that decides is taken back as widely as it was given.
records::Consent takingBack(const Records &records, const records::Consent &given);
// Writes it; `done` gets the hand-offs in which words went out that a no now covers.
void keepAnswer(Records &records, QObject *guard, const records::Consent &consent, std::function<void(std::vector<council::Touched>)> done);

}  // namespace balai::ui
