#include "core/base/error.h"
#include "core/crypto/age/age.h"
#include "core/handoff/verify.h"
#include "core/records/handoff_item.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QJsonDocument>

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {
const QString lotus = QStringLiteral("lotus");
const QString fees = QStringLiteral("fees");

void allowFees(Ministry &m) {
    m.mayShare(lotus);
    m.right(lotus, fees);
}

QString refusal(Ministry &m, const Spec &spec, const MakeOptions &options) {
    try {
        make(m.laptop.store, spec, m.path(QStringLiteral("refused.zip")), options);
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::Refused);
        return error.params().value(QStringLiteral("reason")).toString();
    }
    return QStringLiteral("made");
}

class NoRoom final : public FileOps {
public:
    qint64 write(int, const char *, qint64) override {
        errno = ENOSPC;
        return -1;
    }
};
}  // namespace

TEST_CASE("a package is a valid bag, signed by the council's key, and records what went") {
    Ministry m;
    allowFees(m);
    const Made made = m.make(m.everything());
    const Verdict verdict = verifyFile(m.path(QStringLiteral("package.zip")), knownKeys(m.laptop.store));
    CHECK(verdict.outcome == Outcome::KnownKey);
    CHECK(verdict.bag.wrong == QStringList());
    CHECK(verdict.bag.warnings == QStringList());
    const auto handoff = m.laptop.store.find(made.id);
    REQUIRE(handoff);
    CHECK(handoff->reference == QStringLiteral("2026-01"));
    const auto items = m.laptop.store.all<records::HandoffItem>("handoff", made.id);
    CHECK(items.size() == 4);
    for (const records::HandoffItem &item : items)
        if (item.item == m.at(fees)) {
            CHECK(item.attribution == records::Attribution::member);
            CHECK(item.contributors.at(0)[QLatin1String("consents")].toArray().size() == 3);
            CHECK(item.of.startsWith(u"en="));
        }
}

TEST_CASE("a package holds no record id, no author and no held-back word") {
    Ministry m;
    m.make(m.everything(QStringLiteral(R"(,"forms":["pdf","odt","xlsx","json"])")));
    const QByteArray zip = readFile(m.path(QStringLiteral("package.zip")));
    for (const PackedFile &file : readZip(zip)) {
        CHECK_FALSE(file.bytes.contains(m.at(QStringLiteral("channel")).text().toLatin1()));
        CHECK_FALSE(file.bytes.contains("Fees are too high"));
        CHECK_FALSE(file.bytes.contains("Dara"));
        CHECK_FALSE(file.name.contains(lotus));
    }
    const QJsonObject json = QJsonDocument::fromJson(fileIn(zip, QStringLiteral("handoff.json"))).object();
    CHECK(json.value(QLatin1String("items")).toArray().size() == 3);
    CHECK(json.value(QLatin1String("items"))[0][QLatin1String("reference")] == QStringLiteral("NC-2026-010"));
}

TEST_CASE("the same records and clock give the same package bytes") {
    Ministry one, two;
    one.make(one.everything());
    two.make(two.everything());
    const QByteArray first = readFile(one.path(QStringLiteral("package.zip")));
    CHECK(first == readFile(two.path(QStringLiteral("package.zip"))));
}

TEST_CASE("other programs accept the package") {
    Ministry m;
    allowFees(m);
    m.make(m.everything(QStringLiteral(R"(,"forms":["pdf","odt","xlsx","json"])")));
    const QString package = m.path(QStringLiteral("package.zip"));
    if (const Ran unzip = run(QStringLiteral("unzip"), {QStringLiteral("-t"), package}); unzip.exists) CHECK(unzip.code == 0);
    const auto key = knownKeys(m.laptop.store).front();
    const Ran minisign = run(QStringLiteral("minisign"), {QStringLiteral("-V"), QStringLiteral("-m"), package, QStringLiteral("-P"),
                                                          QString::fromLatin1(crypto::minisign::publicKeyLine(key))});
    if (minisign.exists) CHECK(minisign.code == 0);
    const QString pdf = m.path(QStringLiteral("paper.pdf"));
    writeFile(pdf, fileIn(readFile(package), QStringLiteral(".pdf")), FileAccess::Shared);
    if (const Ran text = run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}); text.exists) {
        CHECK(text.output.contains("Fees are too high."));
        CHECK(text.output.contains("Open a channel for complaints."));
    }
    if (const Ran qpdf = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf}); qpdf.exists) CHECK(qpdf.code == 0);
}

TEST_CASE("an adopted recommendation that was handed over is sent") {
    Ministry m;
    m.make(m.everything());
    const auto channel = m.laptop.store.find(Id<records::Recommendation>(m.at(QStringLiteral("channel"))));
    CHECK(channel->stage == records::Stage::sent);
    CHECK(m.make(m.everything(), QStringLiteral("again.zip")).reference == QStringLiteral("2026-02"));
}

TEST_CASE("a finding without an answer stops the package, and nothing is written") {
    Ministry m;
    m.put("block", QStringLiteral(R"({"meeting":"@may","order":"d","kind":"note","text":{"en":"I never saw it."},"original":"en"})"));
    const qint64 version = m.laptop.store.version();
    CHECK(refusal(m, m.everything(), m.options()) == QStringLiteral("findings"));
    CHECK(QDir(m.folder.path()).isEmpty());
    CHECK(m.laptop.store.version() == version);
    const QString id = m.preview(m.everything()).disclosure.findings.at(0).id;
    CHECK(refusal(m, m.everything(QStringLiteral(R"(,"answers":[{"finding":"%1","reason":"said by the chair for all"}])").arg(id)), m.options()) ==
          QStringLiteral("made"));
}

TEST_CASE("a package is refused while the vault catches up, and by another key") {
    Ministry m;
    MakeOptions options = m.options();
    options.catchingUp = true;
    CHECK(refusal(m, m.everything(), options) == QStringLiteral("catchingUp"));
    const auto other = crypto::minisign::generate(m.laptop.random);
    CHECK(refusal(m, m.everything(), {.key = other, .fonts = Ministry::fonts()}) == QStringLiteral("signingKey"));
}

TEST_CASE("where the council asks for a second person, one's own word is not enough") {
    Ministry m;
    m.update("council", QStringLiteral("council"), QStringLiteral(R"({"rules":{"secondPerson":true}})"));
    m.put("account", QStringLiteral(R"({"name":"Sok","role":"facilitator"})"), QStringLiteral("sok"));
    MakeOptions options = m.options();
    CHECK(refusal(m, m.everything(), options) == QStringLiteral("secondPerson"));
    const Spec confirmed = m.everything(QStringLiteral(R"(,"confirmedBy":"@sok")"));
    CHECK(refusal(m, confirmed, options) == QStringLiteral("secondPerson"));
    options.secondPersonConfirmed = true;
    CHECK(refusal(m, m.everything(QStringLiteral(R"(,"confirmedBy":"@dara")")), options) == QStringLiteral("secondPerson"));
    CHECK(refusal(m, confirmed, options) == QStringLiteral("made"));
}

TEST_CASE("when all is held back there is no package") {
    Ministry m;
    m.update("recommendation", QStringLiteral("channel"), QStringLiteral(R"({"stage":"draft"})"));
    CHECK(refusal(m, m.spec(QStringLiteral(R"("recommendations":["@channel"])")), m.options()) == QStringLiteral("nothing"));
}

TEST_CASE("a disk that is full leaves no file and no hand-off") {
    Ministry m;
    NoRoom full;
    const auto key = m.options();
    const MakeOptions options{.key = key.key, .fonts = key.fonts, .files = full};
    CHECK_THROWS_AS(make(m.laptop.store, m.everything(), m.path(QStringLiteral("full.zip")), options), Error);
    CHECK(QDir(m.folder.path()).isEmpty());
    CHECK(m.laptop.store.all<records::Handoff>().empty());
}

TEST_CASE("a wrapped package opens with its passphrase and is verified as it is") {
    Ministry m;
    const crypto::SecretBytes words = crypto::SecretBytes::copyOf("six words that nobody guesses here");
    MakeOptions options = m.options();
    options.wrap = Wrap::Age;
    options.passphrase = &words;
    options.workFactor = 4;
    make(m.laptop.store, m.everything(), m.path(QStringLiteral("package.age")), options);
    const Verdict verdict = verifyFile(m.path(QStringLiteral("package.age")), knownKeys(m.laptop.store));
    CHECK(verdict.outcome == Outcome::KnownKey);
    CHECK(verdict.isEncrypted);
    const QByteArray zip = crypto::age::decrypt(readFile(m.path(QStringLiteral("package.age"))), crypto::age::Keys::passphrase(words));
    CHECK(checkBagZip(zip).isValid());
}

TEST_CASE("verifying tells known, unknown and altered apart") {
    Ministry m;
    m.make(m.everything());
    QByteArray file = readFile(m.path(QStringLiteral("package.zip")));
    const QByteArray signature = readFile(m.path(QStringLiteral("package.zip.minisig")));
    const Verdict unknown = verify(file, signature, {});
    CHECK(unknown.outcome == Outcome::UnknownKey);
    CHECK(unknown.words == crypto::fingerprintWords(knownKeys(m.laptop.store).front().key));
    CHECK(verify(file, "nothing", {}).outcome == Outcome::Altered);
    for (const qsizetype at : {qsizetype(0), file.size() / 3, file.size() / 2, file.size() - 1}) {
        QByteArray changed = file;
        changed[at] = char(changed[at] ^ 1);
        CHECK(verify(changed, signature, {}).outcome == Outcome::Altered);
        CHECK(verify(changed, signature, knownKeys(m.laptop.store)).outcome == Outcome::Altered);
    }
    CHECK_THROWS_AS(verifyFile(m.path(QStringLiteral("none.zip")), {}), Error);
}
