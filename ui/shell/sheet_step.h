#pragma once
#include "ui/shell/session.h"
#include "ui/widgets/text_flow.h"

#include <QCoreApplication>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace balai::ui {

class Button;
class Field;
class FlowLabel;
class RecoverySheetView;

// The recovery sheet beside what to do with it: print or copy it, then read two groups back from the paper. Its words are
// those of the first run.
class SheetStep : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::FirstRun)
public:
    explicit SheetStep(const Theme &theme, QWidget *parent = nullptr);
    void set(const RecoverySheet &sheet);
    const RecoverySheet &sheet() const { return m_sheet; }
    QString missing() const;  // what is still to be read, a sentence; empty: both groups are right
    void focusFirst();
    void retranslate();

    std::function<void()> changed, entered, printAsked;

private:
    QVBoxLayout *buildGroups(QVBoxLayout *column);
    void addOption(QVBoxLayout *column, const QString &icon, const char *title, const char *note, QWidget *button);
    void addWords(QVBoxLayout *into, const char *text, const TextStyle &style, Tone tone = Tone::Ink);
    bool groupRight(const Field *field, int group) const;
    void check();

    const Theme &m_theme;
    RecoverySheetView *m_view;
    Field *m_groupA, *m_groupB;
    Button *m_print;
    QList<std::pair<FlowLabel *, const char *>> m_words;  // texts that only change with the language
    RecoverySheet m_sheet;
};

}  // namespace balai::ui
