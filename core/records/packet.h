#pragma once
#include "core/records/schema.h"

namespace balai::records {

// Minutes that went out to one member's own reader.
struct Packet : EventBase {
    Id<Packet> id;
    Id<Meeting> meeting;
    Id<Member> member;
    QString language;
    Set<Id<Block>> blocks;
    Time madeAt;
    QDate expires;
    QString key; // public key for the reply
};

template <>
inline constexpr auto schemaOf<Packet> = schema(Nature::Event, field("meeting", &Packet::meeting, required | indexed),
                                                field("member", &Packet::member, required),
                                                field("language", &Packet::language), field("blocks", &Packet::blocks),
                                                field("madeAt", &Packet::madeAt), field("expires", &Packet::expires),
                                                field("key", &Packet::key));

} // namespace balai::records
