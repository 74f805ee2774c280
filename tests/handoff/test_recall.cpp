#include "core/base/error.h"
#include "core/handoff/recall.h"
#include "core/handoff/standing.h"
#include "core/handoff/words.h"
#include "core/records/body.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {
const QString lotus = QStringLiteral("lotus");
const QString fees = QStringLiteral("fees");

struct Sent {
    Ministry m;
    Made made;
    Sent() : made(give(m)) {}
    static Made give(Ministry &m) {
        m.mayShare(lotus);
        m.right(lotus, fees);
        return m.make(m.everything());
    }
    std::vector<Touched> touched() const { return touchedItems(m.laptop.store, made.id); }
    QString notice() const { return m.path(QStringLiteral("notice.pdf")); }
    RecallMade recall() { return handoff::recall(m.laptop.store, made.id, notice(), Ministry::fonts()); }
};

QString text(const documents::Document &document) {
    QString out;
    for (const documents::PageText &page : documents::paginate(document, Ministry::fonts())) out += page.lines.join(QLatin1Char('\n'));
    return out;
}
}  // namespace

TEST_CASE("a hand-off that everybody still agrees to has nothing to recall") {
    Sent s;
    CHECK(s.touched().empty());
    CHECK(touchedHandoffs(s.m.laptop.store).empty());
    CHECK_THROWS_AS(s.recall(), Error);
    CHECK_FALSE(QFile::exists(s.notice()));
}

TEST_CASE("a withdrawal finds the item and the hand-off it touches") {
    for (const char *use : {"record", "quote", "share"}) {
        Sent s;
        s.m.consent(lotus, QString::fromLatin1(use), QStringLiteral("withdrawn"), QStringLiteral(R"(,"recordedOn":"2026-11-20")"));
        REQUIRE(s.touched().size() == 1);
        CHECK(s.touched().front().item == s.m.at(fees));
        CHECK(s.touched().front().cause == records::RecallCause::withdrawal);
        CHECK(touchedHandoffs(s.m.laptop.store) == std::vector{s.made.id});
    }
}

TEST_CASE("an erased statement is recalled as erased") {
    Sent s;
    s.m.laptop.store.erase(records::kindOf<records::Block>(), s.m.at(fees), {}, store::EraseReason::MemberAsked);
    REQUIRE(s.touched().size() == 1);
    CHECK(s.touched().front().cause == records::RecallCause::erasure);
}

TEST_CASE("the notice gives numbers only, and the recall is recorded once") {
    Sent s;
    s.m.consent(lotus, QStringLiteral("share"), QStringLiteral("withdrawn"));
    const auto numbers = std::vector{s.touched().front().number};
    const RecallMade made = s.recall();
    CHECK(made.numbers == numbers);
    CHECK(s.touched().empty());
    CHECK(council::recalledNumbers(s.m.laptop.store, s.made.id) == numbers);
    const QString notice = text(recallNotice(s.m.laptop.store, *s.m.laptop.store.find(s.made.id), numbers));
    CHECK(notice.contains(QStringLiteral("Items: %1").arg(numbers.front())));
    for (const QString &word : {QStringLiteral("Fees"), lotus, QStringLiteral("withdr")}) CHECK_FALSE(notice.contains(word, Qt::CaseInsensitive));
    CHECK(s.recall().id.isNull());
    CHECK(s.m.laptop.store.all<records::Recall>().size() == 1);
    CHECK(QFile::exists(s.notice()));
}

TEST_CASE("the notice and its sheet speak a language of the body, whatever the package was in") {
    Sent s;
    const auto handoff = *s.m.laptop.store.find(s.made.id);
    REQUIRE((handoff.languages.size() == 1 && handoff.languages.front() == u"en"));
    const auto speaks = [&](const char *languages) {
        s.m.update("body", QStringLiteral("ministry"), QStringLiteral(R"({"languages":%1})").arg(QLatin1String(languages)));
        return languagesOfNotice(handoff, s.m.laptop.store.find(handoff.body)).join(u' ');
    };
    CHECK(speaks(R"(["km"])") == u"km");
    const documents::Document notice = recallNotice(s.m.laptop.store, handoff, {1, 2});
    CHECK(notice.language == u"km");
    CHECK(notice.title == words(Word::RecallTitle, QStringLiteral("km")));
    CHECK_FALSE(text(notice).contains(words(Word::RecallAsk, QStringLiteral("en")).left(20)));
    CHECK(speaks(R"(["km","en"])") == u"en");
    CHECK(speaks(R"(["fr","th"])") == u"th");
    CHECK(speaks(R"(["fr"])") == u"en");
    CHECK(speaks(R"([])") == u"en");
}

TEST_CASE("a person may recall an item by hand, but none that never went") {
    Sent s;
    const RecallMade made = handoff::recall(s.m.laptop.store, s.made.id, s.notice(), Ministry::fonts(), {1});
    CHECK(s.m.laptop.store.find(made.id)->cause == records::RecallCause::mistake);
    CHECK_THROWS_AS(handoff::recall(s.m.laptop.store, s.made.id, s.notice(), Ministry::fonts(), {99}), Error);
    CHECK_THROWS_AS(handoff::recall(s.m.laptop.store, Id<records::Handoff>(s.m.at(fees)), s.notice(), Ministry::fonts()), Error);
}

TEST_CASE("where the notice cannot be written nothing is recorded") {
    Sent s;
    s.m.consent(lotus, QStringLiteral("share"), QStringLiteral("withdrawn"));
    CHECK_THROWS_AS(handoff::recall(s.m.laptop.store, s.made.id, QStringLiteral("/nowhere/at/all.pdf"), Ministry::fonts()), Error);
    CHECK(s.m.laptop.store.all<records::Recall>().empty());
    CHECK(s.touched().size() == 1);
}
