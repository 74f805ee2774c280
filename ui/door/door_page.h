#pragma once
#include "ui/shell/beginning.h"
#include "ui/widgets/text_flow.h"

class QVBoxLayout;

namespace balai {
class Error;
}

namespace balai::ui {

class Button;
class Choice;
class Field;
class FlowLabel;

// A few fields in a column, what is wrong under them, Back and one step on below.
class DoorPage : public Beginning {
    Q_OBJECT
public:
    DoorPage(const PageTools &tools, const QString &object, const QString &title);

protected:
    // What is still missing, a sentence beside the button; empty: go() may be pressed.
    virtual QString missing() const = 0;
    virtual void go() = 0;
    void paintEvent(QPaintEvent *event) override;

    // What is added goes here: the column, or the part of it that was begun last.
    QVBoxLayout *box() const { return m_box; }
    QWidget *beginPart();
    void endParts();
    FlowLabel *addText(const QString &words, Tone tone = Tone::Ink, const TextStyle &style = {});
    Field *addField(const QString &object, const QString &label, const QString &value = {});
    Field *addSecret(const QString &object, const QString &label);
    void check();
    void say(const Error &error);
    void setBusy(bool busy);
    Button *back() const { return m_back; }
    Button *step() const { return m_go; }

    const PageTools m_tools;
    const Theme &m_theme;

private:
    QWidget *buildFoot();

    QVBoxLayout *m_box, *m_whole;
    FlowLabel *m_missing, *m_problem;
    Button *m_back, *m_go;
    bool m_busy = false;
};

}  // namespace balai::ui
