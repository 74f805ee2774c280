#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace balai::crypto {

// Padded and Unpadded: RFC 4648 §4; Url: §5 without padding.
enum class Base64 { Padded, Unpadded, Url };

QByteArray toBase64(QByteArrayView bytes, Base64 form = Base64::Padded);
// Canonical text only: exact padding, zero trailing bits, no other character, no line break.
std::optional<QByteArray> fromBase64(QByteArrayView text, Base64 form = Base64::Padded);

QByteArray toHex(QByteArrayView bytes);                        // lower case
std::optional<QByteArray> fromHex(QByteArrayView text);        // lower case, even length

}  // namespace balai::crypto
