#pragma once
#include "core/records/term.h"
#include "core/text/respect.h"
#include "ui/plain/list_page.h"

namespace balai::ui {

// The words that the council wants to be careful with, language by language: those that come with the program, its own in
// their place, and those that it leaves alone.
class TermsPage : public ListPage {
    Q_OBJECT
public:
    TermsPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Careful words"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("New word")}; }
    bool canGoBack() const override { return true; }
    void goBack() override { Q_EMIT goTo({Place::Settings, QStringLiteral("settings")}); }
    void runPrimary() override;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing."); }
    void fill(const QString &id) override;

private:
    struct Entry {
        QString id, language;
        text::RespectTerm words;
        Id<records::Term> own;  // null: it comes with the program
        bool active = true;
    };
    void read();
    void edit(const Entry &entry, QWidget *at);
    void keep(const Entry &entry);

    std::vector<Entry> m_entries;
};

}  // namespace balai::ui
