#pragma once
#include "core/records/schema.h"
#include "core/records/shared_words.h"

namespace balai::records {

// One line of a release: what went or was held back, and because of whose consent.
struct HandoffItem : EventBase {
    Id<HandoffItem> id;
    Id<Handoff> handoff;
    std::optional<qint64> number;
    QString itemKind;
    Uuid item;
    QString of;              // commitment of the words that went
    QJsonArray contributors; // {member, consents: [id]}
    Attribution attribution{};
    bool heldBack = false;
    QString reason;
};

template <>
inline constexpr auto
    schemaOf<HandoffItem> = schema(Nature::Event, field("handoff", &HandoffItem::handoff, required | indexed),
                                   field("number", &HandoffItem::number), field("itemKind", &HandoffItem::itemKind),
                                   field("item", &HandoffItem::item, indexed), field("of", &HandoffItem::of),
                                   field("contributors", &HandoffItem::contributors),
                                   field("attribution", &HandoffItem::attribution),
                                   field("heldBack", &HandoffItem::heldBack), field("reason", &HandoffItem::reason));

} // namespace balai::records
