#pragma once
#include "ui/consent/consent_matrix.h"
#include "ui/plain/list_page.h"

namespace balai::ui {

// Everything one member ever said about one use, newest last, and the way to record an answer she gives by herself.
class HistoryPage : public ListPage {
    Q_OBJECT
public:
    HistoryPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Members"); }
    void show(const QString &what) override;  // "history/<member>/<use>"
    bool canGoBack() const override { return true; }
    void goBack() override;
    using Page::show;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Nothing has been asked or answered here yet."); }
    void fill(const QString &id) override;

private:
    Id<records::Member> m_member;
    records::Use m_use{};
};

}  // namespace balai::ui
