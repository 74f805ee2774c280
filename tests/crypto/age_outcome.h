#pragma once
#include "core/base/error.h"
#include "core/crypto/age/age.h"

#include <QByteArray>
#include <algorithm>
#include <cstring>
#include <optional>

namespace balai::test {

// What reading an age file came to: all that was released, and how it failed if it did.
struct AgeOutcome {
    QByteArray released;
    std::optional<crypto::age::Failure> failure;
};

// Gives `bytes` in parts of at most `part` bytes.
inline crypto::age::Source sourceOf(const QByteArray &bytes, qint64 part = 1 << 20) {
    return [bytes, part, at = qsizetype(0)](char *to, qint64 most) mutable {
        const qint64 size = std::min({most, part, qint64(bytes.size() - at)});
        std::memcpy(to, bytes.constData() + at, std::size_t(size));
        at += qsizetype(size);
        return size;
    };
}

inline AgeOutcome openAge(const QByteArray &file, const crypto::age::Keys &keys, qint64 part = 1 << 20) {
    AgeOutcome out;
    try {
        crypto::age::decryptStream(sourceOf(file, part), [&](QByteArrayView bytes) { out.released.append(bytes); }, keys);
    } catch (const Error &error) {
        out.failure = crypto::age::failureOf(error);
        if (!out.failure) throw;
    }
    return out;
}

}  // namespace balai::test
