#include "tests/support/catch.h"
#include "ui/widgets/pasted_part.h"

#include <rapidcheck.h>

using namespace balai::ui;

namespace {

// Few letters, so that the same ones stand on both sides of a change.
QString anyText() { return QString::fromStdString(*rc::gen::container<std::string>(rc::gen::element('a', 'b'))); }

}  // namespace

TEST_CASE("the place of a pasted part follows what is typed before and after it") {
    CHECK(rc::check([] {
        QString before = anyText(), after = anyText();
        const QString words = anyText() + u'b';
        PastedPart part(before + words + after, before.size(), words.size());
        for (int step = 0; step < 5; ++step) {
            QString &where = *rc::gen::element(0, 1) == 0 ? before : after;
            const qsizetype at = *rc::gen::inRange<qsizetype>(0, where.size() + 1);
            const qsizetype taken = *rc::gen::inRange<qsizetype>(0, where.size() - at + 1);
            where.replace(at, taken, anyText());
            const QString now = before + words + after;
            RC_ASSERT(part.follow(now));
            RC_ASSERT(part.words() == words);
            // Where equal letters leave two readings of a change, both give the same text when the part is replaced.
            QString replaced = now;
            RC_ASSERT(replaced.replace(part.start(), part.length(), QStringLiteral("X")).count(u'X') == 1);
            RC_ASSERT(replaced.remove(u'X') == QString(before + after));
        }
    }));
}

TEST_CASE("a pasted part that is changed itself is no longer followed") {
    const QString whole = QStringLiteral("one two three");
    for (const QString &now : {QStringLiteral("one tWo three"), QStringLiteral("one to three"), QStringLiteral("one  three"), QString(), QStringLiteral("on wo three")}) {
        PastedPart part(whole, 4, 3);
        CHECK_FALSE(part.follow(now));
    }
}

TEST_CASE("what came into a text is all between what both have in common") {
    CHECK(rc::check([] {
        const QString before = anyText(), after = anyText(), words = anyText();
        const PastedPart part = PastedPart::between(before + after, before + words + after);
        RC_ASSERT(part.length() == words.size());
        QString without = before + words + after;
        RC_ASSERT(without.remove(part.start(), part.length()) == QString(before + after));
    }));
}

TEST_CASE("a part beyond its text ends where that does") {
    const PastedPart part(QStringLiteral("abc"), 2, 9);
    CHECK(part.words() == u"c");
    CHECK(PastedPart(QString(), 5, 5).words().isEmpty());
}
