#pragma once
#include "ui/shell/session.h"
#include "ui/widgets/text_flow.h"

#include <QAbstractButton>

namespace balai::ui {

// Name and kind of the council, with a mark that it opens. Narrow: its first letters in a square.
class CouncilButton : public QAbstractButton, public ShowsText {
    Q_OBJECT
public:
    CouncilButton(const Theme &theme, QWidget *parent = nullptr);
    void set(const QString &name, const QString &kind);
    void setNarrow(bool narrow);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double room(int width) const;
    const Theme &m_theme;
    QString m_kind;
    bool m_narrow = false;
};

}  // namespace balai::ui
