#pragma once
#include "core/council/consent.h"
#include "core/records/member.h"
#include "ui/widgets/mark.h"

#include <QHash>

namespace balai::ui {

// What the matrix asks about: who would see it, in which meeting (null: all), on which day.
struct MatrixQuestion {
    council::AudienceOf audience;
    Uuid meeting;
    QDate day;
};

struct MatrixCell {
    MarkKind mark = MarkKind::NotAsked;
    QDate ends;  // last day of a yes that ends soon; else invalid
    bool textChanged = false;  // a yes to a text of which there is a newer one
    council::Decision decision;
    bool isToBeAsked() const { return mark == MarkKind::NotAsked || mark == MarkKind::Later || ends.isValid() || textChanged; }
};

// Members and uses, with what their consents decide. Read once from the store, on any thread that may use it; make a new
// one after a change.
class ConsentMatrix {
public:
    ConsentMatrix(const store::Store &store, const MatrixQuestion &question, const QString &language);

    const std::vector<records::Member> &members() const { return m_members; }  // who has not left, by name
    const MatrixCell &cell(int row, records::Use use) const { return m_cells[size_t(row)][size_t(use)]; }
    // The member's standing events about this use that touch this audience, oldest first; all with `everything`.
    enum class Which { Touching, Everything };
    std::vector<records::Consent> events(int row, records::Use use, Which which = Which::Touching) const;
    const MatrixQuestion &question() const { return m_question; }
    const council::Facts &facts() const { return m_facts; }
    // Whom the answer for this use is asked for: papers for everybody are always for the public, studies for partners.
    council::AudienceOf audienceOf(records::Use use) const;
    bool isToBeAsked(int row, const std::vector<records::Use> &uses) const;

private:
    std::vector<const records::Consent *> touching(int row, records::Use use, Which which) const;
    MatrixCell decided(const council::ConsentBook &book, council::Request request, int row, records::Use use) const;

    void markChangedTexts(const store::Store &store);

    MatrixQuestion m_question;
    council::Facts m_facts;
    std::vector<records::Member> m_members;
    QHash<Uuid, std::vector<records::Consent>> m_events;  // by member
    std::vector<std::vector<MatrixCell>> m_cells;         // by row and use
};

// Who has not left, in the order in which readers of the language look for names.
std::vector<records::Member> membersByName(const store::Store &store, const QString &language);
// Every use, in the order of the columns.
const std::vector<records::Use> &allUses();

}  // namespace balai::ui
