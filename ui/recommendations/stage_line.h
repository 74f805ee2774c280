#pragma once
#include "core/records/recommendation.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_flow.h"

#include <QWidget>
#include <vector>

namespace balai::ui {

// Where the council stands with a recommendation: five steps, done ones filled, the present one a ring. Beside each other,
// or below each other where a fifth of the width would break a word between its letters.
class StageLine : public QWidget, public ShowsText {
    Q_OBJECT
public:
    explicit StageLine(const Theme &theme, QWidget *parent = nullptr);
    void set(records::Stage stage);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override { return {0, m_theme.px(20)}; }
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int at() const;
    QString wordsAt(int step) const;
    // The words of the steps at one width.
    struct Laid {
        int width = -1;
        bool stacked = false;
        std::vector<TextFlow> flows;
        std::vector<double> tops;  // stacked: where each step begins, and the end
    };
    const Laid &laidFor(int width) const;
    void layOutAgain();
    void paintBeside(QPainter &painter, const Laid &laid) const;
    void paintBelow(QPainter &painter, const Laid &laid) const;
    void paintDot(QPainter &painter, const QPointF &middle, int step) const;

    const Theme &m_theme;
    records::Stage m_stage{};
    mutable Laid m_laid;
};

}  // namespace balai::ui
