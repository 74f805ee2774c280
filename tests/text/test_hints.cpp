#include "core/base/error.h"
#include "core/text/details.h"
#include "core/text/hints.h"
#include "core/text/one_spelling.h"
#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <map>
#include <sstream>

using namespace balai;
using namespace balai::text;

namespace {

const QString folder = inSource("resources/hints");

const std::vector<HintLanguage> &all() {
    static const std::vector<HintLanguage> languages = hintLanguages(folder);
    return languages;
}

const HintFinder &finder() {
    static const HintFinder one(all());
    return one;
}

bool finds(const HintPattern &pattern, const HintLanguage &language, const QString &text) {
    const QRegularExpression expression = expressionOf(pattern, language.hasSpaces);
    for (const QString &reading : readingsOf(text))
        if (expression.match(reading).hasMatch()) return true;
    return false;
}

QByteArray file(const char *patterns, const char *sets = R"({"kin":["sister","brother"]})") {
    return QByteArray(R"({"language":"en","first":["my"],"sets":)") + sets + R"(,"patterns":)" + patterns + R"(,"plain":["Ministries answer."]})";
}

QStringList kindsIn(const QByteArray &json, const QString &text) { return HintFinder({readHints(json)}).kindsIn(text); }

}  // namespace

TEST_CASE("every pattern finds its own example, by itself and among all") {
    for (const HintLanguage &language : all())
        for (const HintPattern &pattern : language.patterns) {
            INFO(language.language.toStdString() << ": " << pattern.match.left(120).toStdString() << " | " << pattern.example.toStdString());
            CHECK(finds(pattern, language, pattern.example));
            CHECK(finder().kindsIn(pattern.example).contains(pattern.what));
        }
}

TEST_CASE("no language's patterns find a hint in an ordinary sentence of any language") {
    for (const HintLanguage &language : all())
        for (const QString &sentence : language.plain) {
            INFO(language.language.toStdString() << ": " << sentence.toStdString());
            CHECK(finder().kindsIn(sentence) == QStringList());
        }
}

TEST_CASE("each language has at least 60 different patterns and 40 different ordinary sentences") {
    CHECK(all().size() == 13);
    for (const HintLanguage &language : all()) {
        INFO(language.language.toStdString());
        QSet<QString> matches, examples;
        for (const HintPattern &pattern : language.patterns) {
            matches.insert(pattern.match);
            examples.insert(pattern.example);
        }
        CHECK(matches.size() >= 60);
        CHECK(matches.size() == qsizetype(language.patterns.size()));
        CHECK(examples.size() >= 60);
        CHECK(QSet<QString>(language.plain.begin(), language.plain.end()).size() >= 40);
    }
}

namespace {

struct Judged {
    int hinted = 0, whole = 0, silent = 0, plain = 0, alarms = 0;
    QStringList alarmed;  // their kinds
    std::ostringstream told;
    void add(bool isHinted, bool isWhole, const QStringList &found) {
        (isHinted ? hinted : plain) += 1;
        if (isHinted) (isWhole ? whole : silent) += isWhole || found.isEmpty();
        else if (!found.isEmpty()) alarms += 1, alarmed += found;
    }
};

// Of passages that nobody may have read, how many only.
enum class Show { Texts, Counts };

// Of a file of {"language","text","expect":[kind]}.
Judged judged(const char *name, Show show = Show::Texts) {
    QFile vectors(inSource("tests/vectors/disclosure/") + QLatin1String(name));
    REQUIRE(vectors.open(QIODevice::ReadOnly));
    Judged out;
    std::map<std::string, Judged> byLanguage;
    int at = 0;
    for (const QJsonValue passage : QJsonDocument::fromJson(vectors.readAll()).array()) {
        const QString text = passage[QLatin1String("text")].toString();
        const QStringList found = finder().kindsIn(text);
        const QJsonArray expected = passage[QLatin1String("expect")].toArray();
        const bool isWhole = std::all_of(expected.begin(), expected.end(), [&](const QJsonValue &one) { return found.contains(one.toString()); });
        const std::string language = passage[QLatin1String("language")].toString().toStdString();
        for (Judged *counted : {&out, &byLanguage[language]}) counted->add(!expected.isEmpty(), isWhole, found);
        ++at;
        if (show == Show::Texts && (expected.isEmpty() ? !found.isEmpty() : !isWhole))
            out.told << at << ' ' << language << ", found [" << found.join(u' ').toStdString() << "]: " << text.toStdString() << '\n';
    }
    for (const auto &[language, one] : byLanguage)
        if (show == Show::Counts) out.told << language << ": " << one.whole << " whole and " << one.silent << " silent of " << one.hinted << ", " << one.alarms << " alarms of " << one.plain << ' ' << one.alarmed.join(u' ').toStdString() << '\n';
    return out;
}

}  // namespace

TEST_CASE("passages written without sight of the patterns get the expected answer") {
    const auto [name, hinted, plain] = GENERATE(table<const char *, int, int>({{"passages.json", 150, 150}, {"passages_2.json", 48, 42}, {"passages_3.json", 77, 77}, {"passages_4.json", 119, 125}, {"passages_5.json", 195, 130}}));
    const Judged it = judged(name);
    INFO(it.told.str());
    CHECK(it.hinted == hinted);
    CHECK(it.whole == hinted);
    CHECK(it.plain == plain);
    CHECK(it.alarms == 0);
}

// Nobody looked at these while the patterns were made: what they find here is what may be expected of words yet to be written. To be
// replaced by new ones once somebody has looked.
TEST_CASE("of passages that nobody tuned for, half get every kind and none that is plain raises an alarm") {
    const Judged it = judged("passages_unseen.json", Show::Counts);
    INFO(it.told.str());
    CHECK(it.hinted == 195);
    CHECK(it.whole >= 103);
    CHECK(it.silent <= 56);
    CHECK(it.alarms == 0);
}

TEST_CASE("a hint is found however it is hidden") {
    const QByteArray json = file(R"([{"what":"kin","match":"my {kin} (?:in|from) {Name}","example":"Ask my sister in Takeo."}])");
    for (const char *text : {"Ask my sister in Takeo.", "MY SISTER IN Takeo", "my\u00a0sister\nin Takeo", "m\u200by sis\u00adter in Takeo",
                             "ｍｙ ｓｉｓｔｅｒ in Takeo", "my  brother\tfrom Kampot"})
        CHECK(kindsIn(json, QString::fromUtf8(text)) == QStringList{QStringLiteral("kin")});
    for (const char *text : {"", "my sister in takeo", "my sisterhood in Takeo", "enmy sister in Takeo", "my\n\nsister in Takeo"})
        CHECK(kindsIn(json, QString::fromUtf8(text)).isEmpty());
}

TEST_CASE("stacked marks in another order, spaces in a run and Zawgyi hide no hint") {
    const auto one = [](const char *language, const char *words) {
        const QJsonObject pattern{{QStringLiteral("what"), QStringLiteral("kin")}, {QStringLiteral("match"), QString::fromUtf8(words)}, {QStringLiteral("example"), QString::fromUtf8(words)}};
        return QJsonDocument(QJsonObject{{QStringLiteral("language"), QString::fromLatin1(language)}, {QStringLiteral("first"), QJsonArray{QStringLiteral("x")}}, {QStringLiteral("sets"), QJsonObject()},
                                         {QStringLiteral("patterns"), QJsonArray{pattern}}, {QStringLiteral("plain"), QJsonArray()}}).toJson();
    };
    const QByteArray khmer = one("km", "ប្អូនស្រីខ្ញុំ");
    CHECK_FALSE(kindsIn(khmer, QString::fromUtf8("ប្អូនស្រីខ្ញុំ")).isEmpty());
    CHECK_FALSE(kindsIn(khmer, QString::fromUtf8("ប្អូន\u200bស្រី ខ្ញុំ")).isEmpty());
    CHECK_FALSE(kindsIn(khmer, QString::fromUtf8("ប្អូនសី្រខុំ្ញ")).isEmpty());
    const QByteArray thai = one("th", "น้ำ");
    CHECK_FALSE(kindsIn(thai, QString::fromUtf8("นํ้า")).isEmpty());
    const QByteArray burmese = one("my", "ညီမ မြို့");
    CHECK_FALSE(kindsIn(burmese, QString::fromUtf8("ညီမ ၿမိဳ႕")).isEmpty());
}

TEST_CASE("who speaks of herself is found in every language, and in no word that only holds those letters") {
    for (const HintLanguage &language : all()) {
        INFO(language.language.toStdString());
        CHECK_FALSE(language.first.isEmpty());
        for (const QString &word : language.first) {
            const QString before = language.hasSpaces ? QStringLiteral("12, ") : QStringLiteral("12"), after = language.hasSpaces ? QStringLiteral(" 34.") : QStringLiteral("34");
            CHECK(finder().hasFirstPerson(word));
            CHECK(finder().hasFirstPerson(QString(before + word + after)));
            CHECK(finder().hasFirstPerson(word.toUpper()));
        }
    }
    for (const char *other : {"", "The bus is late.", "Determine the fees.", "Kapital, kitab, digital", "The ministry's answer", "O'me", "நானூறு ரூபாய்", "12"})
        CHECK_FALSE(finder().hasFirstPerson(QString::fromUtf8(other)));
    CHECK(finder().hasFirstPerson(QString::fromUtf8("ｗｅ decided")));
    CHECK(finder().hasFirstPerson(QString::fromUtf8("ha’u dehan")));
}

TEST_CASE("a file of hints of another form is damaged") {
    CHECK_THROWS(readHints(QByteArray(R"({"language":"en","first":[],"sets":{},"patterns":[{"what":"kin","match":"x","example":"x"}],"plain":[]})")));
    CHECK_THROWS(readHints(QByteArray(R"({"language":"en","sets":{},"patterns":[{"what":"kin","match":"x","example":"x"}],"plain":[]})")));
    for (const char *patterns : {"[]", R"([{"what":"kin","match":"my {nobody}","example":"x"}])", R"([{"what":"guess","match":"x","example":"x"}])",
                                 R"([{"what":"kin","match":"(x","example":"x"}])", R"x([{"what":"kin","match":"(x)","example":"x"}])x",
                                 R"([{"what":"kin","match":"x*","example":"x"}])", R"([{"what":"kin","match":"","example":"x"}])",
                                 R"([{"what":"kin","match":"x"}])", R"([{"what":"kin","match":"x","example":"x","more":1}])", R"(["x"])", "{}"})
        CHECK_THROWS_AS(readHints(file(patterns)), Error);
    CHECK_THROWS_AS(readHints(file(R"([{"what":"kin","match":"x","example":"x"}])", R"({"kin":[]})")), Error);
    CHECK_THROWS_AS(readHints(file(R"([{"what":"kin","match":"x","example":"x"}])", R"({"n":["one"]})")), Error);
    CHECK_THROWS_AS(readHints("[]"), Error);
    CHECK_THROWS_AS(readHints(""), Error);
    CHECK_THROWS_AS(hintLanguages(QStringLiteral("/nonexistent")), Error);
    CHECK_NOTHROW(readHints(file(R"([{"what":"kin","match":"x{1,3}","example":"x"}])")));
}

TEST_CASE("one spelling keeps case, accents and figures, and nothing that nobody sees") {
    CHECK(oneSpelling(QString::fromUtf8("Tre\u0302\u0309 e\u200bm")) == QString::fromUtf8("Trể em"));
    CHECK(oneSpelling(QString::fromUtf8("ＡＢ１２，（x）")) == QString::fromUtf8("AB12，（x）"));
    CHECK(oneSpelling(QString::fromUtf8("ha’u ១២")) == QString::fromUtf8("ha'u ១២"));
    CHECK(oneSpelling(QString()) == QString());
    CHECK(readingsOf(QString()).size() == 1);
    CHECK_NOTHROW(oneSpelling(QString(QChar(0xD800))));
}

TEST_CASE("trades, languages and members are found in the words of each language") {
    const DetailFinder details(detailLanguages(inSource("resources/details")));
    const auto codes = [](const std::vector<SaidDetail> &said) {
        QStringList out;
        for (const SaidDetail &one : said) out.append(one.code);
        return out;
    };
    const auto trades = [&](const char *text) { return codes(details.tradesIn(oneSpelling(QString::fromUtf8(text)))); };
    const auto languages = [&](const char *text) { return codes(details.languagesIn(oneSpelling(QString::fromUtf8(text)))); };
    for (const char *fisher : {"A Fisherman spoke.", "seorang nelayan", "một ngư dân", "ชาวประมงคนหนึ่ง", "អ្នកនេសាទម្នាក់", "ငါးဖမ်းသမား", "一位渔民", "மீனவர்"})
        CHECK(trades(fisher).contains(QStringLiteral("fisher")));
    for (const char *khmer : {"she speaks Khmer", "berbahasa, bahasa Khmer", "พูดภาษาเขมร", "និយាយភាសាខ្មែរ", "tiếng Khmer", "说高棉语"})
        CHECK(languages(khmer).contains(QStringLiteral("km")));
    CHECK(languages("The Indonesian text").contains(QStringLiteral("id")));
    CHECK(languages("Kunjungan ke Indonesia") == QStringList());
    CHECK(trades("Fishery and the drivers' licences of screwdrivers") == QStringList{QStringLiteral("driver")});
    CHECK(trades("") == QStringList());
    CHECK(details.speaksOfMember(QStringLiteral("One of us asked.")));
    CHECK_FALSE(details.speaksOfMember(QStringLiteral("Membership is open.")));
    CHECK_THROWS_AS(readDetails("{}"), Error);
    CHECK_THROWS_AS(readDetails(R"({"language":"en","member":["x"],"speech":["no place"],"names":{},"trades":{}})"), Error);
}
