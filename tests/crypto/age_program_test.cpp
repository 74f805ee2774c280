// Both ways with the `age` program.
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/crypto/age/age.h"
#include "core/crypto/keys.h"
#include "tests/crypto/program.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

using namespace balai;
using namespace balai::crypto;
using test::runOnTerminal;
using test::runProgram;

namespace {
const QString program = QStringLiteral("age");

struct Place {
    QTemporaryDir folder;
    SeededRandom random{"age program"};
    BoxKeyPair pair = BoxKeyPair::generate(random);
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &bytes) const {
        writeFile(path(name), bytes, FileAccess::Private);
        return path(name);
    }
    QString identity() const { return write("identity", age::identityText(pair.secret).view()); }
};
}  // namespace

TEST_CASE("the age program opens our files, plain and armored") {
    Place place;
    for (const int size : {1, 65536, 65537, 200000})
        for (const age::Armor armor : {age::Armor::No, age::Armor::Yes}) {
            const QByteArray plain = place.random.bytes(size);
            const QByteArray file = age::encrypt(plain, {place.pair.publicKey}, place.random, armor);
            const auto opened = runProgram(program, {QStringLiteral("-d"), QStringLiteral("-i"), place.identity()}, file);
            CHECK(opened.status == 0);
            CHECK(opened.output == plain);
        }
}

TEST_CASE("we open the age program's files, plain and armored") {
    Place place;
    const QString recipient = age::recipientText(place.pair.publicKey);
    for (const int size : {0, 1, 65536, 200000})
        for (const QStringList &more : {QStringList(), QStringList{QStringLiteral("-a")}}) {
            const QByteArray plain = place.random.bytes(size);
            const auto made = runProgram(program, more + QStringList{QStringLiteral("-r"), recipient}, plain);
            REQUIRE(made.status == 0);
            CHECK(age::decrypt(made.output, age::Keys::identity(place.pair.secret)) == plain);
        }
}

TEST_CASE("we read the keys that age-keygen makes") {
    Place place;
    const auto made = runProgram(QStringLiteral("age-keygen"), {});
    REQUIRE(made.status == 0);
    const auto identities = age::parseIdentityFile(made.output);
    REQUIRE(identities.size() == 1);
    const BoxKeyPair pair = BoxKeyPair::fromSecret(identities[0].copy());
    CHECK(made.output.contains(age::recipientText(pair.publicKey).toLatin1()));
}

TEST_CASE("the age program and we open each other's passphrase files") {
    Place place;
    const QByteArray words = "river-lamp-garden";
    const SecretBytes passphrase = SecretBytes::copyOf(words);
    const QString ours = place.write("ours.age", age::encryptWithPassphrase("from us", passphrase, place.random, 10));
    const auto opened = runOnTerminal(program, {QStringLiteral("-d"), QStringLiteral("-o"), place.path("opened"), ours}, words);
    CHECK(opened.status == 0);
    CHECK(readFile(place.path("opened")) == QByteArray("from us"));

    const QString plain = place.write("plain", "from age");
    const auto made = runOnTerminal(program, {QStringLiteral("-p"), QStringLiteral("-o"), place.path("theirs.age"), plain}, words);
    REQUIRE(made.status == 0);
    CHECK(age::decrypt(readFile(place.path("theirs.age")), age::Keys::passphrase(passphrase)) == QByteArray("from age"));
}
