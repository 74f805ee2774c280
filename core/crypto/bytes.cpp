#include "core/crypto/bytes.h"

namespace balai::crypto {

namespace {
QByteArray::Base64Options optionsOf(Base64 form) {
    switch (form) {
    case Base64::Padded: return QByteArray::Base64Encoding;
    case Base64::Unpadded: return QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals;
    case Base64::Url: return QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    }
    return QByteArray::Base64Encoding;
}
}  // namespace

QByteArray toBase64(QByteArrayView bytes, Base64 form) {
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(optionsOf(form));
}

std::optional<QByteArray> fromBase64(QByteArrayView text, Base64 form) {
    const QByteArray source = text.toByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(
        source, optionsOf(form) | QByteArray::AbortOnBase64DecodingErrors);
    // Qt accepts more than one text for the same bytes; only the one it would write itself counts.
    if (!decoded || (*decoded).toBase64(optionsOf(form)) != source) return std::nullopt;
    return *decoded;
}

QByteArray toHex(QByteArrayView bytes) { return QByteArray::fromRawData(bytes.data(), bytes.size()).toHex(); }

std::optional<QByteArray> fromHex(QByteArrayView text) {
    const QByteArray source = text.toByteArray();
    QByteArray decoded = QByteArray::fromHex(source);
    if (decoded.toHex() != source) return std::nullopt;
    return decoded;
}

}  // namespace balai::crypto
