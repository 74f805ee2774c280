#include "core/council/coverage.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::records;

namespace {
// Speakers with one statement each, beside Lotus, who has one already.
void speakers(Village &v, int count) {
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("speaker-%1").arg(QChar(u'a' + i));
        v.put("member", QStringLiteral(R"({"name":"%1","state":"active"})").arg(name), name);
        v.put("block", QStringLiteral(R"({"meeting":"@meeting","kind":"statement","text":{"en":"Words %1."},"speaker":"@%1"})").arg(name), QString(u"words-" + name));
    }
}

QString shown(const Village &v, const council::Release &release) {
    const council::Coverage coverage = council::coverageOf(v.laptop.store, release, v.laptop.store.all<Block>("meeting", Id<Meeting>(v.at(QStringLiteral("meeting")))));
    if (!coverage.hasSpeakers) return QStringLiteral("nobody");
    CHECK(coverage.speakers.has_value() == coverage.allow.has_value());
    return coverage.speakers ? QStringLiteral("%1 of %2").arg(*coverage.allow).arg(*coverage.speakers) : QStringLiteral("too few");
}
QString shown(const Village &v) { return shown(v, v.toMinistry()); }
}  // namespace

TEST_CASE("the coverage counts each speaker once, and only whose choices let all of it go") {
    Village v;
    speakers(v, 6);
    CHECK(shown(v) == QStringLiteral("0 of 7"));
    for (const char *who : {"speaker-a", "speaker-b", "speaker-c"}) v.mayShare(QString::fromLatin1(who));
    v.put("block", QStringLiteral(R"({"meeting":"@meeting","kind":"statement","text":{"en":"More."},"speaker":"@speaker-a"})"));
    CHECK(shown(v) == QStringLiteral("3 of 7"));
    v.consent(QStringLiteral("speaker-d"), QStringLiteral("record"));  // but not quote and share
    CHECK(shown(v) == QStringLiteral("3 of 7"));
    v.update("member", QStringLiteral("speaker-b"), QStringLiteral(R"({"state":"paused"})"));
    CHECK(shown(v) == QStringLiteral("2 of 7"));
    v.consent(QStringLiteral("speaker-c"), QStringLiteral("share"), QStringLiteral(R"("scopeKind":"block","scope":"@words-speaker-c","effectiveOn":"2026-11-05")"), QStringLiteral("refused"));
    CHECK(shown(v) == QStringLiteral("1 of 7"));
    council::Release forAll;
    forAll.audience = Audience::public_;
    forAll.use = Use::publish;
    CHECK(shown(v, forAll) == QStringLiteral("0 of 7"));
}

TEST_CASE("of fewer than five speakers no number is given, and none where nobody spoke") {
    Village v;
    speakers(v, 3);
    for (const char *who : {"lotus", "speaker-a", "speaker-b", "speaker-c"}) v.mayShare(QString::fromLatin1(who));
    CHECK(shown(v) == QStringLiteral("too few"));
    CHECK_FALSE(council::coverageOf(v.laptop.store, v.toMinistry(), std::vector<Block>{}).hasSpeakers);
}

TEST_CASE("whoever once was the speaker of a block is counted") {
    Village v;
    speakers(v, 4);
    v.mayShare(QStringLiteral("speaker-a"));
    CHECK(shown(v) == QStringLiteral("1 of 5"));
    v.update("block", QStringLiteral("fees"), QStringLiteral(R"({"speaker":"@speaker-a"})"));
    CHECK(shown(v) == QStringLiteral("1 of 5"));
    v.mayShare(QStringLiteral("lotus"));
    CHECK(shown(v) == QStringLiteral("2 of 5"));
}
