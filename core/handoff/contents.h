#pragma once
#include "core/council/gate.h"
#include "core/crypto/minisign.h"
#include "core/handoff/file_out.h"
#include "core/handoff/spec.h"
#include "core/records/adoption.h"
#include "core/records/council.h"
#include "core/store/store.h"

namespace balai::handoff {

// One language of an item that the gate let go.
struct Version {
    QString language;
    council::Released released;
};

// One language of an item that the gate held back.
struct HeldVersion {
    QString language;
    council::HeldBack why;
};

enum class Section { Recommendations, Minutes, Decisions, Attachments };

// One thing that was chosen, with the gate's answer. Words come from `versions` alone; the rest are facts without
// a person: kind, dates, references.
struct Item {
    Section section;
    QString itemKind;  // record kind: recommendation, block, attachment
    Uuid item;
    int number = 0;    // in the package, from 1; 0: held back
    std::vector<Version> versions = {};
    std::vector<HeldVersion> held = {};
    QString reason = {};  // why nothing of it goes; empty where something does
    records::BlockKind blockKind{};
    QString original = {};  // language it was said or written in
    QString reference = {};
    QDate due = {}, adoptedOn = {};
    records::AdoptionMethod method{};
    std::optional<qint64> priority = {};
    QStringList themes = {};
    Id<records::Meeting> meeting = {};
    Id<records::AgendaItem> agendaItem = {};
    Uuid keptWith = {};                      // of an attachment: the recommendation, meeting or block it goes with
    std::optional<FileOut> file = {};        // of an attachment that goes

    bool isIncluded() const { return !versions.empty(); }
    records::Attribution attribution() const;      // the lowest of its versions
    std::vector<Uuid> consents() const;            // that allowed it, each once
    QString fileName() const;                      // of an attachment in the package: its number alone
};

// A meeting whose minutes were chosen.
struct MeetingHead {
    Id<records::Meeting> id;
    records::LocalText title;
    QDate day;
    std::vector<std::pair<Id<records::AgendaItem>, records::LocalText>> agenda;  // open items, in order
};

// The package that a new one takes the place of.
struct Replaced {
    QString reference;
    std::vector<qint64> items;  // recalled of it, ascending
};

// Everything a package is made of.
struct Contents {
    Spec spec;                // languages filled in
    QString reference;        // "2026-03"
    QDate day;                // in the council's time zone
    QDate replyBy;
    records::LocalText councilName, bodyName;
    bool sample = false;
    std::vector<Item> items;  // in the order of the package, held back ones among them
    std::vector<MeetingHead> meetings;
    crypto::minisign::PublicKey signer;  // empty key: none known yet
    QByteArray idKey;         // for ids inside the package
    int activeMembers = 0;
    std::optional<Replaced> replaces;

    const QString &language() const { return spec.languages.front(); }
    QStringList emptyLanguages() const;  // asked for, but nothing goes in them
    // UUIDv8 from HMAC-SHA-256 of the record id, or of a word for what has none: means nothing outside this package.
    Uuid outsideId(Uuid record) const { return outsideId(record.bytes()); }
    Uuid outsideId(const QByteArray &name) const;
    // Whether minutes of it are in the package.
    bool isShown(const MeetingHead &meeting) const;
};

// Asks the gate about everything chosen, and makes anew the files that go. Throws Error{InvalidInput, field} where the spec
// names what is not there, an audience narrower than the addressee, a block that is no decision, or in `replaces` a hand-off to
// another body, one of which nothing was recalled, or one that has another package in its place.
Contents choose(const store::Store &store, const Spec &spec, Progress &progress = noProgress());

}  // namespace balai::handoff
