#pragma once
#include "ui/widgets/text_flow.h"

#include <QBoxLayout>
#include <QWidget>

namespace balai::ui {

class Button;
class FlowLabel;
class Icon;

enum class NoteKind { Held, Attention, Plain };

// A tinted strip of at least 40 px above a page that stays until what it says has been answered. Its buttons stand below its
// words where they would take much of the width. Where the words would take more than a quarter of the window, the bold ones stand
// alone: they say what waits, and the page says the rest.
class NoteStrip : public QWidget {
    Q_OBJECT
public:
    NoteStrip(const Theme &theme, NoteKind kind, const QString &icon, QWidget *parent = nullptr);
    void set(const QList<TextSpan> &words);
    Button *addButton(const QString &text, const QString &key = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void place();
    void takeHeight();
    bool isTooHigh(double room) const;
    const Theme &m_theme;
    NoteKind m_kind;
    Icon *m_icon;
    FlowLabel *m_words;
    QList<TextSpan> m_all;
    bool m_isCut = false;
    QBoxLayout *m_whole;
    QLayout *m_buttons;
};

}  // namespace balai::ui
