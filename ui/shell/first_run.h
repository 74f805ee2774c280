#pragma once
#include "ui/shell/session.h"
#include "ui/shell/step_list.h"
#include "ui/tasks/task_runner.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace balai::ui {

class Button;
class Field;
class FlowLabel;
class LookKeys;
class OtherWays;
class SheetStep;

// A new council in three steps: its names, the passphrase, the recovery sheet.
class FirstRun : public QWidget {
    Q_OBJECT
public:
    FirstRun(const Theme &theme, Founding &founding, TaskRunner &tasks, QWidget *parent = nullptr);
    LookKeys *look() const { return m_look; }
    OtherWays *others() const { return m_others; }
    int step() const;

    // In words: what a new passphrase still lacks (empty: nothing), and how hard it is to guess, 0 to 4.
    static QString passphraseMissing(int strength, const QString &passphrase, const QString &again);
    static QString strengthWords(int strength);

Q_SIGNALS:
    void finished();
    void otherAsked(int way);
    void packageAsked();       // to read what a council handed over, without a council of one's own

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildSide();
    QWidget *buildNames();
    QWidget *buildPassphrase();
    void connectSheet();
    QWidget *buildFoot();
    void retranslate();
    void arrange();
    void goTo(int step);
    void next();
    void check();              // what is still missing, in words, beside Continue
    QString missing() const;
    void found();

    const Theme &m_theme;
    Founding &m_founding;
    TaskRunner &m_tasks;
    LookKeys *m_look;
    StepList *m_steps;
    FlowLabel *m_heading, *m_note, *m_missing, *m_problem;
    QStackedWidget *m_stack;
    Field *m_council, *m_account, *m_folder, *m_passphrase, *m_again;
    QList<std::pair<FlowLabel *, const char *>> m_words;  // texts that only change with the language
    FlowLabel *m_strength;
    SheetStep *m_sheet;
    OtherWays *m_others;
    Button *m_back, *m_later, *m_continue, *m_package;
    bool m_folderTyped = false;
    bool m_busy = false;
};

}  // namespace balai::ui
