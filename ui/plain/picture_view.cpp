#include "ui/plain/picture_view.h"

#include "core/documents/picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace balai::ui {

namespace {

constexpr qint64 mostDots = 50'000'000;

bool isTurned(QImageIOHandler::Transformations turned) { return turned & QImageIOHandler::TransformationRotate90; }

// Only the decoder of the type that the first bytes name, and as small as it is shown.
QImage decoded(const QByteArray &bytes, const char *format, const QSize &size, const QSize &within) {
    QBuffer from;
    from.setData(bytes);
    from.open(QIODevice::ReadOnly);
    QImageReader reader(&from, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize room = isTurned(reader.transformation()) ? within.transposed() : within;
    if (size.width() > room.width() || size.height() > room.height()) reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

}  // namespace

std::variant<QImage, NoPicture> pictureIn(const QByteArray &bytes, const QSize &within) {
    const QString type = documents::mediaTypeOf(bytes);
    if (type != u"image/jpeg" && type != u"image/png") return NoPicture::OtherType;
    const auto size = documents::pictureSize(bytes);
    if (!size) return NoPicture::Damaged;
    if (qint64(size->width()) * size->height() > mostDots) return NoPicture::TooLarge;
    const QImage image = decoded(bytes, type == u"image/jpeg" ? "jpeg" : "png", *size, within);
    if (image.isNull()) return NoPicture::Damaged;
    return image;
}

PictureView::PictureView(const Theme &theme, const QImage &image, const QString &name, QWidget *parent) : QWidget(parent), m_theme(theme), m_image(image) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PictureView::sizeHint() const { return m_image.size() + QSize(2, 2); }

void PictureView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.drawImage(QPoint(1, 1), m_image);
    painter.setPen(m_theme.tone(Tone::Line));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace balai::ui
