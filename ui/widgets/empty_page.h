#pragma once
#include "ui/widgets/text_flow.h"

#include <QWidget>

namespace balai::ui {

class Button;
class FlowLabel;

// Where there is nothing yet: one sentence about what belongs here, and the first step.
class EmptyPage : public QWidget {
    Q_OBJECT
public:
    EmptyPage(const Theme &theme, const QString &icon, QWidget *parent = nullptr);
    void set(const QString &sentence, const QString &step = {}, const QString &key = {});  // no step: no button
    Button *button() const { return m_button; }

Q_SIGNALS:
    void stepped();

private:
    void arrange();
    const Theme &m_theme;
    FlowLabel *m_words;
    Button *m_button;
};

}  // namespace balai::ui
