#pragma once
#include "ui/shell/session.h"
#include "ui/widgets/text_flow.h"

#include <QDate>
#include <QWidget>

namespace balai::ui {

// The recovery sheet as it will be printed, on white in both themes, 400×592. Covered, it shows neither groups nor code.
class RecoverySheetView : public QWidget {
    Q_OBJECT
public:
    explicit RecoverySheetView(const Theme &theme, QWidget *parent = nullptr);
    void set(const RecoverySheet &sheet, const QDate &day);
    void setCovered(bool covered);
    bool isCovered() const { return m_covered; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGroups(QPainter &painter, const QRectF &area) const;
    void paintCode(QPainter &painter, const QRectF &area) const;

    const Theme &m_theme;
    RecoverySheet m_sheet;
    QDate m_day;
    bool m_covered = false;
};

}  // namespace balai::ui
