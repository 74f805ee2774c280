#pragma once
#include "ui/handoff/prepared.h"
#include "ui/shell/page.h"

class QAbstractButton;
class QGridLayout;
class QMenu;
class QBoxLayout;
class QVBoxLayout;

namespace balai::ui {

class Button;
class Card;
class Choice;
class FlowLabel;
class GroupHead;
class PagePictures;
class Records;
class ScrollColumn;

// What an export left in the folder, and the words that open it; empty where it is not locked.
struct Exported {
    QStringList files;
    QString words;
    bool isZip = false;  // opens with an archive program instead of age
};

// What you chose, what the members' choices allow, what the body will see. Nothing leaves before every finding of the
// disclosure check has an answer.
class PreparePage : public Page {
    Q_OBJECT
public:
    PreparePage(const PageTools &tools, Records &records);
    QString title() const override;
    QWidget *headTools() override { return m_tools_; }
    QStringList keyHints() const override;
    bool canGoBack() const override { return true; }
    void goBack() override;
    void refresh() override;
    void focusFirst() override;
    void show(const QString &what) override;  // "prepare", "prepare/<body>", "prepare/replace/<hand-off>"
    bool isReady() const { return m_prepared && !m_waiting; }
    const Prepared *prepared() const { return m_prepared.get(); }
    Button *exportButton() const { return m_export; }
    using Page::show;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // prepare_page_build.cpp
    void build();
    void buildColumns(QVBoxLayout *column);
    void buildBelow(QVBoxLayout *column);
    QWidget *buildBar();
    void arrangeBar();
    void arrange();
    // prepare_page_fill.cpp
    void fill();
    void fillThings();
    void fillHeld();
    void fillFindings();
    void fillBar();
    QWidget *thingLine(int number, const ChosenThing &thing);
    QWidget *allowedLine(const ChosenThing &thing);
    QList<QWidget *> withNotSeen(QList<QWidget *> parts, const ChosenThing &thing);
    QString coverageWords() const;
    QWidget *heldLine(const HeldPart &part);
    QWidget *findingLine(const handoff::Finding &finding, bool first);
    QString bodyName() const;
    // prepare_page.cpp
    void chooseBody(const QString &id);
    void chooseReplacement(Id<records::Handoff> former);
    void fillAdd(QMenu &menu);
    void fillFiles(QMenu &menu);
    void fillDecisions(QMenu &menu, const records::Meeting &meeting);
    void keepRestriction(Id<records::Consent> consent, QWidget *at);
    void prepare();
    void took(std::shared_ptr<Prepared> prepared);
    void changeText();
    void leaveOut(const QString &where);
    void leaveWithReason(const QString &finding, QWidget *at);
    void openLarge(int page);
    void closeLarge();
    void askSecond();
    // prepare_page_export.cpp
    void exportPackage(Id<records::Account> second, const QString &passphrase);
    void exported(const Exported &made, const std::shared_ptr<Prepared> &prepared);
    void openPdf(const QString &package, const Prepared &made);
    void nextColumn();
    QAbstractButton *pictureAt(const QKeyEvent &event) const;

    PageTools m_tools;
    const Theme &m_theme;
    Records &m_records;
    handoff::Spec m_spec;
    std::shared_ptr<Prepared> m_prepared;
    bool m_waiting = false, m_chosenByHand = false, m_again = false;
    qint64 m_version = -1;

    QWidget *m_tools_, *m_main, *m_large;
    Choice *m_body, *m_lock, *m_size;
    QWidget *m_choices;
    ScrollColumn *m_column, *m_largeColumn;
    QVBoxLayout *m_notes;
    QBoxLayout *m_bar = nullptr, *m_three = nullptr, *m_halves = nullptr;
    QWidget *m_beside = nullptr, *m_below = nullptr;
    FlowLabel *m_choseHead, *m_allowHead, *m_seeHead, *m_said;
    QGridLayout *m_things;
    Button *m_add, *m_print, *m_export, *m_closeLarge;
    PagePictures *m_pages;
    GroupHead *m_heldHead, *m_findingsHead;
    Card *m_held, *m_findings;
};

}  // namespace balai::ui
