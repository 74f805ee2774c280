#pragma once
#include "core/crypto/secret_bytes.h"
#include "core/crypto/symbol_groups.h"

#include <QByteArrayView>
#include <vector>

namespace balai {
class Random;
}

namespace balai::crypto {

// One share of a secret of 32 bytes (Shamir over GF(256), byte by byte). Fewer than `threshold` of a split tell nothing
// of the secret, however much somebody computes.
struct Share {
    QByteArray vaultTag;  // 3 bytes: the vault it belongs to
    QByteArray split;     // 2 bytes, random: shares of one split go together
    int threshold = 0;    // so many open the vault
    int index = 0;        // from 1
    SecretBytes part;     // 32 bytes
};

inline constexpr int mostShares = 255;

// Throws Error{Usage} unless 2 ≤ threshold ≤ shares ≤ 255, Error{Internal} for a secret or tag of a wrong size.
std::vector<Share> splitSecret(const SecretBytes &secret, const QByteArray &vaultTag, int shares, int threshold, Random &random);
// Of exactly as many shares of one split as are needed, with different indices, comes the secret; of others, 32 bytes that
// open nothing. Throws Error{Internal} for none, a repeated index or a part of a wrong size.
SecretBytes joinShares(const std::vector<const Share *> &shares);

// Why a text is no share: Length, Symbol and Check as in GroupFault, with the groups; Sum: the groups fit and the whole
// does not; Content: what no Balai writes; Form: lines that are not of a share or say something else than its symbols;
// Newer: written by a newer version.
struct ShareFault {
    enum class Kind { Length, Symbol, Check, Sum, Content, Form, Newer };
    Kind kind = Kind::Length;
    QList<int> groups = {};
    bool operator==(const ShareFault &) const = default;
};

// 10 groups of 8 symbols (symbol_groups.h): version 1 (1 byte), tag (3), split (2), threshold (1), index (1), part (32), the
// first 30 bits of SHA-256 of "balai share 1\n" and all before.
QString encodeShare(const Share &share);
std::variant<Share, ShareFault> parseShare(QStringView text);

// The text to keep and print: "Balai share 1", "vault HEX", "share INDEX", "needed THRESHOLD", two lines of symbols.
// ASCII, line feeds. A secret: whoever holds enough of them opens the vault.
QByteArray shareFile(const Share &share);
// That text, where each line says the same as the symbols, or the symbols alone as somebody typed them from paper.
std::variant<Share, ShareFault> readShareFile(QByteArrayView file);

}  // namespace balai::crypto
