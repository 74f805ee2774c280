#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace balai::crypto::age {

// Bech32 (BIP 173) without its length limit. Upper case when `prefix` is.
QByteArray bech32(QByteArrayView prefix, QByteArrayView bytes);

struct Bech32 {
    QByteArray prefix;  // in the case it was written in
    QByteArray bytes;
};
// Nothing for mixed case, a wrong checksum or padding that is not zero.
std::optional<Bech32> parseBech32(QByteArrayView text);

}  // namespace balai::crypto::age
