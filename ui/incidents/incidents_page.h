#pragma once
#include "core/records/incident.h"
#include "ui/plain/list_page.h"

namespace balai::ui {

class Button;

// What went wrong, in a word of a list: when, when it was found, how many it concerns, who was told. No story, no name.
class IncidentsPage : public ListPage {
    Q_OBJECT
public:
    IncidentsPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Incidents"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("Note an incident")}; }
    bool canGoBack() const override { return true; }
    void goBack() override { Q_EMIT goTo({Place::Settings}); }
    void runPrimary() override;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted."); }
    void fill(const QString &id) override;

private:
    // An event never changes: `former` is corrected by a new one.
    void note(const records::Incident &former, QWidget *at);
    QString day(QDate date) const;
};

}  // namespace balai::ui
