#pragma once
#include "core/records/recommendation.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_flow.h"

#include <QWidget>

namespace balai::ui {

// Where the council stands with a recommendation: five steps, done ones filled, the present one a ring.
class StageLine : public QWidget, public ShowsText {
    Q_OBJECT
public:
    explicit StageLine(const Theme &theme, QWidget *parent = nullptr);
    void set(records::Stage stage);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int at() const;

    const Theme &m_theme;
    records::Stage m_stage{};
};

}  // namespace balai::ui
