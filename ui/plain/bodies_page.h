#pragma once
#include "ui/plain/list_page.h"

namespace balai::ui {

// Ministries, agencies and organisations outside the council.
class BodiesPage : public ListPage {
    Q_OBJECT
public:
    BodiesPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Bodies"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("New body")}; }
    void runPrimary() override;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stand the ministries and organisations that the council advises or works with."); }
    void fill(const QString &id) override;
};

}  // namespace balai::ui
