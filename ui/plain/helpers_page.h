#pragma once
#include "core/records/help.h"
#include "core/records/helper.h"
#include "ui/plain/list_page.h"

namespace balai::ui {

// The people who help: interpreters, mediators, support persons. And the places where members find help, as the reader's quiet
// page lists them. For whom somebody is not to interpret stays sealed and is neither shown nor written here.
class HelpersPage : public ListPage {
    Q_OBJECT
public:
    HelpersPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Who helps"); }
    std::optional<PrimaryAction> primary() const override;
    bool canGoBack() const override { return true; }
    void goBack() override { Q_EMIT goTo({Place::Settings, QStringLiteral("settings")}); }
    void runPrimary() override;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stand the people who help, and the places where members find help."); }
    void fill(const QString &id) override;

private:
    RowSpec rowOf(const records::Helper &helper) const;
    void fillHelper(const records::Helper &helper);
    void fillPlace(size_t at);
    void change(const records::Helper &before, records::Helper after);
    void moveUp(size_t at);
    void remove(Id<records::Help> place);

    // helper_forms.cpp; without an id: a new one
    void edit(const records::Helper &helper, QWidget *at);
    QString take(const records::Helper &before, const records::Helper &after);
    void edit(const records::Help &place, QWidget *at);
    void keep(records::Help place);

    std::vector<records::Help> m_places;  // in the council's order
};

}  // namespace balai::ui
