#pragma once
#include "core/records/account.h"
#include "core/records/agenda_item.h"
#include "core/records/body.h"
#include "core/records/block.h"
#include "core/records/consent.h"
#include "core/records/handoff.h"
#include "core/records/meeting.h"
#include "core/records/recommendation.h"
#include "core/records/attachment.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace balai::handoff {

// A person's reason for leaving a finding as it is. Holds for the same text and body only, because the id is made
// of both.
struct Answer {
    QString finding;
    QString reason;
};

// A person confirmed that a restriction written on a consent is kept.
struct KeptRestriction {
    Id<records::Consent> consent;
    QString reason;
};

struct Forms {
    bool pdf = true, odt = false, xlsx = true, json = true;
};

// What stands at the head of the letter besides the council, the body and the day.
struct Letter {
    QString addressee;        // an office, never a person
    QString place;            // before the day
    bool hasLetterhead = true;  // false: it is printed on the council's own paper
    bool operator==(const Letter &) const = default;
};

// What somebody wants to hand to a body. The text form is the SPEC of the command line's contract.
struct Spec {
    Id<records::Body> body;
    records::Audience audience = records::Audience::body;
    records::Use use = records::Use::share;
    QStringList languages;  // in order; the first is the package's own. Empty: the body's, else the council's
    std::vector<Id<records::Recommendation>> recommendations;
    std::vector<Id<records::Meeting>> minutes;
    std::vector<Id<records::Block>> decisions;
    std::vector<Id<records::Attachment>> attachments;
    Forms forms;
    Letter letter;
    std::vector<Answer> answers;
    std::vector<KeptRestriction> restrictions;
    Id<records::Account> confirmedBy;
    Id<records::Handoff> replaces;  // what went with it goes again, without what was recalled of it; nothing else
};

// Strict: an unknown field, a wrong type or word, or one thing chosen twice throws Error{InvalidInput, field, reason}.
Spec parseSpec(const QByteArray &json);
// The canonical text of everything that decides what goes and how (answers and confirmation left out).
QByteArray specText(const Spec &spec);

}  // namespace balai::handoff
