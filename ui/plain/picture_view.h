#pragma once
#include "ui/shell/theme.h"

#include <QImage>
#include <QWidget>
#include <variant>

namespace balai::ui {

enum class NoPicture { OtherType, TooLarge, Damaged };

// A JPEG or PNG, turned as it was held and no larger than `within`; what else a file may be is never handed to a decoder.
// Its head is looked at first: one that would unfold to more than 50 million dots is not decoded. Any thread.
std::variant<QImage, NoPicture> pictureIn(const QByteArray &bytes, const QSize &within);

// A picture in the room it needs.
class PictureView : public QWidget {
    Q_OBJECT
public:
    PictureView(const Theme &theme, const QImage &image, const QString &name, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    const QImage &image() const { return m_image; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QImage m_image;
};

}  // namespace balai::ui
