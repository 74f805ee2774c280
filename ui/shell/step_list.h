#pragma once
#include "ui/widgets/text_flow.h"

#include <QStringList>
#include <QWidget>

namespace balai::ui {

// The line of steps at the left of the first pages: done ones have a tick, the present one is bold.
class StepList : public QWidget, public ShowsText {
    Q_OBJECT
public:
    explicit StepList(const Theme &theme, QWidget *parent = nullptr);
    void set(const QStringList &steps, int present);
    QSize sizeHint() const override;
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double rowHeight(int index) const;
    TextFlow words(int index) const;
    const Theme &m_theme;
    QStringList m_steps;
    int m_present = 0;
};

}  // namespace balai::ui
