#include "core/base/error.h"
#include "core/base/files.h"
#include "core/text/language.h"
#include "core/text/zawgyi.h"
#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QTemporaryDir>
#include <cmath>

using namespace balai;
using balai::text::unicodeFromZawgyi;
using balai::text::ZawgyiDetector;

namespace {

const QString resources = inSource("packaging/deps/node_modules/myanmar-tools/resources/");

const ZawgyiDetector &detector() {
    static const ZawgyiDetector made(resources + u"zawgyiUnicodeModel.dat"_qs);
    return made;
}

QStringList linesOf(const QString &file) {
    return QString::fromUtf8(readFile(resources + file)).split(u'\n', Qt::SkipEmptyParts);
}

bool isLongBurmese(const QString &line) { return line.size() > 30 && text::guessScript(line) == text::Script::Myanmar; }

ErrorCode codeOfModel(const QByteArray &bytes) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"model.dat"_qs);
    writeFile(path, bytes, FileAccess::Private);
    try {
        const ZawgyiDetector made(path);
    } catch (const Error &error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

} // namespace

TEST_CASE("the detector gives the probabilities that the model's publishers give") {
    for (const QString &line : linesOf(u"compatibility.tsv"_qs)) {
        const double published = line.section(u'\t', 0, 0).toDouble();
        const QString words = line.section(u'\t', 1);
        INFO(line.toStdString());
        const double expected = std::isfinite(published) ? published : 0;
        CHECK(std::abs(detector().probability(words) - expected) < 1e-6);
    }
}

TEST_CASE("published texts are told apart") {
    for (const QString &line : linesOf(u"udhr_mya_unicode_src.txt"_qs))
        if (isLongBurmese(line)) CHECK(detector().probability(line) < ZawgyiDetector::worthAsking);
    for (const QString &line : linesOf(u"udhr_mya_zawgyi_out.txt"_qs))
        if (isLongBurmese(line)) CHECK(detector().probability(line) > 0.95);
}

TEST_CASE("text without a Burmese letter is not asked about") {
    for (const QString &text : {QString(), u"plain"_qs, u"၂၀၂၆"_qs, u"ខ្មែរ"_qs, QString(QChar(0xD800))})
        CHECK_FALSE(detector().isWorthAsking(text));
}

TEST_CASE("Zawgyi text is converted to the same words in Unicode") {
    CHECK(unicodeFromZawgyi(u"အေရးမ"_qs) == u"အရေးမ"_qs);
    const QString converted = unicodeFromZawgyi(linesOf(u"udhr_mya_zawgyi_out.txt"_qs).join(u' '));
    CHECK(detector().probability(converted) < 0.01);
}

TEST_CASE("a long text is converted as its phrases are, and a run that is no language takes no longer than its length asks") {
    QString whole, parts;
    for (const QString &line : linesOf(u"mmgov_zawgyi_src.txt"_qs)) {
        whole += line + u' ';
        parts += unicodeFromZawgyi(line) + u' ';
    }
    CHECK(unicodeFromZawgyi(whole) == parts);
    const QString unspaced = u"လမ္းသည္ေျခာက္ေသြ့ေနသည္"_qs;
    CHECK(unicodeFromZawgyi(unspaced.repeated(200)) == unicodeFromZawgyi(unspaced).repeated(200));
    for (const char16_t mark : {u'\u103A', u'\u1031'}) {
        QElapsedTimer timer;
        timer.start();
        unicodeFromZawgyi(QString(QChar(mark)).repeated(10000));
        CHECK(timer.elapsed() < 2000);
    }
}

TEST_CASE("a damaged model is refused") {
    const QByteArray model = readFile(resources + u"zawgyiUnicodeModel.dat"_qs);
    CHECK(codeOfModel(model.chopped(1)) == ErrorCode::Damaged);
    CHECK(codeOfModel(model + 'x') == ErrorCode::Damaged);
    CHECK(codeOfModel(QByteArray()) == ErrorCode::Damaged);
    CHECK(codeOfModel("UZMODEL " + QByteArray(100, '\xFF')) == ErrorCode::Damaged);
}

// Every line of over ten letters of the texts that are published in both encodings. Asked about is what is worth asking.
TEST_CASE("of published texts over ten letters 99.5 in a hundred are judged rightly, either way") {
    int zawgyi = 0, found = 0, asked = 0;
    const auto count = [&](const QString &file, bool isZawgyi) {
        for (const QString &line : linesOf(file)) {
            if (line.size() <= 10 || text::guessScript(line) != text::Script::Myanmar) continue;
            const bool judged = detector().probability(line) >= 0.5;
            zawgyi += isZawgyi;
            asked += judged;
            found += judged && isZawgyi;
        }
    };
    for (const QString &name : {u"mmgov_zawgyi_src.txt"_qs, u"udhr_mya_zawgyi_out.txt"_qs}) count(name, true);
    for (const QString &name : {u"mmgov_unicode_out.txt"_qs, u"udhr_mya_unicode_src.txt"_qs}) count(name, false);
    CAPTURE(zawgyi, asked, found);
    CHECK(zawgyi > 100);
    CHECK(found >= 0.995 * zawgyi);
    CHECK(found >= 0.995 * asked);
}
