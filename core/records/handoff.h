#pragma once
#include "core/records/schema.h"
#include "core/records/shared_words.h"

namespace balai::records {

// A release to a body.
struct Handoff : EventBase {
    Id<Handoff> id;
    QString reference;
    Id<Body> body;
    Audience audience{};
    Use use{};
    Set<QString> languages;
    Time madeAt;
    QString packageHash;
    QJsonArray files; // {name, size, hash}
    QString signedBy;
    Id<Account> confirmedBy;
    QString officialRef;
    QString addressee; // an office
    QString note;
    Id<Handoff> replaces; // a package of which parts were recalled
    QString innerHash; // of the zip within a wrap, as it may be kept and answered without it
};

template <>
inline constexpr auto
    schemaOf<Handoff> = schema(Nature::Event, field("reference", &Handoff::reference),
                               field("body", &Handoff::body, required | indexed), field("audience", &Handoff::audience),
                               field("use", &Handoff::use), field("languages", &Handoff::languages),
                               field("madeAt", &Handoff::madeAt), field("packageHash", &Handoff::packageHash),
                               field("files", &Handoff::files), field("signedBy", &Handoff::signedBy),
                               field("confirmedBy", &Handoff::confirmedBy), field("officialRef", &Handoff::officialRef),
                               field("addressee", &Handoff::addressee), field("note", &Handoff::note, words),
                               field("replaces", &Handoff::replaces), field("innerHash", &Handoff::innerHash));

} // namespace balai::records
