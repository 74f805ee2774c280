#pragma once
// The one way out: every path that leaves the vault, or shows words to somebody else, asks here.
#include "core/council/block_review.h"
#include "core/council/consent_reader.h"
#include "core/council/released.h"
#include "core/records/attachment.h"
#include "core/records/consent.h"
#include "core/records/meeting.h"
#include "core/records/member.h"
#include "core/records/recommendation.h"

#include <memory>
#include <set>

namespace balai::council {

// For whom, for what, and which restrictions a person has confirmed (with a reason that the caller stores).
struct Release {
    records::Audience audience{};
    Id<records::Body> body;  // where audience is `body`
    records::Use use = records::Use::share;
    QDate day;  // invalid: today
    std::set<Uuid> confirmedRestrictions;  // consents
};

// A gate answers from the store as it stood when it was made; make a new one after a write.
class Gate {
public:
    Gate(const store::Store &store, Release release);
    ~Gate();

    // A block of minutes in one language: statement, note, decision or action.
    Answered block(const records::Block &block, const QString &language) const;
    // The same for the sheet of somebody outside who checks translations: one of nobody's words may wait for its check.
    Answered blockToCheck(const records::Block &block, const QString &language) const;
    // An adopted recommendation: words "title", "text", "rationale", "action", "indicator".
    Answered recommendation(const records::Recommendation &recommendation, const QString &language) const;
    AttendanceShown attendance(Id<records::Meeting> meeting) const;
    // A member's chosen name, standing alone: word "name".
    Answered name(Id<records::Member> member) const;
    // Photograph or recording (use photo or media, with evidence), contact details (use contact): no words, the yes
    // alone. The caller releases nothing else with it. `record`: null or what it belongs to.
    Answered memberUse(Id<records::Member> member, records::Use use, Uuid record) const;
    // A file kept with a recommendation, a meeting or a passage of minutes: where that itself may go, and everybody who is
    // seen, heard or recognised in it (ever named as that) said yes to `photo`, to the public by the use `media` to `media`,
    // with evidence. No words and no name go with it. Held back besides: noPath, notSaidWho, closedItem.
    Answered attachment(const records::Attachment &attachment, const QString &language) const;
    // Minutes for one member's own reading, on paper or in a packet; the release's audience and use are not asked.
    Answered packetBlock(const records::Block &block, Id<records::Member> reader, const QString &language) const;

    // One consent for the member herself, by the way she takes things home (paper or file); the release's audience and use
    // are not asked. Words: "restriction" and "name", her chosen one. Held back: notFound, notHerWay.
    Answered ownConsent(const records::Consent &consent, records::TakesHome way) const;

    // Whom a block ever named as its speaker, and whether her choices let it go; for counting before anything is made.
    struct Speaker {
        Id<records::Member> member;
        bool allows = false;
    };
    std::vector<Speaker> speakers(const records::Block &block) const;

    // A paper of her own that holds nothing but what concerns her (a receipt): word "name". As ownConsent.
    Answered ownPaper(Id<records::Member> member, records::TakesHome way) const;

    // Whether a block ever was a statement or had a speaker.
    bool wasSomebodys(const records::Block &block) const;
    const ConsentBook &book() const;

private:
    struct Case;
    Answered blockOf(Case one, const records::Block &block) const;
    struct Inner;
    std::unique_ptr<Inner> m;
    static Released made(const Case &one);
};

}  // namespace balai::council
