#include "core/crypto/shares.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <cstring>
#include <memory>
#include <set>

extern "C" {  // the header does not say it
#include <libgfshare.h>
}

namespace balai::crypto {

namespace {

constexpr std::size_t secretSize = 32;
constexpr int tagSize = 3;
constexpr int splitSize = 2;

thread_local Random *drawingFrom = nullptr;

// The library asks one function for all its random bytes, also to overwrite what it frees: then zeros serve as well.
void fill(unsigned char *to, unsigned int bytes) {
    if (drawingFrom) drawingFrom->fill(to, bytes);
    else std::memset(to, 0, bytes);
}

class Drawing {
public:
    explicit Drawing(Random &random) { drawingFrom = &random; }
    ~Drawing() { drawingFrom = nullptr; }
    Drawing(const Drawing &) = delete;
    Drawing &operator=(const Drawing &) = delete;
};

struct FreeContext {
    void operator()(gfshare_ctx *context) const { gfshare_ctx_free(context); }
};
using Context = std::unique_ptr<gfshare_ctx, FreeContext>;

Context context(gfshare_ctx *made) {
    if (!made) throw Error(ErrorCode::Internal, QStringLiteral("no memory to split a secret"));
    return Context(made);
}

void useOurRandom() {
    static const bool once = (gfshare_fill_rand = fill, true);
    Q_UNUSED(once)
}

std::vector<unsigned char> firstIndices(int count) {
    std::vector<unsigned char> out;
    for (int index = 1; index <= count; ++index) out.push_back(static_cast<unsigned char>(index));
    return out;
}

void requireSplittable(const SecretBytes &secret, const QByteArray &vaultTag, int shares, int threshold) {
    if (secret.size() != secretSize || vaultTag.size() != tagSize)
        throw Error(ErrorCode::Internal, QStringLiteral("a secret to split of a wrong size"));
    if (threshold < 2 || shares < threshold || shares > mostShares)
        throw Error(ErrorCode::Usage, QStringLiteral("shares: from 2 to 255; the threshold: from 2 to the number of shares"));
}

}  // namespace

std::vector<Share> splitSecret(const SecretBytes &secret, const QByteArray &vaultTag, int shares, int threshold, Random &random) {
    requireSplittable(secret, vaultTag, shares, threshold);
    useOurRandom();
    const QByteArray split = random.bytes(splitSize);
    std::vector<unsigned char> indices = firstIndices(shares);
    const Context splitting = context(gfshare_ctx_init_enc(indices.data(), unsigned(shares), static_cast<unsigned char>(threshold), secretSize));
    SecretBytes copy = secret.copy();
    {
        const Drawing drawing(random);
        gfshare_ctx_enc_setsecret(splitting.get(), copy.data());
    }
    std::vector<Share> out;
    for (int at = 0; at < shares; ++at) {
        out.push_back({vaultTag, split, threshold, at + 1, SecretBytes(secretSize)});
        gfshare_ctx_enc_getshare(splitting.get(), static_cast<unsigned char>(at), out.back().part.data());
    }
    return out;
}

SecretBytes joinShares(const std::vector<const Share *> &shares) {
    useOurRandom();
    std::set<int> seen;
    std::vector<unsigned char> indices;
    for (const Share *share : shares) {
        if (share->part.size() != secretSize || share->index < 1 || share->index > mostShares || !seen.insert(share->index).second)
            throw Error(ErrorCode::Internal, QStringLiteral("shares that cannot be joined"));
        indices.push_back(static_cast<unsigned char>(share->index));
    }
    if (indices.empty()) throw Error(ErrorCode::Internal, QStringLiteral("no shares to join"));
    const Context joining = context(gfshare_ctx_init_dec(indices.data(), unsigned(indices.size()), secretSize));
    for (std::size_t at = 0; at < shares.size(); ++at) {
        SecretBytes part = shares[at]->part.copy();
        gfshare_ctx_dec_giveshare(joining.get(), static_cast<unsigned char>(at), part.data());
    }
    SecretBytes out(secretSize);
    gfshare_ctx_dec_extract(joining.get(), out.data());
    return out;
}

}  // namespace balai::crypto
