#include "core/exchange/compression.h"

#include "core/base/error.h"

#include <algorithm>
#include <memory>
#include <zstd.h>

namespace balai::exchange {

namespace {

constexpr int level = 5;
constexpr int largestWindowLog = 27;  // 128 MiB

[[noreturn]] void damaged(const char *what) {
    throw Error(ErrorCode::Damaged, QStringLiteral("bundle: ") + QLatin1String(what));
}

struct FreeCompressor {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};
struct FreeDecompressor {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

}  // namespace

QByteArray compress(QByteArrayView bytes) {
    const std::unique_ptr<ZSTD_CCtx, FreeCompressor> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(context.get(), out.data(), size_t(out.size()), bytes.data(), size_t(bytes.size()));
    if (ZSTD_isError(size)) throw Error(ErrorCode::Internal, QStringLiteral("zstd does not compress"));
    out.truncate(qsizetype(size));
    return out;
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
