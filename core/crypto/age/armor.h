#pragma once
#include "core/crypto/age/byte_reader.h"

namespace balai::crypto::age {

// The text form: RFC 7468 strict, "AGE ENCRYPTED FILE", lines of 64. White space may stand around it (up to 1 KiB on
// either side); lines end with LF or CRLF.
class ArmorReader {
public:
    explicit ArmorReader(ByteReader &from) : m_from(from) {}
    qint64 read(char *to, qint64 most);  // a Source; throws Failure::Armor

private:
    void begin();
    bool nextLine();
    void takeEnd(const QByteArray &line);

    ByteReader &m_from;
    QByteArray m_line;  // decoded, not yet read
    bool m_begun = false;
    bool m_last = false;   // a short line came: only the end may follow
    bool m_ended = false;
};

class ArmorWriter {
public:
    explicit ArmorWriter(Sink to);
    void write(QByteArrayView bytes);
    void finish();

private:
    void writeLine(QByteArrayView bytes);

    Sink m_to;
    QByteArray m_rest;
};

// Passes white space, and says whether an armored file stands there. Throws Failure::Header for white space before
// anything else.
bool isArmored(ByteReader &from);

}  // namespace balai::crypto::age
