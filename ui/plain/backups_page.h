#pragma once
#include "ui/plain/list_page.h"

namespace balai::ui {

// Copies of the vault: made, looked at, and when the last one was.
class BackupsPage : public ListPage {
    Q_OBJECT
public:
    BackupsPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Backups"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("Make a backup…"), QStringLiteral("archive")}; }
    void runPrimary() override;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override;
    void fill(const QString &id) override;

private:
    void make(const QString &path);
    void check(const QString &path);

    QString m_said;
};

}  // namespace balai::ui
