#include "core/documents/picture.h"

namespace balai::documents {

namespace {

struct Sign {
    qsizetype at;
    QByteArrayView bytes;
    const char *type;
};

const Sign signs[] = {
    {0, QByteArrayView("\xff\xd8\xff", 3), "image/jpeg"},
    {0, QByteArrayView("\x89PNG\r\n\x1a\n", 8), "image/png"},
    {0, QByteArrayView("GIF8", 4), "image/gif"},
    {8, QByteArrayView("WEBP", 4), "image/webp"},
    {0, QByteArrayView("%PDF-", 5), "application/pdf"},
    {0, QByteArrayView("OggS", 4), "audio/ogg"},
    {8, QByteArrayView("WAVE", 4), "audio/wav"},
    {0, QByteArrayView("ID3", 3), "audio/mpeg"},
    {4, QByteArrayView("ftyp", 4), "video/mp4"},
    {0, QByteArrayView("PK\x03\x04", 4), "application/zip"},
};

}  // namespace

QString mediaTypeOf(QByteArrayView bytes) {
    for (const Sign &sign : signs)
        if (bytes.size() >= sign.at + sign.bytes.size() && bytes.sliced(sign.at, sign.bytes.size()) == sign.bytes) return QLatin1String(sign.type);
    return QStringLiteral("application/octet-stream");
}

std::optional<QSize> pictureSize(QByteArrayView bytes) {
    const QString type = mediaTypeOf(bytes);
    if (type == u"image/jpeg") return jpeg::size(bytes);
    return type == u"image/png" ? png::size(bytes) : std::nullopt;
}

std::variant<QByteArray, NotStripped> withoutTraces(QByteArrayView bytes) {
    const QString type = mediaTypeOf(bytes);
    if (type == u"application/pdf") return NotStripped::Pdf;
    if (type != u"image/jpeg" && type != u"image/png" && type != u"audio/wav") return NotStripped::OtherType;
    const auto out = type == u"image/jpeg" ? jpeg::stripped(bytes) : type == u"image/png" ? png::stripped(bytes) : wave::stripped(bytes);
    return out ? std::variant<QByteArray, NotStripped>(*out) : NotStripped::Damaged;
}

}  // namespace balai::documents
