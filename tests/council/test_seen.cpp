#include "core/council/seen.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::records;

namespace {
const QString lotus = QStringLiteral("lotus");
const QString share = QStringLiteral("share");

std::vector<Uuid> toShow(const Village &v) {
    std::vector<Uuid> out;
    for (const Consent &one : council::SeenBook(v.laptop.store).toShow(Id<Member>(v.at(lotus)))) out.push_back(one.id.uuid());
    return out;
}

bool isNotSeen(const Village &v, Uuid consent) { return council::SeenBook(v.laptop.store).isNotSeen(Id<Consent>(consent)); }

council::Decision asked(const Village &v, Audience audience, const char *day = "2026-11-18") {
    return council::loadConsents(v.laptop.store)
        .decide(council::requestAbout(v.laptop.store, Id<Member>(v.at(lotus)), Use::share, audience, {}, {}, dateFrom(QString::fromLatin1(day))));
}

Uuid confirm(Village &v, Uuid typed) {
    Consent yes = council::confirmationOf(v.laptop.store, *v.laptop.store.find(Id<Consent>(typed)));
    v.laptop.clock.advance(60'000);
    v.laptop.store.write(QStringLiteral("record a consent"), [&](store::Write &write) { write.put(yes); });
    return yes.id.uuid();
}
}  // namespace

TEST_CASE("a yes on paper, spoken, recorded or without a word how waits until its member has seen it") {
    for (const char *mode : {R"("mode":"signature")", R"("mode":"thumbprint")", R"("mode":"spoken")", R"("mode":"recording")", R"("note":"")"}) {
        Village v;
        const Uuid yes = v.consent(lotus, share, QString::fromLatin1(mode));
        CHECK(isNotSeen(v, yes));
        CHECK(toShow(v) == std::vector<Uuid>{yes});
    }
}

TEST_CASE("what she said in the program, saw, refused or was never written is not shown to her") {
    Village v;
    CHECK(toShow(v).empty());
    CHECK_FALSE(isNotSeen(v, Uuid()));
    const Uuid inProgram = v.consent(lotus, share, QStringLiteral(R"("mode":"inProgram")"));
    const Uuid seen = v.consent(lotus, QStringLiteral("quote"), QStringLiteral(R"("mode":"spoken","seenByMember":"2026-11-02")"));
    const Uuid no = v.consent(lotus, QStringLiteral("record"), QStringLiteral(R"("mode":"spoken")"), QStringLiteral("refused"));
    for (const Uuid &one : {inProgram, seen, no}) CHECK_FALSE(isNotSeen(v, one));
    v.consent(QStringLiteral("river"), share);
    CHECK(toShow(v).empty());
}

TEST_CASE("her own yes to the same confirms what was typed, and neither widens nor lengthens it") {
    Village v;
    const Uuid typed = v.consent(lotus, share, QStringLiteral(R"("mode":"spoken","attribution":"chosenName","restriction":"not to the police","until":"2027-03-31","note":"said at the door")"));
    const auto before = asked(v, Audience::government);
    const Uuid own = confirm(v, typed);
    CHECK_FALSE(isNotSeen(v, typed));
    CHECK_FALSE(isNotSeen(v, own));
    CHECK(toShow(v).empty());
    const Consent yes = *v.laptop.store.find(Id<Consent>(own));
    CHECK(yes.mode == ConsentMode::inProgram);
    CHECK(yes.until == QDate(2027, 3, 31));
    CHECK(yes.seenByMember == QDate(2026, 11, 18));
    CHECK(yes.note.isEmpty());
    const auto after = asked(v, Audience::government);
    CHECK(after.attribution == before.attribution);
    CHECK(after.restriction == before.restriction);
    CHECK(after.consent == own);
    CHECK_FALSE(asked(v, Audience::public_).allowed);
    CHECK_FALSE(asked(v, Audience::government, "2027-04-01").allowed);
}

TEST_CASE("a confirmed yes without an end ends when the typed one would have, and begins no earlier") {
    Village v;
    const Uuid open = v.consent(lotus, share, QStringLiteral(R"("effectiveOn":"2026-02-28")"));
    CHECK(v.laptop.store.find(Id<Consent>(confirm(v, open)))->until == QDate(2027, 2, 28));
    const Uuid later = v.consent(lotus, QStringLiteral("quote"), QStringLiteral(R"("effectiveOn":"2027-01-05")"));
    CHECK(toShow(v) == std::vector<Uuid>{later});
    CHECK(v.laptop.store.find(Id<Consent>(confirm(v, later)))->effectiveOn == QDate(2027, 1, 5));
}

TEST_CASE("a later answer that says something else confirms nothing") {
    for (const char *other : {R"("attribution":"chosenName")", R"("restriction":"only in Khmer")", R"("audience":"partners")", R"("audience":"body","body":"@ministry")",
                              R"("scopeKind":"meeting","scope":"@meeting")"}) {
        Village v;
        const Uuid typed = v.consent(lotus, share);
        v.consent(lotus, share, QStringLiteral(R"("mode":"inProgram","seenByMember":"2026-11-18",)") + QString::fromLatin1(other));
        CHECK(isNotSeen(v, typed));
    }
    Village v;
    v.consent(lotus, share, QStringLiteral(R"("mode":"inProgram","seenByMember":"2026-11-18")"));
    CHECK(isNotSeen(v, v.consent(lotus, share)));  // typed after what she said herself
}

TEST_CASE("a yes that counts for nothing any more is not shown, so that confirming it cannot bring it back") {
    Village v;
    SECTION("taken back") {
        v.consent(lotus, share);
        v.consent(lotus, share, QStringLiteral(R"("effectiveOn":"2026-11-10")"), QStringLiteral("withdrawn"));
        CHECK(toShow(v).empty());
    }
    SECTION("taken back from everybody") {
        v.consent(lotus, share);
        v.consent(lotus, share, QStringLiteral(R"("audience":"public","effectiveOn":"2026-11-10")"), QStringLiteral("withdrawn"));
        CHECK(toShow(v).empty());
    }
    SECTION("taken back for the meeting it lies in") {
        v.consent(lotus, share, QStringLiteral(R"("scopeKind":"block","scope":"@fees")"));
        v.consent(lotus, share, QStringLiteral(R"("scopeKind":"meeting","scope":"@meeting","effectiveOn":"2026-11-10")"), QStringLiteral("withdrawn"));
        CHECK(toShow(v).empty());
    }
    SECTION("ended") {
        v.consent(lotus, share, QStringLiteral(R"("until":"2026-11-17")"));
        CHECK(toShow(v).empty());
    }
    SECTION("corrected") {
        const Uuid typed = v.consent(lotus, share);
        v.consent(lotus, share, QStringLiteral(R"("mode":"inProgram","seenByMember":"2026-11-18","audience":"council","corrects":"%1","why":"mistyped")").arg(typed.text()));
        CHECK(toShow(v).empty());
    }
    SECTION("replaced by a later yes of the same reach") {
        v.consent(lotus, share, QStringLiteral(R"("attribution":"chosenName")"));
        v.consent(lotus, share, QStringLiteral(R"("attribution":"member","mode":"inProgram","seenByMember":"2026-11-10","effectiveOn":"2026-11-10")"));
        CHECK(toShow(v).empty());
    }
}

TEST_CASE("a no to one ministry leaves the rest of a typed yes to be shown, and confirming does not bring the ministry back") {
    Village v;
    const Uuid typed = v.consent(lotus, share);
    v.consent(lotus, share, QStringLiteral(R"("audience":"body","body":"@ministry","effectiveOn":"2026-11-03")"), QStringLiteral("refused"));
    CHECK(toShow(v) == std::vector<Uuid>{typed});
    confirm(v, typed);
    const auto request = council::requestAbout(v.laptop.store, Id<Member>(v.at(lotus)), Use::share, Audience::body, Id<Body>(v.at(QStringLiteral("ministry"))), {}, QDate(2026, 11, 18));
    CHECK_FALSE(council::loadConsents(v.laptop.store).decide(request).allowed);
}
