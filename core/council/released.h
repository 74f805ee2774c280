#pragma once
// What may leave. Only the gate makes one, so nothing can be written to a file, a page or a clipboard that did not ask.
#include "core/base/uuid.h"
#include "core/records/shared_words.h"

#include <QMap>
#include <QStringList>
#include <optional>
#include <variant>

namespace balai::records {
struct Member;
}

namespace balai::council {

class Gate;

// One member whose words these are, with the consents that allowed it.
struct Concerned {
    Id<records::Member> member;
    std::vector<Uuid> consents;
    records::Attribution attribution{};
    QString name;  // to be shown; empty unless the attribution is a name
};

class Released {
public:
    // By field name of the record: "text", "title", …; of a count: none.
    QString words(const QString &field) const { return m_words.value(field); }
    QString text() const { return words(QStringLiteral("text")); }
    QStringList fields() const { return m_words.keys(); }
    records::Attribution attribution() const { return m_attribution; }
    // The speaker's name, only where the attribution is a name.
    const QString &speakerName() const { return m_speakerName; }
    const std::vector<Concerned> &concerned() const { return m_concerned; }
    std::vector<Uuid> consents() const;
    bool isTranslation() const { return m_translation; }  // to be headed as one
    bool isUnapproved() const { return m_unapproved; }    // the council decided that no approval is needed
    // Words of objections the council kept: they go wherever the text goes.
    const QStringList &objections() const { return m_objections; }
    // Once was a statement or had a speaker: the disclosure check asks a person.
    bool wasSomebodys() const { return m_wasSomebodys; }

private:
    friend class Gate;
    Released() = default;
    QMap<QString, QString> m_words;
    records::Attribution m_attribution = records::Attribution::none;
    QString m_speakerName;
    std::vector<Concerned> m_concerned;
    bool m_translation = false, m_unapproved = false, m_wasSomebodys = false;
    QStringList m_objections;
};

// Why not: a consent's reason (refused, withdrawn, revoked, invalidated, expired, notYetEffective, noConsent), or
// openConflict, noSpeaker, paused, left, openChange, openTakeOut, openObjection, noApproval, notChecked,
// minutesNotConfirmed, corrected, restriction, notAdopted, noText, wrongUse, notFound, noEvidence, notHerWay, noPath,
// closedItem, notSaidWho (whether anybody is in a file).
struct HeldBack {
    QString reason;
    Id<records::Member> because{};  // never leaves the vault
    records::Use use{};             // the use that was not allowed, where it was one
    Uuid consent{};                 // restriction: the consent that carries it
    bool wasSomebodys = false;
};

using Answered = std::variant<Released, HeldBack>;

// Who was there, as far as it may be said.
struct AttendanceShown {
    std::vector<Concerned> named;
    std::optional<int> others;  // nullopt: fewer than five, or it could be worked out
    std::optional<int> total;
};

// A count of people as it may be shown: nullopt under five, but for none at all.
std::optional<int> shownCount(int count);

}  // namespace balai::council
