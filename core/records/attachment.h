#pragma once
#include "core/records/schema.h"

namespace balai::records {

// A file kept in the vault; its bytes lie beside the log.
struct Attachment : RecordBase {
    Id<Attachment> id;
    QString name;
    QString mediaType;
    std::optional<qint64> size;
    QString hash;
    QString ofKind; // kind of the record it belongs to
    Uuid of;
    bool sealed = false; // its bytes are sealed with the identity key
    QString language;    // of somebody who reads a text aloud
    QString ofText;      // commitment of that text: core/council/commitment.h
    Uuid readBy;         // who reads a passage of minutes: helper or account
    bool stays = false;  // a picture that goes to nobody once its member has left (core/council/leaving.h)
    Set<Id<Member>> shows; // private: who can be seen, heard or recognised in it
    bool showsNobody = false; // somebody looked or listened: none of the members, nor anybody else
};

template <>
inline constexpr auto schemaOf<Attachment> = schema(Nature::Record, field("name", &Attachment::name, required | words),
                                                    field("mediaType", &Attachment::mediaType),
                                                    field("size", &Attachment::size), field("hash", &Attachment::hash),
                                                    field("ofKind", &Attachment::ofKind),
                                                    field("of", &Attachment::of, indexed), field("sealed", &Attachment::sealed),
                                                    field("language", &Attachment::language), field("ofText", &Attachment::ofText),
                                                    field("readBy", &Attachment::readBy),
                                                    field("stays", &Attachment::stays),
                                                    field("shows", &Attachment::shows), field("showsNobody", &Attachment::showsNobody));

} // namespace balai::records
