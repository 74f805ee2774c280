// A package as its addressee opens it, its wraps, and the signed reply that comes back.
#include "core/base/error.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/handoff/opened_package.h"
#include "core/handoff/reply.h"
#include "core/handoff/response.h"
#include "core/handoff/words.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {

const QString file = QStringLiteral("package.zip");

crypto::SecretBytes secret(const char *words) { return crypto::SecretBytes::copyOf(words); }

struct Sent {
    Ministry m;
    QByteArray bytes, signature;
    explicit Sent(const QString &more = {}, Wrap wrap = Wrap::None, const crypto::SecretBytes *passphrase = nullptr) {
        MakeOptions options = m.options();
        options.wrap = wrap;
        options.passphrase = passphrase;
        options.workFactor = 4;
        make(m.laptop.store, m.everything(more), m.path(file), options);
        bytes = readFile(m.path(file));
        signature = readFile(m.path(QStringLiteral("package.zip.minisig")));
    }
};

QString codeOf(const std::function<void()> &act) {
    try {
        act();
    } catch (const Error &error) {
        return QStringLiteral("%1 %2").arg(int(error.code())).arg(error.params().value(QStringLiteral("reason")).toString()).trimmed();
    }
    return QStringLiteral("done");
}
const QString wrongPassphrase = QString::number(int(ErrorCode::WrongPassphrase));

Reply replyTo(const OpenedPackage &opened) {
    return {opened.text->reference, opened.hash, QDate(2026, 12, 1),
            {{{Column::Item, QStringLiteral("1")}, {Column::Reference, QStringLiteral("NC-2026-010")}, {Column::Response, QStringLiteral("partly")},
              {Column::Reason, QStringLiteral("The budget is decided in March.")}, {Column::Due, QStringLiteral("2027-03-01")}, {Column::Office, QStringLiteral("Legal department")}}}};
}

}  // namespace

TEST_CASE("a package opens without a vault, with what it holds and the words of the key that signed it") {
    const Sent made;
    const OpenedPackage opened = openPackageFile(made.m.path(file));
    CHECK(opened.isSigned);
    CHECK(opened.verdict.outcome == Outcome::UnknownKey);
    CHECK(opened.verdict.words == crypto::fingerprintWords(knownKeys(made.m.laptop.store).front().key));
    REQUIRE(opened.text);
    CHECK(opened.text->reference == QStringLiteral("2026-01"));
    CHECK(opened.text->council.value(QStringLiteral("en")) == QStringLiteral("Example Council"));
    CHECK(opened.text->body.value(QStringLiteral("en")) == QStringLiteral("Ministry of Labour"));
    CHECK(opened.text->meetings.size() == 1);
    REQUIRE(opened.text->items.size() == 3);
    const PackageItem &first = opened.text->items.front();
    CHECK(first.isRecommendation());
    CHECK(first.reference == QStringLiteral("NC-2026-010"));
    CHECK(first.words.value(QStringLiteral("text")).value(QStringLiteral("en")) == QStringLiteral("Open a channel for complaints."));
    CHECK(first.adoptedOn == QDate(2026, 5, 12));
}

TEST_CASE("a package without handoff.json is read from its response sheet") {
    const Sent made(QStringLiteral(R"(,"forms":["pdf"])"));
    const OpenedPackage opened = openPackage(made.bytes, made.signature);
    REQUIRE(opened.text);
    CHECK(opened.text->reference == QStringLiteral("2026-01"));
    REQUIRE(opened.text->items.size() == 1);
    CHECK(opened.text->items.front().words.value(QStringLiteral("title")).value(QStringLiteral("en")) == QStringLiteral("Complaint channel"));
}

TEST_CASE("one changed byte, another's signature or none are told") {
    Sent made;
    CHECK_FALSE(openPackage(made.bytes, std::nullopt).isSigned);
    CHECK(openPackage(made.bytes, std::nullopt).text);
    CHECK(openPackage(made.bytes, QByteArray("no signature")).verdict.outcome == Outcome::Altered);
    QByteArray changed = made.bytes;
    changed[changed.size() / 2] = char(changed[changed.size() / 2] ^ 1);
    for (const auto &signature : {std::optional(made.signature), std::optional<QByteArray>()}) {
        const OpenedPackage opened = openPackage(changed, signature);
        CHECK(opened.verdict.outcome == Outcome::Altered);
        CHECK_FALSE(opened.text);
    }
}

TEST_CASE("bytes of a stranger never come out as a package") {
    for (const QByteArray &bytes : {QByteArray(), QByteArray("hello"), QByteArray("PK\x03\x04 and no more"), zipOf({{QStringLiteral("a.txt"), "x"}}, QDate(2026, 1, 1)),
                                    zipOf({{QStringLiteral("../evil"), "x"}}, QDate(2026, 1, 1)), QByteArray("age-encryption.org/v1\n-> scrypt")}) {
        const crypto::SecretBytes words = secret("some words");
        const OpenedPackage opened = openPackage(bytes, std::nullopt, &words);
        CHECK(opened.verdict.outcome == Outcome::Altered);
        CHECK_FALSE(opened.text);
    }
}

TEST_CASE("a package whose text is not what it should be is damaged, one of a later version is newer") {
    const auto text = [](const QByteArray &json) { return codeOf([&] { packageText({{QStringLiteral("data/handoff.json"), json}}); }); };
    const QString damaged = QStringLiteral("%1 json").arg(int(ErrorCode::Damaged));
    const QByteArray head = R"({"format":"balai-handoff","version":1,"reference":"2026-01","languages":["en"])";
    CHECK(text(head + "}") == QStringLiteral("done"));
    for (const QByteArray &json : {QByteArray(), QByteArray("[]"), QByteArray(R"({"format":"other"})"), QByteArray(head + R"(,"items":{}})"), QByteArray(head + R"(,"items":[1]})"),
                                   QByteArray(head + R"(,"items":[{"number":0,"kind":"note"}]})"), QByteArray(head + R"(,"items":[{"number":1,"kind":"note","text":"words"}]})"),
                                   QByteArray(R"({"format":"balai-handoff","version":1})")})
        CHECK(text(json) == damaged);
    CHECK(text(R"({"format":"balai-handoff","version":2})") == QString::number(int(ErrorCode::NewerFormat)));
    const PackageText turned = packageText({{QStringLiteral("data/handoff.json"), head + R"(,"council":{"en":"a\u202eb\u0007c"}})"}});
    CHECK(turned.council.value(QStringLiteral("en")) == QStringLiteral("abc"));
}

TEST_CASE("a wrapped package says so, opens with its passphrase and with no other") {
    const Wrap wrap = GENERATE(Wrap::Age, Wrap::AesZip);
    const crypto::SecretBytes right = secret("six words that nobody guesses here"), other = secret("six other words");
    const Sent made({}, wrap, &right);
    CHECK(wrapOf(made.bytes) == wrap);
    CHECK_FALSE(made.bytes.contains("recommendations.pdf"));
    const OpenedPackage closed = openPackage(made.bytes, made.signature);
    CHECK(closed.verdict.isEncrypted);
    CHECK(closed.verdict.outcome == Outcome::UnknownKey);
    CHECK_FALSE(closed.text);
    CHECK(openPackage(made.bytes, made.signature, &right).text);
    CHECK(codeOf([&] { openPackage(made.bytes, made.signature, &other); }) == wrongPassphrase);
    CHECK(verify(made.bytes, made.signature, knownKeys(made.m.laptop.store), &right).outcome == Outcome::KnownKey);
    CHECK(verify(made.bytes, made.signature, knownKeys(made.m.laptop.store)).isEncrypted);
}

TEST_CASE("an AES-256 zip holds the package and its signature, and other programs see that it is sealed") {
    const crypto::SecretBytes words = secret("six words that nobody guesses here");
    const Sent made({}, Wrap::AesZip, &words);
    const auto files = readZip(made.bytes, {}, &words);
    REQUIRE(files.size() == 2);
    CHECK(files[0].name == QStringLiteral("handoff-2026-01.zip"));
    CHECK(verify(files[0].bytes, files[1].bytes, knownKeys(made.m.laptop.store)).outcome == Outcome::KnownKey);
    CHECK(codeOf([&] { readZip(made.bytes); }) == QStringLiteral("%1 encrypted").arg(int(ErrorCode::Damaged)));
    if (const Ran opened = run(QStringLiteral("unzip"), {QStringLiteral("-t"), made.m.path(file)}); opened.exists) CHECK(opened.code != 0);
}

TEST_CASE("a zip of which one file is not sealed is no sealed zip") {
    const crypto::SecretBytes words = secret("words");
    CHECK(isSealedZip(sealedZipOf({{QStringLiteral("a"), "x"}}, QDate(2026, 1, 1), words)));
    CHECK_FALSE(isSealedZip(zipOf({{QStringLiteral("a"), "x"}}, QDate(2026, 1, 1))));
    CHECK_FALSE(isSealedZip("PK"));
    CHECK_FALSE(isSealedZip({}));
}

TEST_CASE("a package too large for one e-mail becomes parts, each a signed bag that says which of how many it is") {
    Ministry m;
    MakeOptions options = m.options();
    options.mostBytes = 26'000;
    const handoff::Made made = make(m.laptop.store, m.everything(QStringLiteral(R"(,"forms":["pdf","odt","xlsx","json"])")), m.path(file), options);
    REQUIRE(made.files.size() >= 2);
    CHECK(made.files.first() == m.path(QStringLiteral("package-1of%1.zip").arg(made.files.size())));
    CHECK_FALSE(QFile::exists(m.path(file)));
    QStringList names;
    for (const QString &path : made.files) {
        const QByteArray bytes = readFile(path);
        CHECK(bytes.size() <= 26'000);
        CHECK(verifyFile(path, knownKeys(m.laptop.store)).outcome == Outcome::KnownKey);
        CHECK(fileIn(bytes, QStringLiteral("bag-info.txt")).contains(QByteArray(" of " + QByteArray::number(made.files.size()))));
        for (const PackedFile &one : readZip(bytes))
            if (one.name.contains(u"/data/")) names.append(one.name.section(u'/', 2));
    }
    CHECK(names.count(QStringLiteral("README.txt")) == made.files.size());
    CHECK(names.count(QStringLiteral("signing-key.pub")) == made.files.size());
    for (const char *once : {"recommendations.pdf", "recommendations.odt", "recommendations.xlsx", "handoff.json", "response.xlsx", "response.csv"})
        CHECK(names.count(QLatin1String(once)) == 1);
    CHECK(openPackageFile(made.files.first()).text->items.size() == 3);
    CHECK(m.laptop.store.find(made.id)->packageHash == openPackageFile(made.files.first()).hash);
}

TEST_CASE("a part smaller than the largest file is refused, and nothing is written or recorded") {
    Ministry m;
    MakeOptions options = m.options();
    options.mostBytes = 9'000;
    CHECK(codeOf([&] { make(m.laptop.store, m.everything(), m.path(file), options); }).startsWith(QString::number(int(ErrorCode::InvalidInput))));
    CHECK(QDir(m.folder.path()).isEmpty());
    CHECK(m.laptop.store.all<records::Handoff>().empty());
    CHECK(partPath(QStringLiteral("a.b/package"), {2, 3}) == QStringLiteral("a.b/package-2of3"));
    CHECK(partPath(QStringLiteral("a/b.zip.age"), {1, 1}) == QStringLiteral("a/b.zip.age"));
}

TEST_CASE("the letter names an office and a place, and leaves room for the council's own paper") {
    Ministry m;
    const auto paper = [&](const QString &more) {
        QString all;
        const handoff::Preview preview = m.preview(m.everything(more));
        for (const documents::PageText &page : preview.payload.pages) all += page.lines.join(u'\n') + u'\n';
        return all;
    };
    const QString plain = paper({});
    CHECK(plain.count(QStringLiteral("Example Council")) > paper(QStringLiteral(R"(,"letter":{"letterhead":false})")).count(QStringLiteral("Example Council")));
    const QString whole = paper(QStringLiteral(R"(,"letter":{"addressee":"Department of Law","place":"Phnom Penh"})"));
    CHECK(whole.contains(QStringLiteral("Department of Law")));
    CHECK(whole.contains(QStringLiteral("Phnom Penh, ")));
    for (const char *wrong : {R"({"place":1})", R"({"addressee":""})", R"({"letterhead":"no"})", R"({"other":"x"})", R"([])"})
        CHECK_THROWS_AS(m.everything(QStringLiteral(",\"letter\":%1").arg(QLatin1String(wrong))), Error);
    m.make(m.everything(QStringLiteral(R"(,"letter":{"addressee":"Department of Law"})")));
    CHECK(m.laptop.store.all<records::Handoff>().front().addressee == QStringLiteral("Department of Law"));
}

TEST_CASE("a signed reply is taken in as responses that say where they come from") {
    Sent made;
    const Reply reply = replyTo(openPackage(made.bytes, made.signature));
    const SignedReply sent = signedReply(reply, made.m.laptop.random);
    REQUIRE(isReply(sent.file));
    CHECK(readReply(sent.file).words == sent.words);
    const auto read = readResponses(made.m.laptop.store, sent.file);
    REQUIRE(read.size() == 1);
    const records::Response &response = read.front().response;
    CHECK(response.recommendation.uuid() == made.m.at(QStringLiteral("channel")));
    CHECK(response.body.uuid() == made.m.at(QStringLiteral("ministry")));
    CHECK(response.response == records::ResponseWord::partly);
    CHECK(response.due == QDate(2027, 3, 1));
    CHECK(response.signedByOffice == QStringLiteral("Legal department"));
    CHECK(response.source == records::ResponseSource::reply);
    recordResponses(made.m.laptop.store, read);
    CHECK(recordResponses(made.m.laptop.store, readResponses(made.m.laptop.store, sent.file)).already == 1);
}

TEST_CASE("a changed reply, one without its signature and one of a later version are refused") {
    Sent made;
    const SignedReply sent = signedReply(replyTo(openPackage(made.bytes, made.signature)), made.m.laptop.random);
    std::vector<PackedFile> files = readZip(sent.file);
    const auto code = [&](const std::vector<PackedFile> &inside) { return codeOf([&] { readReply(zipOf(inside, QDate(2026, 12, 1))); }); };
    std::vector<PackedFile> changed = files;
    changed[0].bytes.replace("partly", "accepted");
    CHECK(code(changed) == QStringLiteral("%1 signature").arg(int(ErrorCode::Damaged)));
    CHECK(code({files[0]}) == QStringLiteral("%1 signature").arg(int(ErrorCode::Damaged)));
    CHECK_FALSE(isReply("PK"));
    CHECK_FALSE(isReply({}));
    const auto said = replyTo(openPackage(made.bytes, made.signature)).answers;
    int thrown = 0, whole = 0, other = 0;
    for (qsizetype at = 0; at < sent.file.size(); at += 7) {
        QByteArray one = sent.file;
        one[at] = char(one[at] ^ 0x20);
        if (!isReply(one)) continue;
        try {
            ++(readReply(one).reply.answers == said ? whole : other);
            CHECK(other == 0);  // what is read is what was signed
        } catch (const Error &error) {
            CHECK(error.code() == ErrorCode::Damaged);
            ++thrown;
        }
    }
    CHECK(thrown > 50);
    CHECK(whole < 30);  // times and attributes of the zip mean nothing
}

TEST_CASE("answers written for a script are checked line by line before they become a reply") {
    const Sent made;
    const OpenedPackage opened = openPackage(made.bytes, made.signature);
    const auto question = [&](const QByteArray &lines) {
        try {
            readAnswers(lines, *opened.text);
        } catch (const Error &error) {
            return QString(error.params().value(QStringLiteral("line")).toString() % u' ' % error.params().value(QStringLiteral("field")).toString());
        }
        return QStringLiteral("read");
    };
    const QByteArray good = R"({"item":1,"response":"partly","reason":"In March.","due":"2027-03-01"})" "\n";
    CHECK(question(good) == QStringLiteral("read"));
    CHECK(readAnswers("\n" + good, *opened.text).front().value(Column::Reference) == QStringLiteral("NC-2026-010"));
    CHECK(readAnswers({}, *opened.text).empty());
    for (const auto &[lines, asked] : std::vector<std::pair<QByteArray, const char *>>{{good + good, "2 item"}, {QByteArray("[]"), "1 answer"}, {QByteArray(R"({"item":2,"response":"noted"})"), "1 item"},
                                       {QByteArray(R"({"item":1})"), "1 response"}, {QByteArray(R"({"item":1,"response":"perhaps"})"), "1 response"},
                                       {QByteArray(R"({"item":1,"response":"noted","due":"3/4/2027"})"), "1 due"}, {QByteArray(R"({"item":1,"response":"noted","due":5})"), "1 due"},
                                       {QByteArray(R"({"item":1,"response":"noted","note":"x"})"), "1 note"}})
        CHECK(question(lines) == QString::fromLatin1(asked));
}

TEST_CASE("a reply to another package's file is asked about") {
    Sent made;
    made.m.put("body", QStringLiteral(R"({"name":{"en":"Ministry of Justice"},"kind":"ministry"})"), QStringLiteral("justice"));
    Spec other = made.m.everything();
    other.body = Id<records::Body>(made.m.at(QStringLiteral("justice")));
    made.m.make(other, QStringLiteral("other.zip"));
    Reply reply = replyTo(openPackage(made.bytes, made.signature));
    reply.packageHash = QString::fromLatin1(crypto::toHex(crypto::sha256(readFile(made.m.path(QStringLiteral("other.zip"))))));
    const SignedReply sent = signedReply(reply, made.m.laptop.random);
    CHECK(codeOf([&] { readResponses(made.m.laptop.store, sent.file); }).startsWith(QString::number(int(ErrorCode::InvalidInput))));
}

TEST_CASE("no answer of one language is another answer in another language") {
    QHash<QString, int> seen;
    for (const QString &language : languagesOfWords())
        for (int word = int(records::ResponseWord::acknowledged); word <= int(records::ResponseWord::referred); ++word) {
            const QString text = comparable(responseWords(records::ResponseWord(word), language));
            INFO(language.toStdString() << ": " << text.toStdString());
            CHECK(seen.value(text, word) == word);
            seen.insert(text, word);
        }
}
