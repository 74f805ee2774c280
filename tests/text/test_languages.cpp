#include "core/text/collation.h"
#include "core/text/language.h"
#include "core/text/normalize.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QStringList>
#include <algorithm>

using namespace balai::text;

namespace {

QStringList sorted(QStringList names, const QString &language) {
    std::sort(names.begin(), names.end(),
              [&](const QString &a, const QString &b) { return compare(a, b, language) < 0; });
    return names;
}

} // namespace

TEST_CASE("the interface speaks thirteen languages under their own names") {
    CHECK(interfaceLanguages().size() == 13);
    CHECK(ownNameOf(u"id"_qs) == u"Bahasa Indonesia"_qs);
    CHECK(ownNameOf(u"pt-TL"_qs) == u"Português"_qs);
    CHECK(ownNameOf(u"hmn"_qs) == u"hmn"_qs);
    CHECK(languageOf(u"hmn") == nullptr);
}

TEST_CASE("scripts with stacked marks get taller lines") {
    for (const char16_t *tag : {u"km", u"my", u"lo", u"th", u"ta"}) CHECK(lineHeightOf(QStringView(tag)) == 1.8);
    for (const char16_t *tag : {u"en", u"vi", u"zh", u"tet", u"xx"}) CHECK(lineHeightOf(QStringView(tag)) == 1.5);
}

TEST_CASE("the script of a text is that of most of its letters") {
    CHECK(guessScript(u"ក្រុមប្រឹក្សា ABC 2026") == Script::Khmer);
    CHECK(guessScript(u"2026 - …") == Script::Other);
    CHECK(guessScript(u"家庭 a") == Script::Han);
    CHECK(languageOfScript(Script::Myanmar) == u"my"_qs);
    CHECK(languageOfScript(Script::Latin).isEmpty());
}

TEST_CASE("names sort as their readers sort them") {
    const QStringList thai{u"กา"_qs, u"เก"_qs, u"แก"_qs, u"โก"_qs, u"ไก"_qs, u"ขา"_qs};
    QStringList shuffled = thai;
    std::sort(shuffled.begin(), shuffled.end());
    CHECK(shuffled != thai);
    CHECK(sorted(shuffled, u"th"_qs) == thai);
    const QStringList vietnamese{u"An"_qs, u"Ăn"_qs, u"Ân"_qs, u"Dung"_qs, u"Đạt"_qs,
                                 u"Em"_qs, u"O"_qs,  u"Ô"_qs,  u"Ơ"_qs};
    QStringList mixed = vietnamese;
    std::reverse(mixed.begin(), mixed.end());
    CHECK(sorted(mixed, u"vi"_qs) == vietnamese);
    CHECK(sorted({u"Ngo"_qs, u"Ñeca"_qs, u"Nora"_qs, u"Nilo"_qs}, u"fil"_qs) ==
          QStringList{u"Nilo"_qs, u"Nora"_qs, u"Ñeca"_qs, u"Ngo"_qs});
    CHECK(sorted({u"M-10"_qs, u"M-9"_qs}, u"tet"_qs) == QStringList{u"M-9"_qs, u"M-10"_qs});
}

TEST_CASE("sort keys give the order of comparison") {
    for (const QString &language : {u"th"_qs, u"my"_qs, u"zh"_qs, u"tet"_qs})
        for (const auto &[a, b] :
             {std::pair(u"กา"_qs, u"เก"_qs), std::pair(u"a"_qs, u"B"_qs), std::pair(u"ကာ"_qs, u"ခ"_qs)})
            CHECK((sortKey(a, language) < sortKey(b, language)) == (compare(a, b, language) < 0));
    CHECK(compare(u"ệ", u"e\u0323\u0302", u"vi"_qs) == 0);
}

TEST_CASE("one passphrase typed on two systems is one text") {
    CHECK(nfkc(u"ti\u1EBFng") == nfkc(u"tie\u0302\u0301ng"));
    CHECK(nfkc(u"น้ำ") == nfkc(u"น\u0E49\u0E4D\u0E32"));
    CHECK(nfkc(u" two  spaces ") == u" two  spaces "_qs);
    CHECK(nfc(u"e\u0301") == u"é"_qs);
    CHECK(nfd(u"é") == u"e\u0301"_qs);
}

TEST_CASE("control characters, direction overrides and invisible characters are noticed") {
    CHECK(hasControlOrBidiOverride(u"a\u202Eb"));
    CHECK(hasControlOrBidiOverride(u"a\u2066b"));
    CHECK(hasControlOrBidiOverride(QStringView(u"a\u0007b")));
    CHECK(hasControlOrBidiOverride(u"a\u0085b"));
    CHECK_FALSE(hasControlOrBidiOverride(u"line\n\ttab ខ្មែរ"));
    CHECK(hasInvisible(u"a\u200Bb"));
    CHECK(hasInvisible(u"\uFEFFa"));
    CHECK_FALSE(hasInvisible(u"ស្ត្រី น้ำ"));
}

TEST_CASE("a broken surrogate becomes the replacement character and nothing else changes") {
    CHECK(wellFormed(QString(QChar(0xD800)).append(u"a😀"_qs)) == QString(QChar(0xFFFD)).append(u"a😀"_qs));
    CHECK(wellFormed(u"ខ្មែរ") == u"ខ្មែរ"_qs);
}

TEST_CASE("endless marks cost no more than ordinary text") {
    QElapsedTimer timer;
    timer.start();
    QString marks = u"a"_qs;
    for (int i = 0; i < 200'000; ++i) marks += (i % 2) ? QChar(0x0323) : QChar(0x0301);
    CHECK(nfc(marks).size() >= 200'000);
    CHECK(compare(marks, QString(marks).append(u'b'), u"en"_qs) < 0);
    CHECK(streamSafe(u"ordinary ខ្មែរ") == u"ordinary ខ្មែរ"_qs);
    CHECK(timer.elapsed() < 20'000);
}

TEST_CASE("Tetum is the machine's language though Qt does not know it") {
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "tet_TL.UTF-8");
    CHECK(machineLanguage() == u"tet"_qs);
    qputenv("LC_ALL", "C.UTF-8");
    CHECK(machineLanguage() == u"en"_qs);
    if (before.isEmpty()) qunsetenv("LC_ALL");
    else qputenv("LC_ALL", before);
}
