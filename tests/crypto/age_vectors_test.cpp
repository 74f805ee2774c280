// The public test vectors of the age format (https://c2sp.org/CCTV/age), as the pinned npm package carries them.
#include "core/base/files.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "tests/crypto/age_outcome.h"
#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

using namespace balai;
using namespace balai::crypto;
using age::Failure;

namespace {
struct Vector {
    QString name;
    QMultiMap<QByteArray, QByteArray> fields;
    QByteArray file;
};

Vector parsed(const QString &name, const QByteArray &bytes) {
    Vector out{name, {}, {}};
    const qsizetype apart = bytes.indexOf("\n\n");
    REQUIRE(apart > 0);
    for (const QByteArray &line : bytes.left(apart).split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        out.fields.insert(line.left(colon), line.mid(colon + 2));
    }
    out.file = bytes.mid(apart + 2);
    // qUncompress wants the size before the zlib stream, big-endian; a guess does.
    if (out.fields.contains("compressed")) out.file = qUncompress(QByteArray("\0\x40\0\0", 4) + out.file);
    return out;
}

QList<Vector> allVectors() {
    const QString path = inSource("packaging/deps/node_modules/cctv-age/index.js");
    const QString script = QString::fromLatin1(readFile(path));
    static const QRegularExpression entry(QStringLiteral(R"re(// \.\./testdata/(\S+)\nvar \S+ = __toBinary\("([^"]*)"\))re"));
    QList<Vector> out;
    for (auto at = entry.globalMatch(script); at.hasNext();) {
        const auto match = at.next();
        out.append(parsed(match.captured(1), *fromBase64(match.captured(2).toLatin1())));
    }
    return out;
}

age::Keys keysOf(const Vector &vector) {
    age::Keys out;
    for (const QByteArray &text : vector.fields.values("identity"))
        if (auto identity = age::parseIdentity(text)) out.identities.push_back(std::move(*identity));
    for (const QByteArray &words : vector.fields.values("passphrase")) out.passphrases.push_back(SecretBytes::copyOf(words));
    return out;
}

// Recipients after quantum computers are not ours: such a stanza is one that no key of ours opens.
const QStringList hybridOnly{
    QStringLiteral("armor_hybrid"),          QStringLiteral("hybrid"),
    QStringLiteral("hybrid_and_x25519"),     QStringLiteral("hybrid_grease"),
    QStringLiteral("hybrid_multiple_recipients"), QStringLiteral("hybrid_extra_argument"),
    QStringLiteral("hybrid_identity"),       QStringLiteral("hybrid_long_file_key"),
    QStringLiteral("hybrid_long_share"),     QStringLiteral("hybrid_low_order"),
    QStringLiteral("hybrid_not_canonical_enc"), QStringLiteral("hybrid_short_share")};

std::optional<Failure> expectedOf(const Vector &vector) {
    if (hybridOnly.contains(vector.name)) return Failure::NoMatch;
    // Told apart from damage: somebody needs a newer program.
    if (vector.name == QStringLiteral("version_unsupported")) return Failure::NewerVersion;
    // Armor is recognised, and this is not recognised as one.
    if (vector.name == QStringLiteral("armor_garbage_leading")) return Failure::Header;
    static const QMap<QByteArray, std::optional<Failure>> words{
        {"success", std::nullopt},         {"no match", Failure::NoMatch},           {"HMAC failure", Failure::Hmac},
        {"header failure", Failure::Header}, {"payload failure", Failure::Payload}, {"armor failure", Failure::Armor}};
    const QByteArray word = vector.fields.value("expect");
    REQUIRE(words.contains(word));
    return words.value(word);
}

void checkReleased(const Vector &vector, const test::AgeOutcome &outcome) {
    if (outcome.failure && outcome.failure != Failure::Payload) {
        CHECK(outcome.released.isEmpty());
        return;
    }
    REQUIRE(vector.fields.contains("payload"));
    CHECK(toHex(sha256(outcome.released)) == vector.fields.value("payload"));
}
}  // namespace

TEST_CASE("every public age vector ends as it says and releases exactly what it says") {
    const QList<Vector> vectors = allVectors();
    CHECK(vectors.size() >= 143);
    for (const Vector &vector : vectors) {
        INFO(vector.name.toStdString());
        const test::AgeOutcome outcome = test::openAge(vector.file, keysOf(vector));
        const auto expected = expectedOf(vector);
        CHECK(outcome.failure.has_value() == expected.has_value());
        CHECK(int(outcome.failure.value_or(Failure::NoMatch)) == int(expected.value_or(Failure::NoMatch)));
        checkReleased(vector, outcome);
    }
}

TEST_CASE("an age vector read in small parts ends the same way") {
    for (const Vector &vector : allVectors()) {
        if (vector.file.size() > 4096) continue;
        INFO(vector.name.toStdString());
        const age::Keys keys = keysOf(vector);
        const test::AgeOutcome whole = test::openAge(vector.file, keys);
        const test::AgeOutcome parts = test::openAge(vector.file, keys, 3);
        CHECK(whole.failure == parts.failure);
        CHECK(whole.released == parts.released);
    }
}
