#include "core/text/respect.h"
#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace balai;
using namespace balai::text;

namespace {

QByteArray fileOf(const QString &path) {
    QFile file(inSource("") + path);
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorCode::NotFound, path);
    return file.readAll();
}

RespectList shipped(const QString &language) { return {language, shippedTerms(inSource("resources"), language)}; }

QJsonObject vectors(const QString &language) {
    return QJsonDocument::fromJson(fileOf(QStringLiteral("tests/vectors/respect/") + language + QStringLiteral(".json"))).object();
}

QStringList foundIn(const RespectList &list, QStringView sentence) {
    QStringList out;
    for (const RespectFinding &one : list.find(sentence)) out.append(list.terms()[size_t(one.term)].avoid);
    return out;
}

const char *const languages[] = {"en", "id", "th", "km"};

}  // namespace

TEST_CASE("every entry of the shipped lists is found in at least three inflected sentences") {
    for (const char *tag : languages) {
        const QString language = QString::fromLatin1(tag);
        const RespectList list = shipped(language);
        const QJsonObject found = vectors(language).value(QLatin1String("found")).toObject();
        CHECK(list.terms().size() >= 15);
        for (const RespectTerm &term : list.terms()) {
            const QJsonArray sentences = found.value(term.avoid).toArray();
            INFO(tag << ": " << qPrintable(term.avoid));
            CHECK(sentences.size() >= 3);
            CHECK_FALSE(term.prefer.isEmpty());
            CHECK_FALSE(term.why.isEmpty());
            for (const QJsonValue &sentence : sentences) {
                INFO(qPrintable(sentence.toString()));
                CHECK(foundIn(list, sentence.toString()).contains(term.avoid));
            }
        }
        CHECK(found.size() == qsizetype(list.terms().size()));
    }
}

TEST_CASE("nothing is found in what stands in quotation marks, whichever marks") {
    const std::pair<QString, QString> marks[] = {{QStringLiteral("“"), QStringLiteral("”")}, {QStringLiteral("\""), QStringLiteral("\"")},
                                                 {QStringLiteral("«"), QStringLiteral("»")}, {QStringLiteral("„"), QStringLiteral("“")},
                                                 {QStringLiteral("‘"), QStringLiteral("’")}, {QStringLiteral("「"), QStringLiteral("」")}};
    int sentences = 0;
    for (const char *tag : languages) {
        const RespectList list = shipped(QString::fromLatin1(tag));
        for (const QJsonValue &group : vectors(QString::fromLatin1(tag)).value(QLatin1String("found")).toObject())
            for (const QJsonValue &sentence : group.toArray())
                for (const auto &[open, close] : marks) {
                    const QString quoted = QStringLiteral("1. ") + open + sentence.toString() + close + QStringLiteral(" 2.");
                    INFO(qPrintable(quoted));
                    CHECK(list.find(quoted).empty());
                    ++sentences;
                }
    }
    CHECK(sentences > 1000);
}

TEST_CASE("words that only look alike are left alone") {
    for (const char *tag : languages) {
        const RespectList list = shipped(QString::fromLatin1(tag));
        for (const QJsonValue &sentence : vectors(QString::fromLatin1(tag)).value(QLatin1String("clean")).toArray()) {
            INFO(qPrintable(sentence.toString()));
            CHECK(foundIn(list, sentence.toString()).isEmpty());
        }
    }
}

TEST_CASE("a finding covers exactly the words, and of two the longer one is told") {
    const RespectList list = shipped(QStringLiteral("en"));
    const QString sentence = QStringLiteral("Two RESCUE operations, no more.");
    const auto found = list.find(sentence);
    REQUIRE(found.size() == 1);
    CHECK(sentence.mid(found[0].start, found[0].length) == QStringLiteral("RESCUE operations"));
}

TEST_CASE("words after a closed quotation and before an open one are read again") {
    const RespectList list = shipped(QStringLiteral("en"));
    CHECK(foundIn(list, u"She said “a victim”; the paper says victim.").size() == 1);
    CHECK(foundIn(list, u"The paper says victim. “A victim").size() == 1);
    CHECK(foundIn(list, u"“A victim\nThe victim").size() == 1);
    CHECK(foundIn(list, u"The members' word is 'victim', not ours").isEmpty());
    CHECK(foundIn(list, u"the victims' seats and the victim's seat").size() == 2);
}

TEST_CASE("a word is not found in the middle of a letter or with another sign on it") {
    const RespectList thai(QStringLiteral("th"), {{QStringLiteral("กา"), {QStringLiteral("นก")}, {}}});
    CHECK(thai.find(u"มีกาดำ").size() == 1);
    CHECK(thai.find(u"มีก่าดำ").empty());
    const RespectList khmer(QStringLiteral("km"), {{QStringLiteral("ក"), {QStringLiteral("ខ")}, {}}});
    CHECK(khmer.find(u"ក្រ").empty());
}

TEST_CASE("a list without words finds nothing, and hostile text is survived") {
    CHECK(RespectList().find(u"victim").empty());
    const RespectList list = shipped(QStringLiteral("en"));
    CHECK(list.find(QString()).empty());
    CHECK(list.find(QString(5000, u'"')).empty());
    CHECK(list.find(QString(QChar(char16_t(0xD800)))).empty());
    CHECK(foundIn(list, QString(QStringLiteral("victim ").repeated(500))).size() == 500);
}

TEST_CASE("a list that is no list is refused, and a language without one has none") {
    CHECK_THROWS_AS(readTerms("{}"), Error);
    CHECK_THROWS_AS(readTerms("[{\"avoid\":\" \"}]"), Error);
    CHECK_THROWS_AS(readTerms("[1]"), Error);
    CHECK(readTerms("[]").empty());
    CHECK(shippedTerms(inSource("resources"), QStringLiteral("xx")).empty());
    CHECK(shippedTerms(inSource("resources"), QStringLiteral("../sample/terms")).empty());
}
