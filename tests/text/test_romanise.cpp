#include "core/text/romanise.h"
#include "tests/support/catch.h"

using namespace balai::text;

TEST_CASE("a name in another script has a spelling in Latin letters to begin with") {
    CHECK(romanised(u"晨曦") == u"Chen Xi"_qs);
    CHECK(romanised(u"பூ மலர்") == u"Pu Malar"_qs);
    CHECK_FALSE(romanised(u"ลมเช้า").isEmpty());
    CHECK_FALSE(romanised(u"ပိတောက်").isEmpty());
}

TEST_CASE("where there is no rule, or nothing to write otherwise, nothing is suggested") {
    for (const QString &name : {QString(), u"  "_qs, u"White Lotus"_qs, u"Đào Xanh"_qs, u"1234"_qs, u"សុខា"_qs, u"ດອກຈຳປາ"_qs, QString(QChar(0xD800)),
                                QString(u"晨"_qs).repeated(201)})
        CHECK(romanised(name).isEmpty());
}
