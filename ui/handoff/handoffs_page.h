#pragma once
#include "core/records/handoff.h"
#include "ui/plain/list_page.h"

class QStackedLayout;

namespace balai::ui {

class Field;

// What was handed over so far, what came back, and what has to be called back.
class SentPage : public ListPage {
    Q_OBJECT
public:
    SentPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Hand-offs"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("Prepare"), QStringLiteral("send")}; }
    void runPrimary() override { Q_EMIT goTo({Place::Handoffs, QStringLiteral("prepare")}); }
    QWidget *headTools() override;
    void refresh() override;

Q_SIGNALS:
    void sheetsChosen(const QStringList &paths, balai::Uuid body);  // came back from this body

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override;
    void fill(const QString &id) override;

private:
    void fillItems(const records::Handoff &handoff);
    QString itemName(const QString &kind, Uuid item) const;
    bool isSought(const records::Handoff &handoff, const QString &body) const;
    void takeSheet(Id<records::Body> body);
    // handoff_receipt.cpp
    void fillReceipts(const records::Handoff &handoff);
    void noteReceipt(Id<records::Handoff> handoff, QWidget *at);
    void printCopies(const records::Handoff &handoff, QWidget *at);
    // handoff_recall.cpp
    void fillRecalls(const records::Handoff &handoff);
    void addRecallButtons(const records::Handoff &handoff);
    void noteAcknowledgement(Id<records::Handoff> handoff, QWidget *at);
    QString stateOf(const records::Handoff &handoff) const;

    QString m_sought;
    Field *m_search;
};

// Hand-offs: the list, the one being prepared, and the reader of a package.
class HandoffsPage : public Page {
    Q_OBJECT
public:
    HandoffsPage(const PageTools &tools, Records &records);
    QString title() const override { return view()->title(); }
    std::optional<PrimaryAction> primary() const override { return view()->primary(); }
    QWidget *headTools() override { return view()->headTools(); }
    QStringList keyHints() const override { return view()->keyHints(); }
    bool canGoBack() const override { return view()->canGoBack(); }
    void refresh() override { view()->refresh(); }
    void focusFirst() override { view()->focusFirst(); }
    void show(const QString &what) override;  // "", "list", "handoff/<id>", "prepare", "prepare/<body>", "package", "package/example",
                                             // "sheet", "sheet/example"
    QList<PageView> views() const override;
    void runPrimary() override { view()->runPrimary(); }
    void goBack() override { view()->goBack(); }
    Page *view() const;
    using Page::show;

private:
    QStackedLayout *m_views;
};

}  // namespace balai::ui
