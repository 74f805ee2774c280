#pragma once
#include "core/documents/manual.h"
#include "ui/plain/list_page.h"

namespace balai::ui {

class Field;

// The manual: its chapters, one of them open, words searched in all. F1 opens it at the page one stands on.
class HelpPage : public ListPage {
    Q_OBJECT
public:
    HelpPage(const PageTools &tools, Records &records, const QString &folder = {});
    QString title() const override { return tr("Help"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("Print…"), QStringLiteral("printer"), QStringLiteral("Ctrl+P")}; }
    QStringList keyHints() const override;
    QWidget *headTools() override;
    QList<PageView> views() const override;
    void runPrimary() override;
    void show(const QString &what) override;  // "topic/<topic>", "chapter/<name>"
    using Page::show;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("No chapter has these words. Try fewer words, or others."); }
    void fill(const QString &name) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addItem(const documents::ListItem &item);
    void addSpans(const documents::Spans &spans, Type type);
    void search();

    documents::Manual m_manual;
    Field *m_words;
    QString m_wanted;  // the chapter to open once the list stands
};

}  // namespace balai::ui
