#pragma once
#include "ui/widgets/text_flow.h"

#include <QFrame>

class QVBoxLayout;

namespace balai::ui {

// A raised box with an edge; put things into box(). Paddings are unscaled px.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const Theme &theme, int aside = 16, int above = 12, QWidget *parent = nullptr);
    QVBoxLayout *box() const { return m_box; }
    void setLook(Tone ground, Tone edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    const Theme &m_theme;
    int m_aside, m_above;
    Tone m_ground = Tone::Raised, m_edge = Tone::Line;
    QVBoxLayout *m_box;
};

// A line of 1 px between things.
class Rule : public QWidget {
    Q_OBJECT
public:
    explicit Rule(const Theme &theme, Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

// The icon of a page's text, alone. Decorative: hidden from screen readers unless it has an accessible name.
class Icon : public QWidget {
    Q_OBJECT
public:
    Icon(const Theme &theme, const QString &name, double length = 20, Tone tone = Tone::Soft, QWidget *parent = nullptr);
    void set(const QString &name, Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    double m_length;
    Tone m_tone;
};

}  // namespace balai::ui
