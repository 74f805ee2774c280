#include "tests/council/village.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::records;

TEST_CASE("the desk knows where a record ever stood and how it is attributed") {
    Village v;
    v.put("meeting", QStringLiteral(R"({"title":{"en":"June"}})"), QStringLiteral("june"));
    v.consent(QStringLiteral("lotus"), QStringLiteral("share"), QStringLiteral(R"("attribution":"ownName")"));
    v.consent(QStringLiteral("lotus"), QStringLiteral("share"), QStringLiteral(R"("scopeKind":"meeting","scope":"@meeting")"), QStringLiteral("refused"));
    v.update("block", QStringLiteral("fees"), QStringLiteral(R"({"meeting":"@june","attribution":"chosenName"})"));
    const council::ConsentDesk desk(v.laptop.store);
    const auto ask = [&](const char *record) {
        return desk.decide(Id<Member>(v.at(QStringLiteral("lotus"))), Use::share, Audience::government, {},
                           *record ? v.at(QString::fromLatin1(record)) : Uuid(), {});
    };
    CHECK(ask("fees").reason == QStringLiteral("refused"));
    CHECK(ask("meeting").reason == QStringLiteral("refused"));
    CHECK(ask("june").allowed);
    CHECK(ask("").attribution == Attribution::ownName);
    v.put("block", QStringLiteral(R"({"meeting":"@june","kind":"statement","attribution":"chosenName"})"), QStringLiteral("later"));
    CHECK(ask("later").attribution == Attribution::chosenName);
}

TEST_CASE("thousands of consents are loaded and thirty thousand questions answered in a moment") {
    Village v;
    const KindInfo &kind = kindOf<Consent>();
    v.laptop.store.write(QStringLiteral("many"), [&](store::Write &write) {
        for (int i = 0; i < 3000; ++i)
            write.put(kind, {{QStringLiteral("member"), v.at(QStringLiteral("lotus")).text()},
                             {QStringLiteral("use"), QStringLiteral("photo")},
                             {QStringLiteral("decision"), QStringLiteral("given")},
                             {QStringLiteral("effectiveOn"), QStringLiteral("2026-11-01")}});
    });
    v.consent(QStringLiteral("river"), QStringLiteral("share"));
    const council::ConsentDesk desk(v.laptop.store);
    int allowed = 0;
    for (int i = 0; i < 30000; ++i)
        allowed += desk.decide(Id<Member>(v.at(QStringLiteral("river"))), Use::share, Audience::government, {},
                               v.at(QStringLiteral("fees")), {}).allowed;
    CHECK(allowed == 30000);
}
