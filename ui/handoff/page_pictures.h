#pragma once
#include "ui/shell/theme.h"
#include "ui/widgets/text_flow.h"

#include <QAbstractButton>
#include <QImage>

class QGridLayout;

namespace balai::ui {

// One page of the paper, small, with its number under it.
class PagePicture : public QAbstractButton, public ShowsText {
    Q_OBJECT
public:
    PagePicture(const Theme &theme, const QImage &image, const QString &words, bool marked, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QImage m_image;
    bool m_marked;
};

// The pages of what will be handed over, three in a row.
class PagePictures : public QWidget {
    Q_OBJECT
public:
    explicit PagePictures(const Theme &theme, QWidget *parent = nullptr);
    void set(const std::vector<QImage> &pages, int marked);
    int count() const { return m_count; }

Q_SIGNALS:
    void opened(int page);  // from 1

private:
    const Theme &m_theme;
    QGridLayout *m_grid;
    int m_count = 0;
};

}  // namespace balai::ui
