#pragma once
#include <QByteArray>
#include <QByteArrayView>

namespace balai::crypto {

// Digests and MACs are raw bytes; sizes in bytes.
QByteArray sha256(QByteArrayView message);                           // 32
QByteArray blake2b(QByteArrayView message, int size = 32);           // 16-64, unkeyed
QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);   // 32, key of any length
bool sameBytes(QByteArrayView one, QByteArrayView other);            // constant time for equal lengths

}  // namespace balai::crypto
