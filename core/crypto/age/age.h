#pragma once
#include "core/crypto/keys.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArrayView>
#include <QList>
#include <functional>
#include <optional>
#include <vector>

namespace balai {
class Error;
class Random;
}  // namespace balai

// age v1 files (https://c2sp.org/age), X25519 and passphrase recipients, armor optional. Reading is strict: one byte
// sequence per meaning, everything else is refused.
namespace balai::crypto::age {

enum class Armor { No, Yes };
inline constexpr int usualWorkFactor = 18;   // scrypt N = 2^18: about one second
inline constexpr int highestWorkFactor = 20;  // more is refused before memory is taken

// What failed. An Error thrown here carries it as params "stage"; the code is NoKey for NoMatch, NewerFormat for
// NewerVersion and Damaged for the rest.
enum class Failure { NoMatch, Header, Hmac, Armor, Payload, NewerVersion };
std::optional<Failure> failureOf(const Error &error);

// Reads up to `most` bytes to `to` and returns how many; 0 only at the end. May throw.
using Source = std::function<qint64(char *to, qint64 most)>;
// Takes bytes in order. May throw.
using Sink = std::function<void(QByteArrayView)>;

// Everything that may open a file: X25519 secret keys (32 bytes each) and passphrases (the bytes as they are).
struct Keys {
    std::vector<SecretBytes> identities;
    std::vector<SecretBytes> passphrases;
    static Keys identity(const SecretBytes &secret);
    static Keys passphrase(const SecretBytes &words);
};

// To one or more X25519 public keys. Error{Internal} for none, Error{Damaged} for a key that is no good.
QByteArray encrypt(QByteArrayView plaintext, const QList<QByteArray> &publicKeys, Random &random, Armor armor = Armor::No);
void encryptStream(const Source &from, const Sink &to, const QList<QByteArray> &publicKeys, Random &random,
                   Armor armor = Armor::No);

// To a passphrase. `workFactor` 1-20; low only in tests.
QByteArray encryptWithPassphrase(QByteArrayView plaintext, const SecretBytes &passphrase, Random &random,
                                 int workFactor = usualWorkFactor, Armor armor = Armor::No);
void encryptStreamWithPassphrase(const Source &from, const Sink &to, const SecretBytes &passphrase, Random &random,
                                 int workFactor = usualWorkFactor, Armor armor = Armor::No);

// Armor is recognised. Nothing is returned unless the whole file is authentic.
QByteArray decrypt(QByteArrayView file, const Keys &keys);
// Gives authenticated chunks of up to 64 KiB as they come; a later one may still turn out damaged, so the taker
// acts on nothing before this returns.
void decryptStream(const Source &from, const Sink &to, const Keys &keys);

// "age1…" and "AGE-SECRET-KEY-1…". Parsing gives nothing for any other text.
QString recipientText(const QByteArray &publicKey);
std::optional<QByteArray> parseRecipient(QByteArrayView text);
SecretBytes identityText(const SecretBytes &secret);
std::optional<SecretBytes> parseIdentity(QByteArrayView text);
// An identity file: one identity a line, empty lines and lines that begin with # ignored. Throws Error{InvalidInput,
// line} for any other line.
std::vector<SecretBytes> parseIdentityFile(QByteArrayView file);

}  // namespace balai::crypto::age
