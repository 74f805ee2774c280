#include "core/handoff/file_out.h"

#include "core/documents/pdf_plain.h"
#include "core/documents/picture.h"

namespace balai::handoff {
namespace {

QString endingOf(const QString &mediaType) {
    if (mediaType == u"image/jpeg") return QStringLiteral("jpg");
    if (mediaType == u"image/png") return QStringLiteral("png");
    return mediaType == u"audio/wav" ? QStringLiteral("wav") : QStringLiteral("pdf");
}

std::optional<QByteArray> madeAnew(const QByteArray &bytes, const QString &mediaType, Progress &progress) {
    if (mediaType == u"application/pdf") {
        auto plain = documents::plainPdf(bytes, progress);
        if (auto *made = std::get_if<documents::PlainPdf>(&plain)) return std::move(made->bytes);
        return std::nullopt;
    }
    auto stripped = documents::withoutTraces(bytes);
    if (auto *made = std::get_if<QByteArray>(&stripped)) return std::move(*made);
    return std::nullopt;
}

}  // namespace

std::variant<FileOut, QString> fileOut(const store::Store &store, const records::Attachment &attachment, Progress &progress) {
    if (!store.hasBytes(attachment.id.uuid())) return QStringLiteral("notHere");
    const QByteArray kept = store.bytesOf(attachment.id.uuid());
    const QString mediaType = documents::mediaTypeOf(kept);
    auto bytes = madeAnew(kept, mediaType, progress);
    if (!bytes) return QStringLiteral("cannotBeStripped");
    return FileOut{std::move(*bytes), mediaType, endingOf(mediaType)};
}

}  // namespace balai::handoff
