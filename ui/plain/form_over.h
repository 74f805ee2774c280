#pragma once
#include "ui/plain/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/pop_over.h"

#include <QDate>
#include <functional>

namespace balai::ui {

class FactRows;
class FlowLabel;
class TextEditor;

// A few fields above the page. Enter in a field, or the button, keeps; Esc drops what was typed.
class FormOver : public PopOver {
    Q_OBJECT
public:
    FormOver(const Theme &theme, QWidget *anchor, const QString &object, const QString &title);
    Field *text(const QString &object, const QString &label, const QString &value = {});
    Choice *choice(const QString &object, const QString &label, const QList<Option> &options, const QString &chosen = {});
    // Words of several lines; Tab leaves them.
    TextEditor *words(const QString &object, const QString &label, const QString &value = {});
    Field *day(const QString &object, const QString &label, QDate value);
    void addRow(const QString &label, QWidget *input);
    void note(const QString &sentence);
    // `keep` returns what is wrong in a sentence; empty: it was kept, and the form closes.
    void finish(const QString &button, std::function<QString()> keep);

    // What was typed as a day; nullopt where it is none or could be read two ways. Empty text: an invalid day.
    std::optional<QDate> dayIn(const Field *field) const;

private:
    void tryToKeep();
    bool offerDay();

    const Theme &m_theme;
    FactRows *m_rows;
    FlowLabel *m_wrong;
    Button *m_meant;
    QList<Field *> m_days;
    std::function<QString()> m_keep;
};

}  // namespace balai::ui
