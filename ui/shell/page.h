#pragma once
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/tasks/task_runner.h"

#include <QWidget>
#include <optional>

namespace balai::ui {

// What every page is made with. All outlive the pages.
struct PageTools {
    const Theme &theme;
    Session &session;
    TaskRunner &tasks;
};

struct PrimaryAction {
    QString text;
    QString icon = QStringLiteral("plus");
    QString key = QStringLiteral("Ctrl+N");
};

// Where a page sends people: a place, and what to show there ("meeting/<id>"); the page reads `what` in show().
struct Target {
    Place place;
    QString what{};
};

// One of the ways in which a page can stand: a stable word for pictures, and what show() takes for it.
struct PageView {
    QString name;
    QString what;
};

// With the sidebar, header and status line around it, or alone in the window (a consent round). Lent: alone, and a member
// sits there, so no key leads to another page or takes something back.
enum class PageFrame { Desk, Alone, Lent };

// One page of the desk. The frame asks for its texts again after headChanged and after a change of language; a page
// sets its own texts in refresh(), which is called when it is shown, when records changed and when the language did.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString title() const = 0;
    virtual QString subtitle() const { return {}; }
    virtual std::optional<PrimaryAction> primary() const { return std::nullopt; }
    virtual QWidget *headTools() { return nullptr; }      // stands after the title; stays the page's own
    virtual QStringList keyHints() const { return {}; }   // right side of the status line
    virtual bool canGoBack() const { return false; }      // an arrow before the title; goBack()
    virtual PageFrame frame() const { return PageFrame::Desk; }
    virtual void refresh() = 0;
    virtual void focusFirst() = 0;
    virtual void show(const QString &what) { Q_UNUSED(what) }
    virtual QString helpTopic() const { return {}; }       // what the manual is opened for by F1; empty: the place's own
    virtual QList<PageView> views() const { return {}; }   // besides the one it opens with; for pictures
    virtual void runPrimary() {}
    virtual void goBack() {}
    virtual void leave() {}                                // ends drafts before another page, the cover or the lock
    using QWidget::show;

Q_SIGNALS:
    void headChanged();
    void recordsChanged();                                 // numbers, status and the other pages are old
    void goTo(const balai::ui::Target &target);
    void coverAsked();                                     // a member leaves her reader
};

}  // namespace balai::ui
