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
    int chosen() const;
    void choose(int index);  // emits only on a change

Q_SIGNALS:
    void chosenChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QButtonGroup *m_group;
};

}  // namespace balai::ui
