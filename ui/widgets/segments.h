#pragma once
#include "ui/widgets/text_flow.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;

namespace balai::ui {

struct SegmentOption {
    QString text;
    QString icon{};
};

// Two to four views of one thing side by side; one is chosen. Left and right move, as in radio buttons.
class Segments : public QWidget {
    Q_OBJECT
public:
    Segments(const Theme &theme, const QList<SegmentOption> &options, QWidget *parent = nullptr);
    void setOptions(const QList<SegmentOption> &options);  // new words (language); the choice stays
    // On a page that may be narrower than all of them side by side: then they stand below each other.
    void setFolds(bool folds);
    int chosen() const;
    void choose(int index);  // emits only on a change
    bool hasHeightForWidth() const override { return m_folds; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isStacked() const;
    void place();
    const Theme &m_theme;
    QButtonGroup *m_group;
    bool m_folds = false;
};

}  // namespace balai::ui
