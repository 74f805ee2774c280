#pragma once
// What a file from outside is, and pictures without what they say beside themselves.
#include <QByteArray>
#include <QSize>
#include <QString>
#include <optional>
#include <variant>

namespace balai::documents {

// By the first bytes, never by the name: "image/jpeg", "image/png", "application/pdf" …; else "application/octet-stream".
QString mediaTypeOf(QByteArrayView bytes);

// As a JPEG or PNG says, before anything is decoded; nullopt for other files and for one that is not whole.
std::optional<QSize> pictureSize(QByteArrayView bytes);

enum class NotStripped {
    Pdf,        // names, dates and former versions stand all over a PDF: half of it would look like all
    OtherType,  // not a JPEG, PNG or WAV
    Damaged,    // not read to its end as the format says
};
// The picture without EXIF, XMP, IPTC, comments, text, colour profiles, embedded previews and whatever follows its end.
// A turned photograph loses the note that it is turned. A sound (WAV of plain samples) with its format and samples alone.
std::variant<QByteArray, NotStripped> withoutTraces(QByteArrayView bytes);

namespace jpeg {
std::optional<QByteArray> stripped(QByteArrayView bytes);
std::optional<QSize> size(QByteArrayView bytes);
}  // namespace jpeg
namespace png {
std::optional<QByteArray> stripped(QByteArrayView bytes);
std::optional<QSize> size(QByteArrayView bytes);
}  // namespace png
namespace wave {
std::optional<QByteArray> stripped(QByteArrayView bytes);
}  // namespace wave

}  // namespace balai::documents
