#include "core/crypto/age/armor.h"

#include "core/crypto/age/failure.h"
#include "core/crypto/bytes.h"

#include <algorithm>
#include <cstring>

namespace balai::crypto::age {

namespace {
const QByteArrayView beginLine("-----BEGIN AGE ENCRYPTED FILE-----");
const QByteArrayView endLine("-----END AGE ENCRYPTED FILE-----");
constexpr int lineSymbols = 64;
constexpr int lineBytes = 48;
constexpr int mostAround = 1024;

[[noreturn]] void failArmor() { fail(Failure::Armor, QStringLiteral("armor is malformed")); }

bool isSpace(int byte) { return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n'; }

int passSpace(ByteReader &from) {
    int passed = 0;
    while (isSpace(from.peek()) && passed < mostAround) {
        from.next();
        ++passed;
    }
    return passed;
}

// A line without its end. Longer than any valid line is malformed.
QByteArray readLine(ByteReader &from) {
    QByteArray out;
    for (int byte = from.next(); byte >= 0 && byte != '\n'; byte = from.next()) {
        out.append(char(byte));
        if (out.size() > lineSymbols + 1) failArmor();
    }
    if (out.endsWith('\r')) out.chop(1);
    return out;
}
}  // namespace

bool isArmored(ByteReader &from) {
    const bool passed = passSpace(from) > 0;
    if (from.peek() == '-') return true;
    if (passed) fail(Failure::Header, QStringLiteral("white space before the header"));
    return false;
}

void ArmorReader::begin() {
    if (readLine(m_from) != beginLine) failArmor();
    m_begun = true;
}

void ArmorReader::takeEnd(const QByteArray &line) {
    if (line != endLine) failArmor();
    passSpace(m_from);
    if (m_from.peek() >= 0) failArmor();
    m_ended = true;
}

bool ArmorReader::nextLine() {
    const QByteArray line = readLine(m_from);
    if (m_last || line.startsWith('-')) {
        takeEnd(line);
        return false;
    }
    const auto bytes = fromBase64(line);
    if (!bytes || bytes->isEmpty() || line.size() > lineSymbols) failArmor();
    m_last = bytes->size() < lineBytes;
    m_line = *bytes;
    return true;
}

qint64 ArmorReader::read(char *to, qint64 most) {
    if (!m_begun) begin();
    if (m_line.isEmpty() && (m_ended || !nextLine())) return 0;
    const qint64 part = std::min<qint64>(most, m_line.size());
    std::memcpy(to, m_line.constData(), std::size_t(part));
    m_line.remove(0, part);
    return part;
}

ArmorWriter::ArmorWriter(Sink to) : m_to(std::move(to)) { m_to(QByteArray(beginLine.toByteArray() + '\n')); }

void ArmorWriter::writeLine(QByteArrayView bytes) { m_to(QByteArray(toBase64(bytes) + '\n')); }

void ArmorWriter::write(QByteArrayView bytes) {
    m_rest.append(bytes);
    qsizetype at = 0;
    for (; m_rest.size() - at >= lineBytes; at += lineBytes) writeLine(QByteArrayView(m_rest).sliced(at, lineBytes));
    m_rest.remove(0, at);
}

void ArmorWriter::finish() {
    if (!m_rest.isEmpty()) writeLine(m_rest);
    m_to(QByteArray(endLine.toByteArray() + '\n'));
}

}  // namespace balai::crypto::age
