#pragma once
#include "core/council/leaving.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace balai::ui {

class Button;
class Choice;
class Records;
class ScrollColumn;

// A member leaves, and chooses what becomes of each thing she said. Nothing happens before the last question.
class LeavePage : public Page {
    Q_OBJECT
public:
    LeavePage(const PageTools &tools, Records &records);
    QString title() const override;
    bool canGoBack() const override { return true; }
    void goBack() override;
    void refresh() override;
    void focusFirst() override;
    void show(const QString &what) override;  // "leave/<member>"
    using Page::show;

private:
    using Parting = council::Parting;
    void look();
    void build();
    void addContribution(size_t at);
    void addAll();
    void addWhatHappens();
    QWidget *buildEnd();
    void say();
    void chooseAll(Parting parting);
    void askAndLeave();
    void leaveNow();
    QList<Parting> choicesFor(const council::Contributed &contribution) const;
    std::vector<council::PartingChoice> choices() const;

    const Theme &m_theme;
    Records &m_records;
    Id<records::Member> m_member;
    QString m_name;
    std::vector<council::Contributed> m_contributions;
    QHash<Uuid, Parting> m_chosen;
    bool m_known = false;  // the contributions were looked up
    ScrollColumn *m_column;
    QVBoxLayout *m_says = nullptr;
    Button *m_stay, *m_go;
};

}  // namespace balai::ui
