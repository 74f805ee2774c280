#pragma once
#include "ui/plain/list_page.h"

namespace balai::ui {

// The members under the names they chose, and one of them.
class PeoplePage : public ListPage {
    Q_OBJECT
public:
    PeoplePage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Members"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("New member")}; }
    void runPrimary() override;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stand the members of the council, each under the name they chose."); }
    void fill(const QString &id) override;

private:
    void changeName(const QString &id, Button *at);
    void changeState(const QString &id, Button *at);
};

}  // namespace balai::ui
