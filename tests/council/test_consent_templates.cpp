// The consent texts that come with the program: whole, plain, and each one's own.
#include "core/base/error.h"
#include "core/council/consent_templates.h"
#include "core/text/breaks.h"
#include "core/text/normalize.h"
#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <map>
#include <set>

using namespace balai;
using namespace balai::council;
using records::Use;

namespace {
constexpr int longestSentence = 15;  // words
const QString folder = inSource("resources/consent");

// What the texts of one language are looked at for.
struct Speech {
    QString question;  // pattern of a question
    QString no;        // how "If you say no" begins
    QStringList year;  // one year, or twelve months
};
const QMap<QString, Speech> speech{
    {QStringLiteral("en"), {QStringLiteral("\\?"), QStringLiteral("If you say no, "), {QStringLiteral("year"), QStringLiteral("twelve months")}}},
    {QStringLiteral("id"), {QStringLiteral("\\?"), QStringLiteral("Jika Anda berkata tidak, "), {QStringLiteral("tahun"), QStringLiteral("dua belas bulan")}}},
    {QStringLiteral("km"), {QStringLiteral("\\?"), QStringLiteral("បើអ្នកថាទេ "), {QStringLiteral("ឆ្នាំ"), QStringLiteral("ដប់ពីរខែ")}}},
    {QStringLiteral("ms"), {QStringLiteral("\\?"), QStringLiteral("Jika anda berkata tidak, "), {QStringLiteral("tahun"), QStringLiteral("dua belas bulan")}}},
    {QStringLiteral("fil"), {QStringLiteral("\\?"), QStringLiteral("Kung hindi ang sagot ninyo, "), {QStringLiteral("taon"), QStringLiteral("labindalawang buwan")}}},
    {QStringLiteral("th"), {QStringLiteral("ไหม"), QStringLiteral("ถ้าคุณไม่ยินยอม "), {QStringLiteral("ปี"), QStringLiteral("สิบสองเดือน")}}},
    {QStringLiteral("vi"), {QStringLiteral("\\?"), QStringLiteral("Nếu bạn nói không, "), {QStringLiteral("năm"), QStringLiteral("mười hai tháng")}}},
    {QStringLiteral("lo"), {QStringLiteral("ບໍ(\\s|$)"), QStringLiteral("ຖ້າທ່ານບໍ່ຍິນຍອມ "), {QStringLiteral("ປີ"), QStringLiteral("ສິບສອງເດືອນ")}}},
    {QStringLiteral("my"), {QStringLiteral("လား"), QStringLiteral("သဘောမတူ"), {QStringLiteral("နှစ်"), QStringLiteral("ဆယ့်နှစ်လ")}}},
    {QStringLiteral("zh"), {QStringLiteral("？"), QStringLiteral("如果您不同意，"), {QStringLiteral("年"), QStringLiteral("十二个月")}}},
    {QStringLiteral("ta"), {QStringLiteral("\\?"), QStringLiteral("நீங்கள் “இல்லை” என்று சொன்னால"), {QStringLiteral("ராண்ட"), QStringLiteral("பன்னிரண்டு மாத")}}},
    {QStringLiteral("pt"), {QStringLiteral("\\?"), QStringLiteral("Se disser não, "), {QStringLiteral("ano"), QStringLiteral("doze meses")}}},
    {QStringLiteral("tet"), {QStringLiteral("\\?"), QStringLiteral("Se Ita dehan lae, "), {QStringLiteral("tinan"), QStringLiteral("fulan sanulu-resin-rua")}}},
};
const QStringList languages = speech.keys();

// Thai and Lao have no full stop; a blank parts what is said in one breath.
bool blanksPart(const QString &language) { return language == u"th" || language == u"lo"; }

std::vector<QString> pieces(const QString &text, const std::vector<int> &ends) {
    std::vector<QString> out;
    int from = 0;
    for (const int end : ends) {
        out.push_back(text.mid(from, end - from).trimmed());
        from = end;
    }
    std::erase_if(out, [](const QString &piece) { return piece.isEmpty(); });
    return out;
}

std::vector<QString> sentences(const QString &text, const QString &language) {
    std::vector<QString> out;
    if (blanksPart(language) || language == u"my") {
        // ICU ends a Burmese sentence at its comma, and a long one would pass: only ။ ends it.
        const QString ends = blanksPart(language) ? QStringLiteral("\\s+") : QStringLiteral("[။\\n]\\s*");
        for (const QString &part : text.split(QRegularExpression(ends), Qt::SkipEmptyParts)) out.push_back(part);
        return out;
    }
    for (const QString &part : text.split(u'\n', Qt::SkipEmptyParts))
        for (const QString &sentence : pieces(part, text::sentenceBreaks(part, language))) out.push_back(sentence);
    return out;
}

std::vector<QString> wordsOf(const QString &text, const QString &language) {
    auto out = pieces(text.toLower(), text::wordBreaks(text, language));
    std::erase_if(out, [](const QString &word) {
        return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
    });
    return out;
}

// Runs of three words; what two texts share of them tells a copy from a text of its own.
std::set<QString> runsOfThree(const QString &text, const QString &language) {
    const auto words = wordsOf(text, language);
    std::set<QString> out;
    for (size_t i = 0; i + 2 < words.size(); ++i) out.insert(QString(words[i] + u' ' + words[i + 1] + u' ' + words[i + 2]));
    return out;
}

double likeness(const std::set<QString> &a, const std::set<QString> &b) {
    const auto shared = std::count_if(a.begin(), a.end(), [&](const QString &run) { return b.count(run) > 0; });
    return double(shared) / double(std::min(a.size(), b.size()));
}

std::string nameOf(const ConsentTemplate &one) { return (one.waiver ? QStringLiteral("waiver") : records::wordOf(one.use)).toStdString(); }
}  // namespace

TEST_CASE("every use has a consent text in every language it ships in, and the waiver is one more") {
    const auto all = consentTemplates(folder);
    REQUIRE(all.size() == 12);
    for (int use = int(Use::attend); use <= int(Use::training); ++use)
        CHECK(std::count_if(all.begin(), all.end(), [&](const ConsentTemplate &one) { return one.use == Use(use) && !one.waiver; }) == 1);
    CHECK(all.back().waiver);
    CHECK(all.back().use == Use::attribute);
    for (const ConsentTemplate &one : all) {
        INFO(nameOf(one));
        CHECK(one.parts.keys() == languages);
        for (const QString &language : languages) CHECK(one.parts.value(language).size() == qsizetype(consentParts.size()));
    }
}

TEST_CASE("no sentence of a consent text is longer than fifteen words") {
    int counted = 0;
    for (const ConsentTemplate &one : consentTemplates(folder))
        for (const QString &language : languages)
            for (const QString &sentence : sentences(one.text(language), language)) {
                INFO(nameOf(one) << " " << language.toStdString() << ": " << sentence.toStdString());
                CHECK(wordsOf(sentence, language).size() <= longestSentence);
                if (!blanksPart(language)) CHECK(wordsOf(sentence, language).size() >= 2);
                ++counted;
            }
    CHECK(counted > 1900);
}

TEST_CASE("each part says enough: what, who, how long, what a no means, how to take it back") {
    for (const ConsentTemplate &one : consentTemplates(folder))
        for (const QString &language : languages) {
            const QStringList &parts = one.parts[language];
            INFO(nameOf(one) << " " << language.toStdString());
            CHECK(sentences(parts[0], language).size() >= 3);
            CHECK(sentences(parts[1], language).size() >= 2);
            CHECK_FALSE(parts[2].isEmpty());
            CHECK(sentences(parts[3], language).size() >= 2);
            CHECK(sentences(parts[4], language).size() >= 3);
            // A question is asked with a question mark; the waiver asks nothing, it is signed or not.
            CHECK(parts[0].contains(QRegularExpression(speech[language].question)) != one.waiver);
        }
}

TEST_CASE("how long and what a no means are said in words that can be found") {
    for (const ConsentTemplate &one : consentTemplates(folder))
        for (const QString &language : languages) {
            INFO(nameOf(one) << " " << language.toStdString());
            const QStringList &parts = one.parts[language];
            const QStringList any = speech[language].year;
            CHECK(std::any_of(any.begin(), any.end(), [&](const QString &word) { return parts[2].contains(word); }));
            CHECK(parts[3].startsWith(speech[language].no) != one.waiver);
        }
}

TEST_CASE("no consent text is another with some words changed") {
    const auto all = consentTemplates(folder);
    for (const QString &language : languages) {
        std::map<QString, std::string> seen;
        for (const ConsentTemplate &one : all)
            for (const QString &sentence : sentences(one.text(language), language)) {
                if (blanksPart(language) && wordsOf(sentence, language).size() < 8) continue;  // "if you say no"
                INFO(nameOf(one) << " " << language.toStdString() << ": " << sentence.toStdString());
                CHECK(seen.insert({sentence, nameOf(one)}).second);
            }
        for (size_t a = 0; a < all.size(); ++a)
            for (size_t b = a + 1; b < all.size(); ++b) {
                INFO(language.toStdString() << ": " << nameOf(all[a]) << " and " << nameOf(all[b]));
                CHECK(likeness(runsOfThree(all[a].text(language), language), runsOfThree(all[b].text(language), language)) < 0.25);
            }
    }
}

TEST_CASE("quotations in a consent text stand in the quotation marks of its language") {
    for (const ConsentTemplate &one : consentTemplates(folder))
        for (const QString &language : languages) {
            INFO(nameOf(one) << " " << language.toStdString());
            CHECK_FALSE(one.text(language).contains(u'"'));
        }
}

TEST_CASE("likeness tells a copy with one word changed from a text of its own") {
    const auto all = consentTemplates(folder);
    QString copy = all[0].text(QStringLiteral("en"));
    const auto original = runsOfThree(copy, QStringLiteral("en"));
    copy.replace(QStringLiteral("meeting"), QStringLiteral("workshop"));
    CHECK(likeness(original, runsOfThree(copy, QStringLiteral("en"))) > 0.8);
}

TEST_CASE("consent texts are composed letters without hidden ones, and never use words people are not called by") {
    for (const ConsentTemplate &one : consentTemplates(folder))
        for (const QString &language : languages) {
            const QString text = one.text(language);
            INFO(nameOf(one) << " " << language.toStdString());
            CHECK(text == text.normalized(QString::NormalizationForm_C));
            CHECK(std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Format; }));
            for (const char *word : {"victim", "rescued", "case", "korban", "data subject", "withdraw"})
                CHECK_FALSE(text.contains(QString::fromLatin1(word), Qt::CaseInsensitive));
        }
}

TEST_CASE("a form's hash is that of its texts and changes with every letter and language") {
    const auto all = consentTemplates(folder);
    const auto form = formFrom(all[0], QDate(2026, 11, 23));
    CHECK(form.use == Use::attend);
    CHECK(form.version == 2);
    CHECK(form.validFrom == QDate(2026, 11, 23));
    CHECK(form.hash == formHash(form.text));
    CHECK(form.hash.size() == 64);
    auto other = form.text;
    other[QStringLiteral("en")] += u' ';
    CHECK(formHash(other) != form.hash);
    other = form.text;
    other.remove(QStringLiteral("km"));
    CHECK(formHash(other) != form.hash);
    // printf 'en\nYes?\n' | sha256sum
    CHECK(formHash({{QStringLiteral("en"), QStringLiteral("Yes?")}}) == QStringLiteral("5beab1604aa23560cf8a7d42ec1227fe5bdce17edfe775699b8581d0fa8c189f"));
    std::set<QString> hashes;
    for (const ConsentTemplate &one : all) CHECK(hashes.insert(formFrom(one, {}).hash).second);
}

TEST_CASE("a missing or broken consent text is told with its file") {
    const auto failure = [](const QString &where) -> std::pair<ErrorCode, QString> {
        try {
            consentTemplates(where);
        } catch (const Error &error) {
            return {error.code(), error.params().value(QStringLiteral("what")).toString()};
        }
        return {ErrorCode::Internal, QString()};
    };
    QTemporaryDir copy;
    for (const QString &file : QDir(folder).entryList(QDir::Files)) QFile::copy(folder + u'/' + file, copy.filePath(file));
    CHECK_NOTHROW(consentTemplates(copy.path()));
    QFile::remove(copy.filePath(QStringLiteral("photo.json")));
    CHECK(failure(copy.path()) == std::pair(ErrorCode::NotFound, QStringLiteral("photo.json")));
    QFile::copy(folder + QStringLiteral("/share.json"), copy.filePath(QStringLiteral("photo.json")));
    CHECK(failure(copy.path()) == std::pair(ErrorCode::Damaged, QStringLiteral("photo.json")));
    QFile::remove(copy.filePath(QStringLiteral("photo.json")));
    QFile broken(copy.filePath(QStringLiteral("photo.json")));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"use\":\"photo\",\"version\":1,\"text\":{\"en\":{\"what\":\"x\"}}}");
    broken.close();
    CHECK(failure(copy.path()) == std::pair(ErrorCode::Damaged, QStringLiteral("photo.json")));
}
