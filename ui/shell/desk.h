#pragma once
#include "ui/shell/page.h"

#include <QHash>
#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace balai::ui {

class Header;
class NoteStrip;
class Sidebar;
class StatusLine;
class WorkBar;

using MakePage = std::function<Page *(const PageTools &)>;

// The unlocked window: sidebar, header, one page, status line. Pages are made when they are first gone to, and all of
// them go when the vault locks, so that no words of anybody stay behind the lock page.
class Desk : public QWidget {
    Q_OBJECT
public:
    Desk(const PageTools &tools, QWidget *parent = nullptr);

    void addPage(Place place, MakePage make);
    QList<Place> places() const { return m_makers.keys(); }
    void go(const Target &target);
    Place place() const { return m_place; }
    Page *page() const;            // the present one; null before the first
    void refresh();                // after records changed: frame and present page
    bool isLent() const;           // a member sits here
    void refreshFrame();           // numbers and status alone
    void retranslate();
    void closePages();
    void leavePage();              // drafts are written
    void say(const Error &error);  // words and what to do next, until it is put away
    Sidebar *sidebar() const { return m_sidebar; }
    Header *header() const { return m_header; }
    StatusLine *status() const { return m_status; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Page *made(Place place);
    void showHead();
    void arrange();
    void connectTasks();
    void search(const QString &text);
    void clearNote();

    PageTools m_tools;
    Sidebar *m_sidebar;
    Header *m_header;
    QVBoxLayout *m_column;
    QStackedWidget *m_stack;
    WorkBar *m_work;
    StatusLine *m_status;
    QPointer<NoteStrip> m_note;
    QHash<Place, MakePage> m_makers;
    QHash<Place, QPointer<Page>> m_pages;
    Place m_place = Place::Today;
    int m_shownTask = 0;
};

}  // namespace balai::ui
