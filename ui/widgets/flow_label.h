#pragma once
#include "ui/widgets/text_flow.h"

#include <QLabel>

namespace balai::ui {

// Text of a page: wrapped where readers of its language expect it, as high as its letters need. Use it wherever a QLabel
// would do. Accessible as a text; setBuddy works.
class FlowLabel : public QLabel, public ShowsText {
    Q_OBJECT
public:
    FlowLabel(const Theme &theme, const QString &text = {}, TextStyle style = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setSpans(const QList<TextSpan> &spans);
    void setStyle(const TextStyle &style);
    void setTone(Tone tone);
    void setAlign(Qt::Alignment alignment);
    void setLines(int most);  // above 0: shortened after so many lines

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    int wordWidth() const;    // px, from which on no word is broken between its letters
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const TextFlow &flowFor(int width) const;
    void layOutAgain();

    const Theme &m_theme;
    QList<TextSpan> m_spans;
    TextStyle m_style;
    Tone m_tone = Tone::Ink;
    Qt::Alignment m_align = Qt::AlignLeft | Qt::AlignVCenter;
    int m_most = 0;
    mutable TextFlow m_flow;
    mutable int m_flowWidth = -2, m_wordWidth = -1;
};

}  // namespace balai::ui
