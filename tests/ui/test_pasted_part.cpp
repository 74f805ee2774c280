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
            const bool isBefore = *rc::gen::arbitrary<bool>();
            QString &where = isBefore ? before : after;
            const qsizetype at = *rc::gen::inRange<qsizetype>(0, where.size() + 1);
            const qsizetype taken = *rc::gen::inRange<qsizetype>(0, where.size() - at + 1);
            const QString typed = anyText();
            where.replace(at, taken, typed);
            const qsizetype caret = (isBefore ? 0 : before.size() + words.size()) + at + typed.size();
            const QString now = before + words + after;
            RC_ASSERT(part.follow(now, caret));
            RC_ASSERT(part.words() == words);
            RC_ASSERT(part.start() == before.size());
        }
    }));
}

TEST_CASE("a pasted part that is changed itself is no longer followed") {
    const QString whole = QStringLiteral("one two three");
    for (const QString &now : {QStringLiteral("one tWo three"), QStringLiteral("one to three"), QStringLiteral("one  three"), QString(), QStringLiteral("on wo three")}) {
        PastedPart part(whole, 4, 3);
        CHECK_FALSE(part.follow(now, 5));
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
