#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <functional>

namespace balai::exchange {

// zstd (RFC 8878), one frame with a checksum.
QByteArray compress(QByteArrayView bytes);

// How far a frame from outside may unfold, in bytes. Above `free` also no more than `ratio` times its own size.
struct UnfoldLimit {
    qint64 most = 1ll << 30;
    qint64 free = 64ll << 20;
    qint64 ratio = 400;
};
// Gives the content piece by piece. Throws Error{Damaged}: no single whole frame, checksum wrong, beyond the limit.
void decompress(QByteArrayView frame, const UnfoldLimit &limit, const std::function<void(QByteArrayView)> &take);

}  // namespace balai::exchange
