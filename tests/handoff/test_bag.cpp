#include "core/base/error.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/handoff/bag.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <zip.h>

using namespace balai;
using namespace balai::handoff;

namespace {

const QDate day(2026, 11, 23);

QByteArray sum(const QByteArray &bytes) { return crypto::toHex(crypto::sha256(bytes)); }

// A valid bag of one file, to be spoilt.
std::vector<PackedFile> bag() { return bagOf({{QStringLiteral("a.txt"), "hello"}}, {}); }

PackedFile &named(std::vector<PackedFile> &files, const char *name) {
    for (PackedFile &file : files)
        if (file.name == QLatin1String(name)) return file;
    FAIL("no such file");
    return files.front();
}

BagReport without(const char *name) {
    std::vector<PackedFile> files = bag();
    std::erase_if(files, [&](const PackedFile &file) { return file.name == QLatin1String(name); });
    return checkBag(files);
}

BagReport with(const char *name, const QByteArray &bytes) {
    std::vector<PackedFile> files = bag();
    std::erase_if(files, [](const PackedFile &file) { return file.name.startsWith(u"tagmanifest"); });
    named(files, name).bytes = bytes;
    return checkBag(files);
}

QString reasonOf(const QByteArray &zip) {
    try {
        readZip(zip);
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::Damaged);
        return error.params().value(QStringLiteral("reason")).toString();
    }
    return QStringLiteral("accepted");
}

}  // namespace

TEST_CASE("a bag we make is a valid bag without warnings") {
    const BagReport report = checkBag(bag());
    CHECK(report.wrong == QStringList());
    CHECK(report.warnings == QStringList());
    CHECK(report.version == QStringLiteral("1.0"));
}

TEST_CASE("a zip of the same files on the same day has the same bytes") {
    CHECK(zipOf(bag(), day) == zipOf(bag(), day));
    CHECK(zipOf(bag(), day) != zipOf(bag(), day.addDays(1)));
}

TEST_CASE("a bag is found at the root of a zip and in its only folder") {
    CHECK(checkBagZip(zipOf(bag(), day)).isValid());
    std::vector<PackedFile> inFolder = bag();
    for (PackedFile &file : inFolder) file.name.prepend(QStringLiteral("one/"));
    CHECK(checkBagZip(zipOf(inFolder, day)).isValid());
    inFolder.front().name = QStringLiteral("two/bagit.txt");
    CHECK_FALSE(checkBagZip(zipOf(inFolder, day)).isValid());
}

TEST_CASE("a bag that lacks a part is not valid") {
    CHECK(without("bagit.txt").wrong == QStringList{QStringLiteral("declaration bagit.txt")});
    CHECK(without("data/a.txt").wrong.contains(QStringLiteral("missingFile data/a.txt")));
    CHECK(without("manifest-sha256.txt").wrong.contains(QStringLiteral("noManifest")));
}

TEST_CASE("one changed byte in a bag is noticed") {
    CHECK(with("data/a.txt", "hellO").wrong.contains(QStringLiteral("checksum data/a.txt")));
    std::vector<PackedFile> files = bag();
    named(files, "bag-info.txt").bytes += "X: y\n";
    CHECK(checkBag(files).wrong.contains(QStringLiteral("checksum bag-info.txt")));
}

TEST_CASE("a file that no manifest names does not belong to a bag") {
    std::vector<PackedFile> files = bag();
    files.push_back({QStringLiteral("data/b.txt"), "more"});
    CHECK(checkBag(files).wrong.contains(QStringLiteral("unlistedFile data/b.txt")));
}

TEST_CASE("paths outside the bag are refused in a manifest on every platform") {
    const QByteArray good = sum("hello") + "  data/a.txt\n";
    for (const char *path : {"../a.txt", "data/../../a.txt", "/etc/passwd", "~/a.txt", "C:\\a.txt", "C:/a.txt", "data\\a.txt", "\\\\host\\a"})
        CHECK(with("manifest-sha256.txt", good + sum("hello") + "  " + path + "\n").wrong.contains(QStringLiteral("path manifest-sha256.txt")));
}

TEST_CASE("a file listed twice is wrong, a path that begins with a dot only unusual") {
    const QByteArray line = sum("hello") + "  data/a.txt\n";
    CHECK(with("manifest-sha256.txt", line + line).wrong.contains(QStringLiteral("listedTwice data/a.txt")));
    const BagReport dotted = with("manifest-sha256.txt", sum("hello") + "  ./data/a.txt\n");
    CHECK(dotted.isValid());
    CHECK(dotted.warnings.contains(QStringLiteral("dotSlash manifest-sha256.txt")));
}

TEST_CASE("a file under a name in other case is taken, with a warning") {
    const BagReport report = with("manifest-sha256.txt", sum("hello") + "  data/A.txt\n" + sum("hello") + "  data/a.txt\n");
    CHECK(report.wrong == QStringList());
    CHECK(report.warnings == QStringList{QStringLiteral("caseDiffers data/A.txt")});
}

TEST_CASE("a folder picture that a system took away does not spoil a bag, a lost page does") {
    const QByteArray line = sum("hello") + "  data/a.txt\n";
    CHECK(with("manifest-sha256.txt", line + sum("") + "  data/.DS_Store\n").warnings == QStringList{QStringLiteral("systemFile data/.DS_Store")});
    CHECK(with("manifest-sha256.txt", line + sum("") + "  data/b.txt\n").wrong.contains(QStringLiteral("missingFile data/b.txt")));
}

TEST_CASE("files to be fetched and not there make a bag incomplete") {
    std::vector<PackedFile> files = bag();
    files.push_back({QStringLiteral("fetch.txt"), "https://example.org/b 4 data/b.txt\n"});
    CHECK(checkBag(files).wrong.contains(QStringLiteral("notFetched data/b.txt")));
}

TEST_CASE("declarations with a mark, an unknown version or a missing encoding are wrong") {
    CHECK(with("bagit.txt", "\xEF\xBB\xBF" "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n").wrong == QStringList{QStringLiteral("encoding bagit.txt")});
    CHECK(with("bagit.txt", "BagIt-Version: 7.0\nTag-File-Character-Encoding: UTF-8\n").wrong == QStringList{QStringLiteral("version 7.0")});
    CHECK(with("bagit.txt", "BagIt-Version: 1.0\n").wrong == QStringList{QStringLiteral("declaration bagit.txt")});
}

TEST_CASE("older bags with md5 are read") {
    std::vector<PackedFile> files{{QStringLiteral("bagit.txt"), "BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n"},
                                  {QStringLiteral("manifest-md5.txt"), "5d41402abc4b2a76b9719d911017c592  data/a.txt\n"},
                                  {QStringLiteral("data/a.txt"), "hello"}};
    CHECK(checkBag(files).wrong == QStringList());
    files[1].bytes[0] = '6';
    CHECK(checkBag(files).wrong == QStringList{QStringLiteral("checksum data/a.txt")});
}

TEST_CASE("a wrong Payload-Oxum is noticed") {
    CHECK(with("bag-info.txt", "Payload-Oxum: 6.1\n").wrong == QStringList{QStringLiteral("oxum 6.1")});
}

TEST_CASE("a zip with a path outside is refused before anything is read") {
    for (const char *name : {"../a", "/a", "a/../../b", "C:/a", "a\\b", "~/a"})
        CHECK(reasonOf(zipOf({{QString::fromLatin1(name), "x"}}, day)) == QStringLiteral("path"));
}

TEST_CASE("a zip with a link is refused") {
    const QByteArray zip = zipOf({{QStringLiteral("a"), "/etc/passwd"}}, day);
    // The Unix mode in the central directory: a plain file's becomes a link's.
    QByteArray link = zip;
    const qsizetype at = link.indexOf("PK\x01\x02") + 38;
    REQUIRE(at > 38);
    link[at + 3] = char(0xA1);
    CHECK(reasonOf(zip) == QStringLiteral("accepted"));
    CHECK(reasonOf(link) == QStringLiteral("link"));
}

TEST_CASE("bytes that are no zip, and a zip cut short, are refused") {
    const QByteArray zip = zipOf(bag(), day);
    CHECK(reasonOf("not a zip at all") == QStringLiteral("zip"));
    CHECK(reasonOf(zip.left(zip.size() / 2)) == QStringLiteral("zip"));
}

TEST_CASE("a zip that unpacks to more than allowed is refused") {
    const QByteArray zip = zipOf({{QStringLiteral("a"), QByteArray(100'000, 'x')}}, day);
    try {
        readZip(zip, {10, 50'000, 1'000'000});
        FAIL("accepted");
    } catch (const Error &error) {
        CHECK(error.params().value(QStringLiteral("reason")).toString() == QStringLiteral("size"));
    }
}

TEST_CASE("a bag folder on disk is read, a link in it refused") {
    QTemporaryDir folder;
    QDir(folder.path()).mkpath(QStringLiteral("data"));
    for (const PackedFile &file : bag()) {
        QFile out(folder.filePath(file.name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(file.bytes);
    }
    CHECK(checkBagFolder(folder.path()).wrong == QStringList());
    CHECK(checkBagFolder(QDir().relativeFilePath(folder.path())).wrong == QStringList());
    REQUIRE(QFile::link(QStringLiteral("/etc/hostname"), folder.filePath(QStringLiteral("data/link.txt"))));
    CHECK_THROWS_AS(checkBagFolder(folder.path()), Error);
}
