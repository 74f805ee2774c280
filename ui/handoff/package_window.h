#pragma once
#include "ui/shell/theme.h"

#include <QWidget>

namespace balai::ui {

class FlowLabel;
class Languages;
class LookKeys;
class MainWindow;
class PackageView;
class TaskRunner;

// The reader of a package in a window of its own: for an office that has Balai and no council's records.
class PackageWindow : public QWidget {
    Q_OBJECT
public:
    PackageWindow(const Theme &theme, TaskRunner &tasks, QWidget *parent = nullptr);
    PackageView *view() const { return m_view; }
    LookKeys *look() const { return m_look; }
    // Closing it ends the program: what was typed and not saved is asked about.
    void setLast(bool last) { m_last = last; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void retranslate();
    void arrange();

    const Theme &m_theme;
    FlowLabel *m_title;
    LookKeys *m_look;
    PackageView *m_view;
    bool m_last = false;
};

// Makes the door and the first pages of `window` lead to a package window, which keeps what was typed while the program runs.
void offerPackages(MainWindow &window, Theme &theme, TaskRunner &tasks);
// A program that only reads one package: `theme` and `languages` follow the buttons of `window`.
void connectLook(PackageWindow &window, Theme &theme, Languages &languages);

}  // namespace balai::ui
