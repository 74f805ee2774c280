// The manual's chapters: what is read, what is refused, and that every language has the same ones.
#include "core/base/error.h"
#include "core/documents/fonts.h"
#include "core/documents/manual.h"
#include "tests/support/catch.h"
#include "tests/support/expected_log.h"
#include "tests/support/source_dir.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace balai;
using namespace balai::documents;

namespace {
const QString shipped = inSource("resources/manual");

int lineOfFault(const QByteArray &bytes) {
    try {
        readChapter(QStringLiteral("x"), bytes, QStringLiteral("en"));
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        return error.params().value(QStringLiteral("line")).toInt();
    }
    return 0;
}

QString shape(const Chapter &chapter) {
    QString out;
    for (const Block &block : chapter.document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block)) out += QString::number(heading->level);
        else if (std::get_if<ListItem>(&block)) out += u'-';
        else out += u'p';
    }
    return out;
}

QByteArray bytesOf(const QString &path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QTemporaryDir &folder, const QString &path, const QByteArray &bytes) {
    const QString whole = folder.filePath(path);
    QDir().mkpath(QFileInfo(whole).path());
    QFile file(whole);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}
}  // namespace

TEST_CASE("a chapter is read into headings, paragraphs, lists and bold words") {
    const Chapter chapter = readChapter(QStringLiteral("01-x"), "# Title\n\nOne **bold** word.\n\n## Part\n\n1. First\n2. **Second**\n\n- Other\n", QStringLiteral("en"));
    CHECK(chapter.title == QStringLiteral("Title"));
    CHECK(shape(chapter) == QStringLiteral("1p2---"));
    const auto &words = std::get<Paragraph>(chapter.document.blocks[1]).text;
    REQUIRE(words.size() == 3);
    CHECK_FALSE(words[0].bold);
    CHECK(words[1].bold);
    CHECK(words[1].text == QStringLiteral("bold"));
    CHECK(std::get<ListItem>(chapter.document.blocks[3]).marker == QStringLiteral("1."));
    CHECK(std::get<ListItem>(chapter.document.blocks[5]).marker == QStringLiteral("•"));
}

TEST_CASE("whatever is not of the form is refused with its line") {
    CHECK(lineOfFault("") == 1);
    CHECK(lineOfFault("words\n") == 1);
    CHECK(lineOfFault("## Part\n") == 1);
    CHECK(lineOfFault("# T\n\n# Second\n") == 3);
    CHECK(lineOfFault("# T\n\n### Deep\n") == 3);
    CHECK(lineOfFault("# T\nwords\n") == 2);
    CHECK(lineOfFault("# T\n\nwords\nmore\n") == 4);
    CHECK(lineOfFault("# T\n\n1. a\n3. b\n") == 4);
    CHECK(lineOfFault("# T\n\n2. a\n") == 3);
    CHECK(lineOfFault("# T\n\n- a\n1. b\n") == 4);
    CHECK(lineOfFault("# T\n\n**open\n") == 3);
    CHECK(lineOfFault("# T\n\n** blank**\n") == 3);
    CHECK(lineOfFault("# T\n\n****\n") == 3);
    CHECK(lineOfFault("# T\n\n*one* star\n") == 3);
    CHECK(lineOfFault("# T\n\n`code`\n") == 3);
    CHECK(lineOfFault("# T\n\n[a](b)\n") == 3);
    CHECK(lineOfFault("# **T**\n") == 1);
    CHECK(lineOfFault("# T\n\nblank \n") == 3);
    CHECK(lineOfFault("# T\n\n\ttab\n") == 3);
    CHECK(lineOfFault("# T\n\nzero\xE2\x80\x8Bwidth\n") == 3);
    CHECK(lineOfFault("# T\r\n") == 1);
    CHECK(lineOfFault("# \xFF\n") == 1);
    CHECK(lineOfFault("# T\n") == 0);
}

TEST_CASE("every chapter that is shipped can be read, in every language") {
    int read = 0;
    for (const QString &language : QDir(shipped).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        for (const QString &file : QDir(shipped + u'/' + language).entryList(QDir::Files)) {
            INFO(QString(language + u'/' + file).toStdString());
            CHECK_NOTHROW(readChapter(file, bytesOf(shipped + u'/' + language + u'/' + file), language));
            ++read;
        }
    CHECK(read >= 13);
}

TEST_CASE("a language that has chapters has all of them, with the same headings and lists") {
    const QDir english(shipped + QStringLiteral("/en"));
    const QStringList files = english.entryList(QDir::Files, QDir::Name);
    REQUIRE(files.size() == Manual(shipped).chapters().size());
    for (const QString &language : QDir(shipped).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        INFO(language.toStdString());
        const QDir own(shipped + u'/' + language);
        CHECK(own.entryList(QDir::Files, QDir::Name) == files);
        for (const QString &file : own.entryList(QDir::Files)) {
            INFO(file.toStdString());
            CHECK(shape(readChapter(file, bytesOf(own.filePath(file)), language)) == shape(readChapter(file, bytesOf(english.filePath(file)), QStringLiteral("en"))));
        }
    }
}

TEST_CASE("where a language lacks a chapter, or it cannot be read, the English one is shown and said to be") {
    QTemporaryDir folder;
    put(folder, QStringLiteral("en/01-a.md"), "# Apple\n");
    put(folder, QStringLiteral("en/02-b.md"), "# Bean\n");
    put(folder, QStringLiteral("km/01-a.md"), "# \xE1\x9E\x95\n");
    put(folder, QStringLiteral("km/02-b.md"), "no title\n");
    const Manual manual(folder.path());
    CHECK(manual.chapters() == QStringList{QStringLiteral("01-a"), QStringLiteral("02-b")});
    CHECK(manual.chapter(QStringLiteral("01-a"), QStringLiteral("km")).isTranslated);
    CHECK(manual.chapter(QStringLiteral("01-a"), QStringLiteral("en")).isTranslated);
    CHECK_FALSE(manual.chapter(QStringLiteral("01-a"), QStringLiteral("lo")).isTranslated);
    CHECK(manual.chapter(QStringLiteral("01-a"), QStringLiteral("lo")).chapter.title == QStringLiteral("Apple"));
    {
        test::ExpectedLog log(QStringLiteral("chapter not read"));
        const auto shown = manual.chapter(QStringLiteral("02-b"), QStringLiteral("km"));
        CHECK_FALSE(shown.isTranslated);
        CHECK(shown.chapter.title == QStringLiteral("Bean"));
    }
    CHECK_THROWS_AS(manual.chapter(QStringLiteral("03-c"), QStringLiteral("en")), Error);
    CHECK_THROWS_AS(manual.chapter(QStringLiteral("../en/01-a"), QStringLiteral("en")), Error);
    CHECK(Manual(folder.filePath(QStringLiteral("nowhere"))).chapters().isEmpty());
}

TEST_CASE("words are found in any chapter, whatever their case and marks, and all of them in one place") {
    QTemporaryDir folder;
    put(folder, QStringLiteral("en/01-a.md"), "# Apple\n\nPress **Keep** twice.\n\n- A pear falls.\n");
    put(folder, QStringLiteral("en/02-b.md"), "# Bean\n\nKeep it.\n\nTwice.\n");
    const Manual manual(folder.path());
    const auto names = [&](const char *words) {
        QStringList out;
        for (const auto &one : manual.find(QString::fromUtf8(words), QStringLiteral("en"))) out.append(one.name);
        return out;
    };
    CHECK(names("keep") == QStringList{QStringLiteral("01-a"), QStringLiteral("02-b")});
    CHECK(names("KEEP twice") == QStringList{QStringLiteral("01-a")});
    CHECK(names("bean") == QStringList{QStringLiteral("02-b")});
    CHECK(names("pear").size() == 1);
    CHECK(names("plum").isEmpty());
    CHECK(names("  ").isEmpty());
    CHECK(manual.find(QStringLiteral("pear"), QStringLiteral("en")).front().words == QStringLiteral("A pear falls."));
}
