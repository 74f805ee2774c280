#pragma once
// A member leaves: what becomes of each thing she said or stands behind. Nothing is lost and nothing reaches further.
#include "core/council/consent_reader.h"
#include "core/council/session.h"
#include "core/records/member.h"

#include <functional>
#include <set>

namespace balai::records {
struct Attachment;
}

namespace balai::council {

// Seal: the council keeps it, nobody else gets it. Keep: it may be used as far as her yes reaches on that day, under her
// chosen name or as "a member". Erase: her words are taken out as when she asks for it.
enum class Parting { Seal, KeepNamed, KeepUnnamed, Erase };

// A block she is the speaker of, a recommendation she stands behind, or a file of her own: kept with her, with her sealed
// details, or with what she answered (a voice note). Papers that prove something (of a consent, a payment) are the council's.
struct Contributed {
    QString kind;  // "block", "recommendation", "attachment"
    Uuid record;
    records::LocalText words;  // text, title, or the file's name (under "und")
    int others = 0;            // members who ever stood behind it beside her
    bool ofMany = false;       // five or more stand behind it: it is the council's, goes on without her, and never names her
    bool keepable = false;     // a yes of hers covers it today; of files only a picture that may go out, and never under a name
    bool named = false;        // and her name may stand with it
    int packages = 0;          // hand-offs in which it went out
    bool isErasable() const { return others == 0; }
};
// Newest first.
std::vector<Contributed> contributionsOf(const store::Store &store, Id<records::Member> member);

struct PartingChoice {
    Contributed contribution;
    Parting parting = Parting::Seal;
};
// Leaves today: one changeset. Whatever is not named is sealed; sealed minutes that lose words get a version of what is
// left. Throws Error{NotFound}, Error{InvalidInput} where a choice does not fit its contribution, and what Store::write throws.
void leaveCouncil(Session &session, Id<records::Member> member, const std::vector<PartingChoice> &choices);
// The same over a store alone; `lost` is told within the changeset, once, of each meeting that loses blocks.
using LostWords = std::function<void(store::Write &write, Id<records::Meeting> meeting, const std::set<Uuid> &blocks)>;
void leaveCouncil(store::Store &store, Id<records::Member> member, const std::vector<PartingChoice> &choices, const LostWords &lost);
// Whether a picture of hers stays where it is since she left: it was not kept, or came only afterwards.
bool staysSinceLeaving(const store::Store &store, const records::Attachment &picture);
// For a time: nothing of hers goes out, nothing is asked again when she comes back. Throws Error{NotFound}, Error{Usage} for
// who has left.
void pauseMember(store::Store &store, Id<records::Member> member);
// After a pause, or after leaving: as before, nothing is asked again.
void comeBack(store::Store &store, Id<records::Member> member);

}  // namespace balai::council
