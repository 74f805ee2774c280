#pragma once
// The gate's parts; for the gate's own sources.
#include "core/council/gate.h"

namespace balai::council {

// One question on its way through the gate.
struct Gate::Case {
    Uuid record;
    std::vector<records::Use> uses;  // each is needed of each member concerned
    records::Audience audience{};
    Id<records::Body> body;
    QString language;
    QMap<QString, QString> words;
    std::vector<Concerned> concerned;
    records::Attribution shown = records::Attribution::ownName;  // the lowest of all that took part
    Id<records::Member> speaker;
    bool translation = false, unapproved = false, wasSomebodys = false;
    bool toCheck = false;  // by somebody outside, who reads a translation that waits for that
    QStringList objections;
};

using Members = std::vector<Id<records::Member>>;
using Held = std::optional<HeldBack>;

struct Gate::Inner {
    Inner(const store::Store &store, Release release);

    const store::Store &store;
    Release release;
    records::Council council;
    ConsentDesk desk;
    QDate day;
    NoteTakers takers;

    Held wrongUse() const;
    Case caseAbout(Uuid record, const QString &language) const;

    // Who is concerned.
    Members everSpeakers(const records::Block &block) const;
    Members presentAt(const records::Block &block) const;
    bool wasStatement(const records::Block &block) const;

    // One member's yes.
    Decision decide(const Case &one, Id<records::Member> member, records::Use use) const;
    Held member(Case &one, Id<records::Member> id) const;
    Held absentOrPaused(const records::Member &member, const Concerned &who) const;
    Held consent(Case &one, Concerned &who, records::Use use) const;
    void nameOrMember(const Case &one, Concerned &who) const;
    void settleNames(Case &one) const;

    // Paths.
    Held block(Case &one, const records::Block &block) const;
    Held statement(Case &one, const records::Block &block, const BlockReview &review) const;
    Held approval(Case &one, const BlockReview &review, Id<records::Member> member) const;
    Held packet(Case &one, const records::Block &block, Id<records::Member> reader) const;
    Held recommendation(Case &one, const records::Recommendation &recommendation) const;
    Held attachment(Case &one, const records::Attachment &attachment) const;
    Held attachmentOwner(Case &one, const records::Attachment &attachment) const;
    Held pictured(Case &one, Id<records::Member> member, records::Use use) const;
    bool isAdopted(const records::Recommendation &recommendation, const QString &language) const;
    bool minutesConfirmed(Id<records::Meeting> meeting) const;
    bool approvalWaived() const;
};

inline HeldBack held(const char *reason) {
    HeldBack out;
    out.reason = QString::fromLatin1(reason);
    return out;
}

}  // namespace balai::council
