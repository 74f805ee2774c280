#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <functional>
#include <memory>

struct ZSTD_CCtx_s;

namespace balai::exchange {

// zstd (RFC 8878), one frame with a checksum.
QByteArray compress(QByteArrayView bytes);
// The same, piece by piece: only what came out is held.
class Compressor {
public:
    Compressor();
    ~Compressor();
    void add(QByteArrayView bytes);
    QByteArray finish();

private:
    enum class Until { More, End };
    void feed(QByteArrayView bytes, Until until);
    std::unique_ptr<ZSTD_CCtx_s, void (*)(ZSTD_CCtx_s *)> m_context;
    QByteArray m_out;
};

// How far a frame from outside may unfold, in bytes. Above `free` also no more than `ratio` times its own size.
struct UnfoldLimit {
    qint64 most = 1ll << 30;
    qint64 free = 64ll << 20;
    qint64 ratio = 400;
};
// Gives the content piece by piece. Throws Error{Damaged}: no single whole frame, checksum wrong, beyond the limit.
void decompress(QByteArrayView frame, const UnfoldLimit &limit, const std::function<void(QByteArrayView)> &take);

}  // namespace balai::exchange
