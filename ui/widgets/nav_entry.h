#pragma once
#include "ui/widgets/text_flow.h"

#include <QAbstractButton>

namespace balai::ui {

// One line of the sidebar: icon, name, and a number or a key. Narrow: the icon alone, the number at its corner.
class NavEntry : public QAbstractButton, public ShowsText {
    Q_OBJECT
public:
    NavEntry(const Theme &theme, const QString &icon, const QString &object, QWidget *parent = nullptr);
    void setName(const QString &name);
    void setCount(int count);  // 0: none shown
    void setKeyShown(const QString &key);
    void setNarrow(bool narrow);
    void setLow(bool low);  // narrow, in a window too low for all of them
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextFlow words(int width) const;
    double wordsWidth(int width) const;
    int narrowHeight() const { return m_theme.px(m_low ? 34 : 40); }
    QSizeF countSize() const;
    void paintCount(QPainter &painter) const;

    const Theme &m_theme;
    QString m_icon, m_key;
    int m_count = 0;
    bool m_narrow = false, m_low = false;
};

}  // namespace balai::ui
