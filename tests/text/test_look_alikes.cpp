#include "core/text/fold.h"
#include "core/text/zawgyi.h"
#include "tests/support/catch.h"

#include <QStringList>

using namespace balai::text;

namespace {

QStringList words(QStringView text) {
    QStringList out;
    for (const SearchToken &token : searchTokens(text)) out.append(token.folded);
    return out;
}

} // namespace

TEST_CASE("a border of letters and digits is a border of words") {
    CHECK(words(u"RM85.50") == QStringList{u"rm"_qs, u"85.50"_qs});
    CHECK(words(u"Rp1.250.000") == QStringList{u"rp"_qs, u"1.250.000"_qs});
    CHECK(words(u"3rd") == QStringList{u"3"_qs, u"rd"_qs});
    CHECK(words(u"m²") == words(u"m2"));
    CHECK(words(u"Ⅳ") == QStringList{u"iv"_qs});
    const auto tokens = searchTokens(u"RM50");
    REQUIRE(tokens.size() == 2);
    CHECK(tokens[1].joined);
    CHECK(tokens[1].start == 2);
    CHECK(tokens[1].end == 4);
}

TEST_CASE("Burmese WA and zero are told by what stands beside them") {
    CHECK(fold(u"၁ဝ") == u"10"_qs);
    CHECK(fold(u"၁,ဝဝဝ") == u"1,000"_qs);
    CHECK(fold(u"၅ဝကျပ်") == fold(u"၅၀ကျပ်"));
    CHECK(fold(u"၀င်") == fold(u"ဝင်"));
    CHECK(fold(u"သဘာ၀") == fold(u"သဘာဝ"));
    CHECK(fold(u"၂ဝယ်") == fold(u"2") + fold(u"ဝယ်"));
    CHECK(fold(u"၀") == u"0"_qs);
    CHECK(fold(u"ဝ") != u"0"_qs);
}

TEST_CASE("accents between letters are apostrophes, and letters with a stroke are plain") {
    for (const auto *text : {u"ne´e", u"ne`e", u"ne’e", u"ne‘e", u"neʻe"}) CHECK(words(text) == QStringList{u"ne'e"_qs});
    CHECK(fold(u"Łukasz Søren Straße") == u"lukasz soren strasse"_qs);
    CHECK(fold(u"ÐỒNG") == u"dong"_qs);
}

TEST_CASE("Lao ຫລ is ຫຼ, Tamil sri is one with either S") {
    CHECK(words(u"ຫລາຍ") == words(u"ຫຼາຍ"));
    CHECK(words(u"ເຫລືອ") == words(u"ເຫຼືອ"));
    CHECK(fold(u"ஶ்ரீ") == fold(u"ஸ்ரீ"));
}

TEST_CASE("the parts of a Zawgyi text cover it and give the whole's reading") {
    const QString zawgyi = QString::fromUtf16(u"PDF \u1031\u1000\u102C\u1004\u1039\u1005\u102E 12 \u1031\u1000\u102C\u1004\u1039\u1005\u102E");
    QString reading;
    int end = 0;
    const auto parts = unicodePartsFromZawgyi(zawgyi);
    for (const ReadPart &part : parts) {
        CHECK(part.start == end);
        end = part.end;
        reading += part.reading;
    }
    CHECK(parts.size() > 4);
    CHECK(end == zawgyi.size());
    CHECK(reading == unicodeFromZawgyi(zawgyi));
}
