#pragma once
#include "core/records/member.h"
#include "ui/plain/list_page.h"

#include <QPointer>

namespace balai::ui {

class FormOver;
class OpenIdentity;
struct Toggle;

// The members under the names they chose, and one of them: what may change at any time is turned on and off in place,
// what is written is written in a form above the page.
class PeoplePage : public ListPage {
    Q_OBJECT
public:
    PeoplePage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Members"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("New member")}; }
    void runPrimary() override;
    void leave() override;
    OpenIdentity *identity() const { return m_identity; }

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stand the members of the council, each under the name they chose."); }
    void fill(const QString &id) override;

private:
    using Member = records::Member;
    void addFacts(const Member &member);
    void addButtons(const Member &member);

    // people_forms.cpp
    void changeName(const Member &member, Button *at);
    void changeReach(const Member &member, Button *at);
    void changeTime(const Member &member, Button *at);
    void changeNeeds(const Member &member, Button *at);
    void changeState(const Member &member, Button *at);
    void makeCommittee(const Member &member, Button *at);

    // people_toggles.cpp
    void addToggles(const Member &member);
    void addLanguages(const Member &member, const QString &object, const QString &title, records::Set<QString> Member::*field);
    void addTakingPart(const Member &member);
    void addCommittees(const Member &member);
    void addApart(const Member &member);

    // people_identity.cpp
    void addIdentity(const Member &member);
    void addOpenItems();
    void addOpenings(const Member &member);
    void askPassphrase(const Member &member, const QString &wrong);
    void changeItem(const QString &item, QWidget *at);
    void lookForOpeners();
    bool hasSealed(const Member &member) const;
    void dropSealedForm();

    OpenIdentity *m_identity;
    QPointer<FormOver> m_sealedForm;  // holds a passphrase or what is sealed; goes when the identity closes
    QStringList m_openers;
    bool m_lookedForOpeners = false;
};

}  // namespace balai::ui
