#pragma once
#include "ui/shell/page.h"

namespace balai::ui {

class PackageView;
class Records;

// The reader of a package at the desk: to see what an office sees before it is asked about.
class PackagePage : public Page {
    Q_OBJECT
public:
    PackagePage(const PageTools &tools, Records &records);
    QString title() const override { return tr("A package from a council"); }
    bool canGoBack() const override { return true; }
    void goBack() override { Q_EMIT goTo({Place::Handoffs, QStringLiteral("list")}); }
    void refresh() override;
    void focusFirst() override;
    // "package": as it stands. "package/example/item-1": what the adopted recommendations would look like to the first body that they are
    // addressed to; made in memory, from what the gate lets go.
    void show(const QString &what) override;
    using Page::show;

private:
    void showExample(const QString &row);

    Records &m_records;
    PackageView *m_view;
};

}  // namespace balai::ui
