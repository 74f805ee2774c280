#include "core/text/hints.h"
#include "core/text/needed_words.h"
#include "core/text/one_spelling.h"
#include "core/text/pattern_tree.h"
#include "tests/support/catch.h"

#include <QRegularExpression>
#include <algorithm>
#include <rapidcheck.h>

using namespace balai::text;

namespace {

QRegularExpression expression(const QString &pattern) {
    QRegularExpression out(pattern, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    INFO(pattern.toStdString());
    REQUIRE(out.isValid());
    return out;
}

// A pattern of few letters, so that random texts are found by it.
rc::Gen<QString> anyPattern(int depth) {
    const auto letter = rc::gen::element<QString>(QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("ab"), QStringLiteral("C"), QStringLiteral("ß"), QStringLiteral("\\."), QStringLiteral("\\é"),
                                                  QStringLiteral("[ab]"), QStringLiteral("[^a]"), QStringLiteral("[]a]"), QStringLiteral("."), QStringLiteral("\\b"), QStringLiteral("\\p{Lu}"), QStringLiteral("\\s"));
    const auto times = rc::gen::weightedElement<QString>({{6, QString()}, {1, QStringLiteral("?")}, {1, QStringLiteral("*?")}, {1, QStringLiteral("+")}, {1, QStringLiteral("{0,2}")}, {1, QStringLiteral("{2}")}, {1, QStringLiteral("++")}});
    const auto what = depth == 0 ? letter : rc::gen::oneOf(letter, letter, rc::gen::map(rc::gen::pair(rc::gen::element("(?:", "(?i:", "(?-i:", "(?>", "(?=", "(?!", "(?<=", "(?<!"), anyPattern(depth - 1)), [](const auto &group) {
        // What lies behind is looked for in one length only.
        const bool isBehind = QString::fromLatin1(group.first).contains(u'<');
        return QString(QLatin1String(group.first) + (isBehind ? QStringLiteral("ab") : group.second) + u')');
    }));
    const auto piece = rc::gen::map(rc::gen::pair(what, times), [](const auto &pair) {
        const bool isPlace = pair.first.startsWith(u"(?=") || pair.first.startsWith(u"(?!") || pair.first.startsWith(u"(?<") || pair.first == u"\\b";
        return isPlace ? pair.first : QString(pair.first + pair.second);
    });
    const auto row = rc::gen::map(rc::gen::resize(4, rc::gen::nonEmpty(rc::gen::container<std::vector<QString>>(piece))), [](const std::vector<QString> &pieces) {
        return QStringList(pieces.begin(), pieces.end()).join(QString());
    });
    return rc::gen::map(rc::gen::weightedOneOf<std::vector<QString>>({{4, rc::gen::container<std::vector<QString>>(1, row)}, {1, rc::gen::container<std::vector<QString>>(2, row)}}), [](const std::vector<QString> &rows) {
        return QStringList(rows.begin(), rows.end()).join(u'|');
    });
}

rc::Gen<QString> anyText() {
    return rc::gen::map(rc::gen::container<std::vector<QString>>(rc::gen::element<QString>(QStringLiteral("a"), QStringLiteral("B"), QStringLiteral("c"), QStringLiteral("É"), QStringLiteral("ss"), QStringLiteral("ß"), QStringLiteral("ẞ"), QStringLiteral("."), QStringLiteral(" "), QStringLiteral("]"))),
                        [](const std::vector<QString> &parts) { return QStringList(parts.begin(), parts.end()).join(QString()); });
}

rc::Gen<std::vector<QString>> someTexts() { return rc::gen::container<std::vector<QString>>(40, anyText()); }

bool isIn(const std::set<QString> &words, const QString &text) {
    const QString folded = text.toCaseFolded();
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
}

}  // namespace

TEST_CASE("patterns put into one tree match where one of them does") {
    const bool holds = rc::check([] {
        const auto patterns = *rc::gen::resize(6, rc::gen::nonEmpty(rc::gen::container<std::vector<QString>>(anyPattern(2))));
        const QStringList list(patterns.begin(), patterns.end());
        const QRegularExpression tree = expression(oneOfPatterns(list));
        for (const QString &text : *someTexts()) {
            const QRegularExpressionMatch found = tree.match(text);
            if (!found.isValid()) continue;  // it took too many steps, as one alone may
            const bool one = std::any_of(list.begin(), list.end(), [&](const QString &pattern) { return expression(pattern).match(text).hasMatch(); });
            RC_ASSERT(found.hasMatch() == one);
        }
    });
    CHECK(holds);
}

TEST_CASE("common beginnings stand in the tree once") {
    CHECK(oneOfPatterns({}) == QString());
    CHECK(oneOfPatterns({QStringLiteral("ab")}) == QStringLiteral("ab"));
    CHECK(oneOfPatterns({QStringLiteral("(?:x|y){2} b"), QStringLiteral("(?:x|y){2} c"), QStringLiteral("d")}) == QStringLiteral("(?:x|y){2}(?: (?:b|c))|d"));
    CHECK(oneOfPatterns({QStringLiteral("a|b"), QStringLiteral("a|b")}) == QStringLiteral("(?:a|b)(?:|)"));
}

TEST_CASE("where a pattern matches, one of the words it needs stands") {
    const bool holds = rc::check([] {
        const QString pattern = *anyPattern(2);
        const auto words = neededWords(pattern);
        if (!words) return;
        for (const QString &text : *someTexts())
            if (expression(pattern).match(text).hasMatch()) RC_ASSERT(isIn(*words, text));
    });
    CHECK(holds);
}

TEST_CASE("of what a pattern needs the longest words are taken") {
    const auto words = [](const char *pattern) { return neededWords(QString::fromUtf8(pattern)); };
    using Words = std::set<QString>;
    CHECK(words("my (?:own )?(?:Sister|brother) in") == Words{QStringLiteral("sister"), QStringLiteral("brother")});
    CHECK(words("a(?=.*hidden)b") == Words{QStringLiteral("hidden")});
    CHECK(words("(?!never)yes") == Words{QStringLiteral("yes")});
    CHECK(words("colou?r") == Words{QStringLiteral("colo")});
    CHECK(words("(?:a|b)+") == Words{QStringLiteral("a"), QStringLiteral("b")});
    CHECK(words("\\អ\\្នក") == Words{QString::fromUtf8("អ្នក")});
    for (const char *nothing : {"", "[ab]", "\\d+", "(?:always|)", "(?:x)?", "x{0,3}", "(?:word|\\p{Lu})", " - "}) {
        INFO(nothing);
        CHECK_FALSE(words(nothing).has_value());
    }
}

TEST_CASE("which of many may match is told by their words, in any case of the letters") {
    NeededWords all;
    all.add(0, std::set{QStringLiteral("sister"), QStringLiteral("i")});
    all.add(1, std::nullopt);
    all.add(3, std::set{QStringLiteral("ខ្ញុំ")});
    CHECK(all.mayMatch(QStringLiteral("SISTERS")) == std::vector<bool>{true, true, false, false});
    CHECK(all.mayMatch(QStringLiteral("my")) == std::vector<bool>{false, true, false, false});
    CHECK(all.mayMatch(QStringLiteral("ប្អូនស្រីខ្ញុំ")) == std::vector<bool>{false, true, false, true});
    CHECK(all.mayMatch(QString()) == std::vector<bool>{false, true, false, false});
}

// The patterns as they are: were one of them kept from a text that it matches, a hint would be missed.
TEST_CASE("nearly every shipped pattern names words, and its example holds one of them") {
    int without = 0;
    for (const HintLanguage &language : hintLanguages())
        for (const HintPattern &pattern : language.patterns) {
            INFO(language.language.toStdString() << ": " << pattern.match.left(120).toStdString());
            const auto words = neededWords(pattern.match);
            if (!words) {
                ++without;
                continue;
            }
            const std::vector<QString> readings = readingsOf(pattern.example);
            CHECK(std::any_of(readings.begin(), readings.end(), [&](const QString &reading) { return isIn(*words, reading); }));
        }
    CHECK(without <= 2);
}
