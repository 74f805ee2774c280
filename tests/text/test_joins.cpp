// What stands between words that papers put side by side.
#include "core/text/joins.h"
#include "core/text/language.h"
#include "tests/support/catch.h"

using namespace balai::text;

TEST_CASE("labels, names and lists are joined with the marks of the language") {
    CHECK(QStringLiteral("Note") + colon(QStringLiteral("en")) + u'x' == QStringLiteral("Note: x"));
    CHECK(QStringLiteral("备注") + colon(QStringLiteral("zh")) + u'x' == QStringLiteral("备注：x"));
    CHECK(QStringLiteral("កំណត់ចំណាំ") + colon(QStringLiteral("km")) + u'x' == QStringLiteral("កំណត់ចំណាំ៖ x"));
    const QStringList parts{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    CHECK(listed(parts, QStringLiteral("pt")) == QStringLiteral("a, b, c"));
    CHECK(listed(parts, QStringLiteral("my")) == QStringLiteral("a၊ b၊ c"));
    CHECK(listed(parts, QStringLiteral("zh")) == QStringLiteral("a、b、c"));
    CHECK(comma(QStringLiteral("zh")) == QStringLiteral("，"));
    CHECK(QStringLiteral("a") + inBrackets(QStringLiteral("b"), QStringLiteral("th")) == QStringLiteral("a (b)"));
    CHECK(QStringLiteral("a") + inBrackets(QStringLiteral("b"), QStringLiteral("zh")) == QStringLiteral("a（b）"));
    CHECK(comma(QStringLiteral("xx")) == QStringLiteral(", "));
}

TEST_CASE("no language's marks are empty, and all but the Chinese end in a space") {
    for (const Language &language : interfaceLanguages())
        for (const QString &mark : {colon(language.tag), comma(language.tag), listComma(language.tag)}) {
            INFO(language.tag.toStdString());
            REQUIRE_FALSE(mark.isEmpty());
            CHECK(mark.endsWith(u' ') == (language.tag != u"zh"));
        }
}
