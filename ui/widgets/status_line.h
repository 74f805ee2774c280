#pragma once
#include "ui/widgets/text_flow.h"

#include <QWidget>

namespace balai::ui {

// The line at the bottom: what is saved and going on at the left, keys of this page at the right. Where there is not
// room for both, the keys give way.
class StatusLine : public QWidget, public ShowsText {
    Q_OBJECT
public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);
    void setSaid(const QString &icon, const QString &text);
    void setHints(const QStringList &hints);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString hints(double room) const;
    double aside() const;

    const Theme &m_theme;
    QString m_icon, m_said;
    QStringList m_hints;
};

}  // namespace balai::ui
