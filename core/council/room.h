#pragma once
// Who is in the room: guests of a body at an agenda item, and the interpreter that suits everybody.
#include "core/council/consent_reader.h"
#include "core/records/agenda_item.h"
#include "core/records/attendance.h"
#include "core/records/helper.h"
#include "core/records/meeting.h"
#include "core/records/member.h"

namespace balai::council {

// Members who are, or may be, in the room at an item: who is noted as present, and before the meeting who is invited.
std::vector<Id<records::Member>> inTheRoom(const store::Store &store, const records::Meeting &meeting, Id<records::AgendaItem> item);

// The guests of one agenda item. Those of `waiting` come in only after the members have spoken among themselves: some
// member in the room has not agreed that this body sees her (`attend`), or nobody is noted as coming. Who it is, is never said.
struct ItemGuests {
    std::vector<Id<records::Body>> admitted, waiting;
    bool isSplit() const { return !waiting.empty(); }
};

// Answers for one state of the store; make a new one after a write.
class GuestRule {
public:
    explicit GuestRule(const store::Store &store) : m_store(store), m_desk(store) {}
    bool mayCome(const records::Meeting &meeting, Id<records::AgendaItem> item, Id<records::Body> body) const;
    // A closed item admits nobody.
    ItemGuests guestsOf(const records::Meeting &meeting, const records::AgendaItem &item) const;

private:
    const store::Store &m_store;
    ConsentDesk m_desk;
};

// Interpreters of a meeting who are not for somebody in the room. Whom it concerns is sealed and is not said; without the
// key to sealed fields the answer is empty and `isKnown` false.
struct InterpreterCheck {
    bool isKnown = false;
    std::vector<Id<records::Helper>> toChange;
};
InterpreterCheck interpretersOf(const store::Store &store, const records::Meeting &meeting);
// "Somebody else, please": no reason is asked and none is kept. Throws Error{Refused} without the key to sealed fields.
void notFor(store::Write &write, const records::Helper &helper, Id<records::Member> member);
bool isNotFor(const records::Helper &helper, Id<records::Member> member);

}  // namespace balai::council
