#pragma once
#include "ui/widgets/text_flow.h"

#include <QLabel>

namespace balai::ui {

enum class ChipKind { Plain, Attention, Held, Accent };

// `room` in px, of the chip with its edge; below 0: one line, however long.
QSizeF chipSize(const Theme &theme, const QString &text, const QString &icon = {}, double room = -1);
void paintChip(QPainter &painter, const Theme &theme, const QRectF &area, ChipKind kind, const QString &text, const QString &icon = {});

// A state in one or two words, with or without an icon; never a colour alone.
class Chip : public QLabel, public ShowsText {
    Q_OBJECT
public:
    Chip(const Theme &theme, ChipKind kind, const QString &text, const QString &icon = {}, QWidget *parent = nullptr);
    void set(ChipKind kind, const QString &text, const QString &icon = {});
    // Where its column may be narrower than its words (a name, other languages): it takes more lines, never less than all of them.
    void setWraps(bool wraps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wraps; }
    int heightForWidth(int width) const override;
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ChipKind m_kind;
    QString m_icon;
    bool m_wraps = false;
};

// The name of a key in a small box, standing alone.
class KeyHint : public QLabel, public ShowsText {
    Q_OBJECT
public:
    KeyHint(const Theme &theme, const QString &key, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

}  // namespace balai::ui
