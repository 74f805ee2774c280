#pragma once
#include "ui/shell/theme.h"

#include <QWidget>

namespace balai::ui {

// How far one is: filled for answered, long for the present one. Never a number alone and never a countdown.
class Dots : public QWidget {
    Q_OBJECT
public:
    explicit Dots(const Theme &theme, QWidget *parent = nullptr);
    void set(const QList<bool> &answered, int at);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QList<bool> m_answered;
    int m_at = 0;
};

}  // namespace balai::ui
