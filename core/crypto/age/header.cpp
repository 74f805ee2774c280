#include "core/crypto/age/header.h"

#include "core/crypto/age/failure.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/crypto/kdf.h"

#include <algorithm>

namespace balai::crypto::age {

namespace {
const QByteArrayView versionStart("age-encryption.org/v");
const QByteArrayView stanzaStart("-> ");
const QByteArrayView macStart("--- ");
constexpr qsizetype lineSymbols = 64;
constexpr qsizetype lineBytes = 48;
constexpr qsizetype macBytes = 32;
constexpr qsizetype mostBytes = 1 << 20;  // of a header; some 8000 recipients

[[noreturn]] void failHeader() { fail(Failure::Header, QStringLiteral("header is malformed")); }

// Lines of the header, remembered for the MAC.
class HeaderLines {
public:
    explicit HeaderLines(ByteReader &from) : m_from(from) {}

    QByteArray next() {
        QByteArray out;
        for (int byte = m_from.next(); byte != '\n'; byte = m_from.next()) {
            if (byte < 0 || m_all.size() + out.size() >= mostBytes) failHeader();
            out.append(char(byte));
        }
        m_all += out + '\n';
        return out;
    }
    const QByteArray &all() const { return m_all; }

private:
    ByteReader &m_from;
    QByteArray m_all;
};

void checkVersion(QByteArrayView line) {
    if (!line.startsWith(versionStart)) failHeader();
    const QByteArrayView version = line.sliced(versionStart.size());
    if (version == QByteArrayView("1")) return;
    const bool isNumber = !version.isEmpty() && version.front() != '0'
        && std::all_of(version.begin(), version.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) fail(Failure::NewerVersion, QStringLiteral("unknown version of the format"));
    failHeader();
}

bool isArgument(QByteArrayView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= 33 && c <= 126; });
}

QByteArrayList argumentsOf(QByteArrayView line) {
    const QByteArrayList out = line.sliced(stanzaStart.size()).toByteArray().split(' ');
    if (!std::all_of(out.begin(), out.end(), [](const QByteArray &text) { return isArgument(text); })) failHeader();
    return out;
}

QByteArray readBody(HeaderLines &lines) {
    QByteArray out;
    while (true) {
        const QByteArray line = lines.next();
        const auto bytes = fromBase64(line, Base64::Unpadded);
        if (!bytes || line.size() > lineSymbols) failHeader();
        out += *bytes;
        if (line.size() < lineSymbols) return out;
    }
}

QByteArray macOf(QByteArrayView line) {
    const auto mac = fromBase64(line.sliced(macStart.size()), Base64::Unpadded);
    if (!mac || mac->size() != macBytes) failHeader();
    return *mac;
}

QByteArray stanzaText(const Stanza &stanza) {
    QByteArray out = stanzaStart.toByteArray() + stanza.arguments.join(' ') + '\n';
    for (qsizetype at = 0; at <= stanza.body.size(); at += lineBytes)
        out += toBase64(QByteArrayView(stanza.body).sliced(at, std::min(lineBytes, stanza.body.size() - at)),
                        Base64::Unpadded) + '\n';
    return out;
}
}  // namespace

Header readHeader(ByteReader &from) {
    HeaderLines lines(from);
    checkVersion(lines.next());
    Header out;
    while (true) {
        const QByteArray line = lines.next();
        if (line.startsWith(macStart)) {
            out.mac = macOf(line);
            out.covered = lines.all().chopped(line.size() + 1) + "---";
            if (out.stanzas.isEmpty()) failHeader();
            return out;
        }
        if (!line.startsWith(stanzaStart)) failHeader();
        const QByteArrayList arguments = argumentsOf(line);
        out.stanzas.append({arguments, readBody(lines)});
    }
}

QByteArray headerMac(QByteArrayView covered, const SecretBytes &fileKey) {
    return hmacSha256(hkdfSha256(fileKey, {}, QByteArrayView("header")).view(), covered);
}

QByteArray headerText(const QList<Stanza> &stanzas, const SecretBytes &fileKey) {
    QByteArray out = versionStart.toByteArray() + "1\n";
    for (const Stanza &stanza : stanzas) out += stanzaText(stanza);
    out += "---";
    return out + ' ' + toBase64(headerMac(out, fileKey), Base64::Unpadded) + '\n';
}

}  // namespace balai::crypto::age
