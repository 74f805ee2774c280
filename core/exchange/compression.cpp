#include "core/exchange/compression.h"

#include "core/base/error.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <zstd.h>

namespace balai::exchange {

namespace {

constexpr int level = 5;
constexpr int largestWindowLog = 27;  // 128 MiB

[[noreturn]] void damaged(const char *what) {
    throw Error(ErrorCode::Damaged, QStringLiteral("bundle: ") + QLatin1String(what));
}

struct FreeDecompressor {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

}  // namespace

Compressor::Compressor() : m_context(ZSTD_createCCtx(), [](ZSTD_CCtx *context) { ZSTD_freeCCtx(context); }) {
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
}

Compressor::~Compressor() = default;

void Compressor::add(QByteArrayView bytes) { feed(bytes, Until::More); }

QByteArray Compressor::finish() {
    feed({}, Until::End);
    return std::exchange(m_out, {});
}

void Compressor::feed(QByteArrayView bytes, Until until) {
    QByteArray piece(qsizetype(ZSTD_CStreamOutSize()), Qt::Uninitialized);
    ZSTD_inBuffer in{bytes.data(), size_t(bytes.size()), 0};
    size_t left = 0;
    do {
        ZSTD_outBuffer out{piece.data(), size_t(piece.size()), 0};
        left = ZSTD_compressStream2(m_context.get(), &out, &in, until == Until::End ? ZSTD_e_end : ZSTD_e_continue);
        if (ZSTD_isError(left)) throw Error(ErrorCode::Internal, QStringLiteral("zstd does not compress"));
        m_out.append(piece.constData(), qsizetype(out.pos));
    } while (until == Until::End ? left != 0 : in.pos < in.size);
}

QByteArray compress(QByteArrayView bytes) {
    Compressor compressor;
    compressor.add(bytes);
    return compressor.finish();
}

void decompress(QByteArrayView frame, const UnfoldLimit &limit, const std::function<void(QByteArrayView)> &take) {
    const std::unique_ptr<ZSTD_DCtx, FreeDecompressor> context(ZSTD_createDCtx());
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, largestWindowLog);
    const qint64 most = std::min(limit.most, std::max(limit.free, limit.ratio * qint64(frame.size())));
    QByteArray piece(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    ZSTD_inBuffer in{frame.data(), size_t(frame.size()), 0};
    qint64 total = 0;
    size_t left = 1;
    do {
        ZSTD_outBuffer out{piece.data(), size_t(piece.size()), 0};
        const size_t before = in.pos;
        left = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(left)) damaged("not a zstd frame");
        total += qint64(out.pos);
        if (total > most) damaged("unfolds to more than is allowed");
        if (out.pos > 0) take(QByteArrayView(piece.constData(), qsizetype(out.pos)));
        if (left != 0 && out.pos == 0 && in.pos == before) damaged("cut short");
    } while (left != 0);
    if (in.pos != in.size) damaged("bytes behind the frame");
}

}  // namespace balai::exchange
