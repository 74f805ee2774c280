#pragma once
#include "core/council/listening.h"
#include "ui/plain/list_page.h"

namespace balai::ui {

// The groups by which people of a listening round are counted, in the council's order.
class GroupsPage : public ListPage {
    Q_OBJECT
public:
    GroupsPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Groups of listening rounds"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("New group")}; }
    bool canGoBack() const override { return true; }
    void goBack() override { Q_EMIT goTo({Place::Settings, QStringLiteral("settings")}); }
    void runPrimary() override { edit({}, list()); }

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stand the groups by which people are counted where no names are taken."); }
    void fill(const QString &id) override;

private:
    void edit(const council::ListeningGroup &group, QWidget *at);  // without a code: a new one
    void keep(const std::vector<council::ListeningGroup> &groups);

    std::vector<council::ListeningGroup> m_all;
};

}  // namespace balai::ui
