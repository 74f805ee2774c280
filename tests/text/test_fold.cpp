#include "core/text/fold.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QStringList>
#include <algorithm>

using namespace balai::text;

namespace {

QStringList folded(QStringView text) {
    QStringList words;
    for (const Token &token : tokens(text)) words.append(token.folded);
    return words;
}

// What a phrase query does: the tokens of `wanted` stand in `text` one after another.
bool finds(QStringView text, QStringView wanted) {
    const QStringList in = folded(text);
    const QStringList phrase = folded(wanted);
    return !phrase.isEmpty() && std::search(in.begin(), in.end(), phrase.begin(), phrase.end()) != in.end();
}

} // namespace

TEST_CASE("Vietnamese is found without its marks and in any case") {
    CHECK(fold(u"TRẺ EM") == u"tre em"_qs);
    CHECK(fold(u"Đồng") == u"dong"_qs);
    CHECK(fold(u"dứa tre") == fold(u"ĐỨA TRẺ"));
    CHECK(finds(u"Quyền của trẻ em", u"TRE EM"));
}

TEST_CASE("one letter typed as one or as three code points is one") {
    CHECK(fold(u"ệ") == fold(u"e\u0323\u0302"));
    CHECK(fold(u"ñ") == u"n"_qs);
}

TEST_CASE("marks of other scripts are kept") {
    CHECK(fold(u"กา") != fold(u"กี"));
    CHECK(fold(u"ကောင်စီ") != fold(u"ကိုင်စား"));
    CHECK_FALSE(finds(u"ကိုင်စား", u"ကောင်စီ"));
}

TEST_CASE("Khmer subscripts in either order are the same word") {
    CHECK(fold(u"ស្ត្រី") == fold(u"ស្រ្តី"));
    CHECK(finds(u"អ្នកជាស្រ្តីម្នាក់", u"ស្ត្រី"));
    CHECK(finds(u"អ្នកជាស្ត្រីម្នាក់", u"ស្រ្តី"));
}

TEST_CASE("Khmer look-alikes are the same word") {
    CHECK(fold(u"ក\u17D2\u178A") == fold(u"ក\u17D2\u178F"));             // subscript DA and TA
    CHECK(fold(u"ក\u17C1\u17B6") == fold(u"ក\u17C4"));                   // E and AA typed for OO
    CHECK(fold(u"ក\u17C1\u17B8") == fold(u"ក\u17BE"));                   // E and II typed for OE
    CHECK(fold(u"ប\u17B8\u17CA") == fold(u"ប\u17CA\u17B8"));             // vowel before the shifter
    CHECK(fold(u"ក\u17B6\u17D2\u179A") == fold(u"ក\u17D2\u179A\u17B6")); // vowel before the subscript
}

TEST_CASE("Burmese marks in either order are the same word") {
    CHECK(fold(u"က\u102F\u102D") == fold(u"က\u102D\u102F"));
    CHECK(fold(u"က\u103A\u1037") == fold(u"က\u1037\u103A"));
    CHECK(fold(u"က\u1031\u103B") == fold(u"က\u103B\u1031"));
    CHECK(fold(u"\u1025\u103A") == fold(u"\u1009\u103A"));
    CHECK(finds(u"ထိုကောင်စီသည်", u"ကောင်စီ"));
    CHECK(fold(u"အင်္ဂလိပ်") != fold(u"အဂလိပ်"));
}

TEST_CASE("Thai and Lao sara am is found in one part or two") {
    CHECK(fold(u"น้ำ") == fold(u"น\u0E4D\u0E49\u0E32"));
    CHECK(fold(u"น้ำ") == fold(u"น\u0E49\u0E4D\u0E32"));
    CHECK(fold(u"ນ້ຳ") == fold(u"ນ\u0ECD\u0EC9\u0EB2"));
    CHECK(fold(u"เเม่") == fold(u"แม่"));
    CHECK(fold(u"ท\u0E48\u0E35") == fold(u"ที่"));
    CHECK(fold(u"ໜ") == fold(u"ຫນ"));
}

TEST_CASE("words are found inside runs without spaces") {
    CHECK(finds(u"เขาหายใจไม่ออก", u"หายใจ"));
    CHECK(finds(u"เขาหายใจไม่ออก", u"ใจ"));
    CHECK(finds(u"ລາວຫາຍໃຈບໍ່ອອກ", u"ຫາຍໃຈ"));
    CHECK(finds(u"我们的家庭", u"家"));
    CHECK(finds(u"孩子学习", u"学习"));
    CHECK_FALSE(finds(u"孩子学习", u"学子"));
}

TEST_CASE("what nobody sees does not hide a word") {
    CHECK(finds(u"ក្រុម\u200Bប្រឹក្សា", u"ក្រុមប្រឹក្សា"));
    CHECK(finds(u"ក្រុមប្រឹក្សា", u"ក្រុម\u200Bប្រឹក្សា"));
    CHECK(finds(u"ad\u00ADvice", u"advice"));
    CHECK(finds(u"ad\u2060vice", u"advice"));
    CHECK(fold(u"a\u200Bb") == u"ab"_qs);
}

TEST_CASE("digits of any script are one word and the same number") {
    CHECK(folded(u"២០២៦") == QStringList{u"2026"_qs});
    CHECK(finds(u"ឆ្នាំ២០២៦", u"2026"));
    CHECK(finds(u"2026", u"၂၀၂၆"));
}

TEST_CASE("typed and typographic apostrophes are the same") { CHECK(fold(u"don’t") == fold(u"DON'T")); }

TEST_CASE("tokens say where they stand in the text that was given") {
    const std::vector<Token> latin = tokens(u"The  Ad\u00ADvice, 12.5");
    REQUIRE(latin.size() == 3);
    CHECK(latin[1] == Token{5, 12, u"advice"_qs});
    CHECK(latin[2] == Token{14, 18, u"12.5"_qs});
    const std::vector<Token> khmer = tokens(u"a ស្ត្រី");
    REQUIRE(khmer.size() == 7);
    for (std::size_t i = 1; i < khmer.size(); ++i) CHECK((khmer[i].start == 2 && khmer[i].end == 8));
}

TEST_CASE("punctuation and spaces are no words") {
    CHECK(tokens(u" … — ។ ။ , ").empty());
    CHECK(tokens(u"").empty());
}

TEST_CASE("folding twice changes nothing more") {
    for (const QString &text : {u"ស្រ្តី ដើ្បី"_qs, u"น้ำเเม่"_qs, u"ကိုယ့်ကို"_qs, u"ĐỒNG ﬁ ① Ⅷ"_qs, u"ຫຼາຍ ນ້ຳ"_qs})
        CHECK(fold(fold(text)) == fold(text));
}

TEST_CASE("hostile text is folded without harm and in time") {
    QElapsedTimer timer;
    timer.start();
    CHECK(fold(QString(QChar(0xD800))).size() == 1);
    CHECK(tokens(QString(QChar(0xDC00)).append(u'a')).size() >= 1);
    QString marks = u"ก"_qs;
    for (int i = 0; i < 100'000; ++i) marks += (i % 2) ? QChar(0x0323) : QChar(0x0301);
    CHECK(fold(marks).size() > 1);
    CHECK(tokens(marks).size() > 1);
    CHECK(tokens(QString(u"\u17C1\u17B6"_qs).repeated(200'000).prepend(u"ក"_qs)).size() > 1);
    CHECK(tokens(QString(u"ព្រះរាជាណាចក្រ "_qs).repeated(20'000)).size() > 20'000);
    CHECK(timer.elapsed() < 20'000);
}
