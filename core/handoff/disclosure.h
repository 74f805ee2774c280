#pragma once
#include "core/handoff/payload.h"

namespace balai::handoff {

// What a passage states that few share. `kind`: place, trade, language, tie, date; `text`: as it stands there, empty for
// what is sealed, a tie or a date.
struct Fact {
    QString kind;
    QString text;
    bool operator==(const Fact &) const = default;
};

// Something a person has to look at before anything leaves. `what`: chosenName (of a member who was not cleared),
// sealedName, sealedNamePart, sealedPhone, sealedPlace, sealedContact, quotation, firstPerson, wasSomebodys, hint (words
// that may lead to one person), smallGroup (facts that fewer than five of those present share), notTogether (two
// contributors asked not to be in one package; only where the account can read that), unreadable (a file that could not be
// searched), notLookedAt and notListenedTo (an attachment: only a person can say what a picture shows or a sound says; the
// answer holds for these bytes alone). `where` names files, pages and item numbers, never words or names.
struct Finding {
    QString id;  // made of what, where in the records, text, audience, body and use: the same as long as these are
    QString what;
    QString where;
    QString reason;  // a person's answer; empty: none
    QStringList hints = {};         // of a hint: kin, age, time, place, work, journey, body, family, only, case, contact, self
    std::vector<Fact> facts = {};   // of a small group: what is stated, never who fits
    bool answered() const { return !reason.isEmpty(); }
};

// Reads every finished file again and looks for what must not be in it. Sealed names, phones and places are looked for
// where the store's sealer opens them; `sealedClosed` says that some could not be opened.
struct Disclosure {
    std::vector<Finding> findings;
    bool sealedClosed = false;
    bool isClean() const;  // every finding is answered
};
Disclosure disclosureOf(const store::Store &store, const Contents &contents, const Payload &payload);

// The readable text of one finished file, by what it is: "passages" with the page where there are pages.
struct Passage {
    QString file;
    int page = 0;  // from 1; 0: no pages
    QString text;
};
// nullopt where a file cannot be read again.
std::optional<std::vector<Passage>> passagesOf(const PackedFile &file, const std::vector<documents::PageText> &pages);

}  // namespace balai::handoff
