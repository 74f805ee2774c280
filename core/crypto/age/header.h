#pragma once
#include "core/crypto/age/byte_reader.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArrayList>

namespace balai::crypto::age {

// One "-> type argument…" with its body.
struct Stanza {
    QByteArrayList arguments;  // the type first; never empty
    QByteArray body;
};

struct Header {
    QList<Stanza> stanzas;
    QByteArray mac;      // 32 bytes
    QByteArray covered;  // what the MAC is over: everything up to and with "---"
};

// Reads up to the line end after the MAC. Throws Failure::Header and NewerVersion.
Header readHeader(ByteReader &from);

// The header of `stanzas` with its MAC.
QByteArray headerText(const QList<Stanza> &stanzas, const SecretBytes &fileKey);

QByteArray headerMac(QByteArrayView covered, const SecretBytes &fileKey);

}  // namespace balai::crypto::age
