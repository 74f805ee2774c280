#pragma once
// What of one member's went to whom, when, and under which yes: her own account of it, on the screen and on paper.
#include "core/council/released.h"
#include "core/documents/model.h"
#include "core/records/handoff.h"
#include "core/records/member.h"
#include "core/store/store.h"

namespace balai::handoff {

struct LedgerLine {
    enum class State { Out, ToRecall, Recalled, Acknowledged };  // in use there · to be recalled · notice made · answered
    Id<records::Handoff> handoff;
    QString reference;
    QDate day;                         // it was made
    Id<records::Body> body;
    records::Audience audience{};
    qint64 number = 0;                 // in the package
    QString itemKind;
    Uuid item;
    records::Attribution attribution{};  // of the item, as it went
    std::vector<Uuid> consents;        // of hers alone
    State state = State::Out;
    QDate since;                       // of the state, where it has a day
};

// Newest first, then by number. What was held back is not in it.
std::vector<LedgerLine> ledgerOf(const store::Store &store, Id<records::Member> member);

// The same as a paper in her language: days, bodies, numbers, and her own words as they stand today where the gate gives
// them to her. No other member is in it. `language`: empty for the first she reads. Held back: notFound, or notHerWay where
// she takes no paper home.
std::variant<documents::Document, council::HeldBack> ledgerPaper(const store::Store &store, Id<records::Member> member,
                                                                 const QString &language = {});

}  // namespace balai::handoff
