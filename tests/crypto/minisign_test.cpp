#include "core/crypto/minisign.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/crypto/bytes.h"
#include "tests/crypto/program.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace balai;
using namespace balai::crypto;
using minisign::Verdict;
using test::runProgram;

namespace {
const QString program = QStringLiteral("minisign");
const QString comment = QStringLiteral("package 2026-11, តំណាង");

struct Signing {
    SeededRandom random{"minisign"};
    minisign::KeyPair pair = minisign::generate(random);
    QByteArray message = random.bytes(3000);
    QByteArray file = minisign::sign(pair, message, comment);
};

// Nothing when the file is refused as malformed.
std::optional<Verdict> verdictOf(const Signing &s, const QByteArray &file) {
    try {
        return minisign::verify(s.pair.publicKey(), s.message, minisign::parseSignature(file));
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::Damaged);
        return std::nullopt;
    }
}
}  // namespace

TEST_CASE("a signature is good for its message and key only") {
    Signing s;
    CHECK(verdictOf(s, s.file) == Verdict::Good);
    const auto signature = minisign::parseSignature(s.file);
    CHECK(signature.trustedComment == comment.toUtf8());
    CHECK(signature.algorithm == minisign::Algorithm::Prehashed);
    CHECK(minisign::verify(s.pair.publicKey(), QByteArray(s.message + 'x'), signature) == Verdict::Altered);
    const auto other = minisign::generate(s.random);
    CHECK(minisign::verify(other.publicKey(), s.message, signature) == Verdict::OtherKey);
    minisign::PublicKey pretender = other.publicKey();
    pretender.keyId = s.pair.keyId;
    CHECK(minisign::verify(pretender, s.message, signature) == Verdict::Altered);
}

TEST_CASE("a signature file cut off at any byte is refused") {
    Signing s;
    // The last line end may be missing.
    for (qsizetype size = 0; size < s.file.size() - 1; ++size) CHECK(verdictOf(s, s.file.left(size)) != Verdict::Good);
    CHECK(verdictOf(s, s.file.chopped(1)) == Verdict::Good);
}

TEST_CASE("a signature file with a bit flipped outside its untrusted comment is not good") {
    Signing s;
    const qsizetype commentEnd = s.file.indexOf('\n');
    for (qsizetype bit = 0; bit < (s.file.size() - 1) * 8; ++bit) {
        const qsizetype at = bit / 8;
        if (at >= qsizetype(sizeof "untrusted comment: ") - 1 && at < commentEnd) continue;
        QByteArray changed = s.file;
        changed[at] = char(changed[at] ^ 1 << bit % 8);
        CHECK(verdictOf(s, changed) != Verdict::Good);
    }
}

TEST_CASE("a signature file of another shape is refused") {
    Signing s;
    const QByteArrayList lines = s.file.split('\n');
    CHECK_FALSE(verdictOf(s, QByteArray(s.file + "more\n")));
    CHECK_FALSE(verdictOf(s, QByteArray(s.file + '\n')));
    CHECK_FALSE(verdictOf(s, QByteArray('\n' + s.file)));
    CHECK_FALSE(verdictOf(s, QByteArray(s.file).replace(lines[1], QByteArray(lines[1] + "===="))));
    CHECK_FALSE(verdictOf(s, QByteArray(s.file).replace(lines[1], lines[3])));
    CHECK_FALSE(verdictOf(s, QByteArray(s.file).replace("trusted comment: package", "comment: package")));
    CHECK_FALSE(verdictOf(s, QByteArray(1 << 20, 'x')));
    CHECK(verdictOf(s, QByteArray(s.file).replace("\n", "\r\n")) == Verdict::Good);
}

TEST_CASE("a trusted comment of another file does not fit") {
    Signing s;
    const QByteArrayList one = s.file.split('\n');
    const QByteArrayList two = minisign::sign(s.pair, s.message, QStringLiteral("another")).split('\n');
    CHECK(verdictOf(s, QByteArrayList{one[0], one[1], two[2], one[3], {}}.join('\n')) == Verdict::Altered);
    CHECK(verdictOf(s, QByteArrayList{one[0], one[1], two[2], two[3], {}}.join('\n')) == Verdict::Good);
}

TEST_CASE("a comment of two lines is never written") {
    Signing s;
    CHECK_THROWS_AS(minisign::sign(s.pair, "x", QStringLiteral("one\ntwo")), Error);
    CHECK_THROWS_AS(minisign::sign(s.pair, "x", QStringLiteral("one"), QStringLiteral("a\rb")), Error);
}

TEST_CASE("a public key is read from its file and from its bare line") {
    Signing s;
    const minisign::PublicKey key = s.pair.publicKey();
    CHECK(minisign::parsePublicKey(minisign::publicKeyFile(key)) == key);
    CHECK(minisign::parsePublicKey(minisign::publicKeyLine(key)) == key);
    CHECK(minisign::publicKeyLine(key).size() == 56);
    const QByteArray line = minisign::publicKeyLine(key);
    for (qsizetype size = 0; size < line.size(); ++size) CHECK_THROWS_AS(minisign::parsePublicKey(line.left(size)), Error);
    CHECK_THROWS_AS(minisign::parsePublicKey(QByteArray(line + '=')), Error);
    CHECK_THROWS_AS(minisign::parsePublicKey(QByteArray("comment\n" + line)), Error);
    CHECK_THROWS_AS(minisign::parsePublicKey(toBase64(QByteArray("ED" + key.keyId + key.key))), Error);
    CHECK_THROWS_AS(minisign::parsePublicKey({}), Error);
    CHECK(minisign::keyIdText(QByteArray::fromHex("0102030405060708")) == QStringLiteral("0807060504030201"));
}

TEST_CASE("the minisign program verifies our signatures and shows our key id and comment") {
    Signing s;
    QTemporaryDir folder;
    const auto path = [&](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    writeFile(path("message"), s.message, FileAccess::Private);
    writeFile(path("message.minisig"), s.file, FileAccess::Private);
    writeFile(path("key.pub"), minisign::publicKeyFile(s.pair.publicKey()), FileAccess::Private);
    const QStringList verify{QStringLiteral("-V"), QStringLiteral("-H"), QStringLiteral("-m"), path("message")};
    const auto byFile = runProgram(program, verify + QStringList{QStringLiteral("-p"), path("key.pub")});
    CHECK(byFile.status == 0);
    CHECK(byFile.output.contains(comment.toUtf8()));
    const QString line = QString::fromLatin1(minisign::publicKeyLine(s.pair.publicKey()));
    CHECK(runProgram(program, verify + QStringList{QStringLiteral("-P"), line}).status == 0);
    writeFile(path("message"), QByteArray(s.message + 'x'), FileAccess::Private);
    CHECK(runProgram(program, verify + QStringList{QStringLiteral("-P"), line}).status != 0);
}

TEST_CASE("we verify the minisign program's signatures, prehashed and legacy") {
    QTemporaryDir folder;
    const auto path = [&](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    const QStringList keys{QStringLiteral("-p"), path("key.pub"), QStringLiteral("-s"), path("key")};
    REQUIRE(runProgram(program, QStringList{QStringLiteral("-G"), QStringLiteral("-W")} + keys).status == 0);
    const minisign::PublicKey key = minisign::parsePublicKey(readFile(path("key.pub")));
    // The program prints the number without the zeros in front.
    const QByteArray shown = QByteArray::number(minisign::keyIdText(key.keyId).toULongLong(nullptr, 16), 16).toUpper();
    CHECK(readFile(path("key.pub")).contains(QByteArray(' ' + shown + '\n')));
    writeFile(path("message"), "the message", FileAccess::Private);
    for (const QStringList &more : {QStringList(), QStringList{QStringLiteral("-l")}}) {
        const QStringList sign{QStringLiteral("-S"), QStringLiteral("-s"), path("key"), QStringLiteral("-t"), comment,
                               QStringLiteral("-m"), path("message")};
        REQUIRE(runProgram(program, sign + more).status == 0);
        const auto signature = minisign::parseSignature(readFile(path("message.minisig")));
        CHECK((signature.algorithm == minisign::Algorithm::Legacy) == !more.isEmpty());
        CHECK(signature.trustedComment == comment.toUtf8());
        CHECK(minisign::verify(key, "the message", signature) == Verdict::Good);
        CHECK(minisign::verify(key, "the messagf", signature) == Verdict::Altered);
    }
}
