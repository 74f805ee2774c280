#pragma once
// Inside core/crypto only: Qt's bytes as libsodium takes them. Never a null pointer, also for nothing.
#include <QByteArray>
#include <QByteArrayView>
#include <cstddef>

namespace balai::crypto {

inline const unsigned char *raw(QByteArrayView bytes) {
    static const unsigned char nothing = 0;
    return bytes.isEmpty() ? &nothing : reinterpret_cast<const unsigned char *>(bytes.data());
}
inline unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
inline std::size_t rawSize(QByteArrayView bytes) { return std::size_t(bytes.size()); }

}  // namespace balai::crypto
