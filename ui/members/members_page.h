#pragma once
#include "ui/shell/page.h"

class QStackedLayout;

namespace balai::ui {

class AskPage;
class Records;
class RoundPage;
class Segments;

// Three views of the members (people, consent, honoraria) their further pages and, full window, the asking.
class MembersPage : public Page {
    Q_OBJECT
public:
    MembersPage(const PageTools &tools, Records &records);
    QString title() const override;
    std::optional<PrimaryAction> primary() const override;
    QWidget *headTools() override;
    QStringList keyHints() const override;
    bool canGoBack() const override;
    PageFrame frame() const override;
    void refresh() override;
    void focusFirst() override;
    // "", "people", "consent", "consent/<consent>", "honoraria", "ask/<member>/<audience>/<use>", "history/<member>/<use>",
    // "ledger/<member>", "leave/<member>", "member/<id>", "round", "turn"
    void show(const QString &what) override;
    QString helpTopic() const override;
    QList<PageView> views() const override;
    void runPrimary() override;
    void goBack() override;
    void leave() override { view()->leave(); }
    Page *view() const;
    using Page::show;

private:
    enum View { People, Consent, Honoraria, Ask, History, Ledger, Leave, Round };
    void choose(int to);
    bool beginTurn();

    Records &m_records;
    Segments *m_segments;
    AskPage *m_ask;
    RoundPage *m_round;
    QStackedLayout *m_views;
};

}  // namespace balai::ui
