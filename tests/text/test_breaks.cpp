#include "core/text/breaks.h"
#include "core/text/language.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QStringList>

using namespace balai::text;

namespace {

QStringList pieces(const QString &text, const std::vector<int> &positions) {
    QStringList result;
    int from = 0;
    for (const int to : positions) {
        result.append(text.mid(from, to - from).trimmed());
        from = to;
    }
    return result;
}

QStringList lines(const QString &text, const QString &language) { return pieces(text, lineBreaks(text, language)); }

} // namespace

TEST_CASE("lines of scripts without spaces break between words") {
    CHECK(lines(u"ສະພາໄດ້ຮັບຮອງ"_qs, u"lo"_qs) == QStringList{u"ສະພາ"_qs, u"ໄດ້ຮັບ"_qs, u"ຮອງ"_qs});
    CHECK(lines(u"สภาได้รับรอง"_qs, u"th"_qs) == QStringList{u"สภา"_qs, u"ได้"_qs, u"รับรอง"_qs});
    CHECK(lines(u"ကောင်စီသည်"_qs, u"my"_qs) == QStringList{u"ကောင်စီ"_qs, u"သည်"_qs});
    CHECK(lines(u"បានអនុម័ត"_qs, u"km"_qs) == QStringList{u"បាន"_qs, u"អនុម័ត"_qs});
}

TEST_CASE("a full stop of Khmer and Burmese never begins a line") {
    CHECK(lines(u"សមាជិក។ កំណត់"_qs, u"km"_qs).first() == u"សមាជិក។"_qs);
    for (const QString &piece : lines(u"အတည်ပြုခဲ့သည်။ ကောင်စီ"_qs, u"my"_qs)) CHECK_FALSE(piece.startsWith(QChar(0x104B)));
}

TEST_CASE("Khmer compounds of the exception list stay on one line") {
    CHECK(lines(u"ក្រុមប្រឹក្សាបាន"_qs, u"km"_qs) == QStringList{u"ក្រុមប្រឹក្សា"_qs, u"បាន"_qs});
    CHECK(lines(u"អ្នករស់រានមានជីវិត"_qs, u"km"_qs) == QStringList{u"អ្នករស់រានមានជីវិត"_qs});
    CHECK(lines(u"អ្នកសម្របសម្រួល កំណត់ហេតុ"_qs, u"km"_qs) == QStringList{u"អ្នកសម្របសម្រួល"_qs, u"កំណត់ហេតុ"_qs});
}

TEST_CASE("the exception list mends what the dictionary alone splits") {
    for (const QString &word : {u"អ្នករស់រានមានជីវិត"_qs, u"លេខាធិការដ្ឋាន"_qs, u"សេចក្តីសម្រេច"_qs}) {
        CHECK(wordBreaks(word, u"km"_qs).size() > 1);
        CHECK(lineBreaks(word, u"km"_qs).size() == 1);
    }
}

TEST_CASE("a word of the exception list inside a longer one does not join it") {
    const QString longer = u"លេខាធិការដ្ឋាន\u17B6"_qs; // one more vowel: another word
    CHECK(lineBreaks(longer, u"km"_qs) == lineBreaks(longer, u"th"_qs));
    CHECK(lineBreaks(longer, u"km"_qs).size() == wordBreaks(longer, u"km"_qs).size());
}

TEST_CASE("no line position lies inside a letter, in any language") {
    const QString text = u"កម្ពុជា ស្ត្រី ကြော်ငြာ ผู้ใหญ่น้ำ ເຂົ້າໜຽວ trẻ em நிகழ்ச்சி 家庭 é́"_qs;
    const std::vector<int> letters = graphemeBreaks(text);
    for (const Language &language : interfaceLanguages())
        for (const int position : lineBreaks(text, language.tag))
            CHECK(std::binary_search(letters.begin(), letters.end(), position));
}

TEST_CASE("a line feed and the end of the text are mandatory breaks") {
    const std::vector<LineBreak> breaks = flaggedLineBreaks(u"one two\nthree", u"en"_qs);
    REQUIRE(breaks.size() == 3);
    CHECK_FALSE(breaks[0].mandatory);
    CHECK((breaks[1].position == 8 && breaks[1].mandatory));
    CHECK((breaks[2].position == 13 && breaks[2].mandatory));
}

TEST_CASE("letters are what a reader takes for one") {
    CHECK(graphemeBreaks(u"กี่") == std::vector<int>{3});
    CHECK(graphemeBreaks(u"e\u0301o") == std::vector<int>{2, 3});
    CHECK(graphemeBreaks(u"👩‍👧x") == std::vector<int>{5, 6});
}

TEST_CASE("sentences end at each script's own full stop") {
    CHECK(sentenceBreaks(u"One. Two.", u"en"_qs) == std::vector<int>{5, 9});
    CHECK(sentenceBreaks(u"好。家。", u"zh"_qs) == std::vector<int>{2, 4});
    CHECK(sentenceBreaks(u"កខ។ គឃ។", u"km"_qs).size() == 2);
}

TEST_CASE("shortening never cuts a letter in two") {
    CHECK(elided(u"ស្ត្រី", 10) == u"ស្ត្រី"_qs);
    CHECK(elided(u"one two", 4) == u"one…"_qs);
    CHECK(elided(u"กี่กี่กี่", 2) == u"กี่กี่…"_qs);
    CHECK(elided(u"abc", 0) == u"…"_qs);
    CHECK(elided(u"", 0) == QString());
}

TEST_CASE("broken and empty text has positions too") {
    CHECK(lineBreaks(u"", u"km"_qs).empty());
    const QString lone = QString(QChar(0xD800)) + u'a' + QChar(0xDC00);
    CHECK(lineBreaks(lone, u"km"_qs).back() == 3);
    CHECK(graphemeBreaks(lone) == std::vector<int>{1, 2, 3});
    CHECK(lineBreaks(u"word", u"no such language"_qs) == std::vector<int>{4});
    CHECK(lineBreaks(u"word", QString()) == std::vector<int>{4});
}

TEST_CASE("a paragraph of a million characters is broken in seconds") {
    QElapsedTimer timer;
    timer.start();
    CHECK(lineBreaks(QString(u"ក្រុមប្រឹក្សាបានអនុម័ត"_qs).repeated(45000), u"km"_qs).back() == 45000 * 22);
    CHECK(lineBreaks(QString(1'000'000, u'a'), u"en"_qs).size() == 1);
    CHECK(graphemeBreaks(QString(u"a"_qs + QString(1'000'000, QChar(0x0301)))).size() == 1);
    CHECK(timer.elapsed() < 20'000);
}
