#pragma once
#include "ui/widgets/text_flow.h"

#include <QLabel>

namespace balai::ui {

enum class ChipKind { Plain, Attention, Held, Accent };

QSizeF chipSize(const Theme &theme, const QString &text, const QString &icon = {});
void paintChip(QPainter &painter, const Theme &theme, const QRectF &area, ChipKind kind, const QString &text, const QString &icon = {});

// A state in one or two words, with or without an icon; never a colour alone.
class Chip : public QLabel, public ShowsText {
    Q_OBJECT
public:
    Chip(const Theme &theme, ChipKind kind, const QString &text, const QString &icon = {}, QWidget *parent = nullptr);
    void set(ChipKind kind, const QString &text, const QString &icon = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ChipKind m_kind;
    QString m_icon;
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
