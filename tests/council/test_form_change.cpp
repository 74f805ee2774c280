#include "core/council/due.h"
#include "core/council/form_change.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::records;

namespace {
const QString lotus = QStringLiteral("lotus");
const QString river = QStringLiteral("river");
const QString share = QStringLiteral("share");
const council::LocalFacts fresh{QDate(2030, 1, 1), QDate(2030, 1, 1)};

// "day use members" of every text that has changed.
QStringList changed(const Village &v, const char *day = "2026-11-20") {
    QStringList out;
    for (const council::Due &one : council::due(v.laptop.store, dateFrom(QString::fromLatin1(day)), fresh)) {
        if (one.code != u"formChanged") continue;
        CHECK(one.kind == u"consentRenewal");
        out.append(QStringLiteral("%1 %2 %3").arg(dateText(one.on), one.params.value(QStringLiteral("use")).toString(), one.params.value(QStringLiteral("members")).toString()));
    }
    return out;
}

QStringList only(const char *line) { return {QString::fromLatin1(line)}; }

void first(Village &v) { v.put("consentForm", QStringLiteral(R"({"use":"share","version":1,"text":{"en":"Old"},"hash":"aa","validFrom":"2026-01-01"})"), QStringLiteral("old")); }
void second(Village &v, const QString &from = QStringLiteral("2026-11-15")) {
    v.put("consentForm", QStringLiteral(R"({"use":"share","version":2,"text":{"en":"New"},"hash":"bb","validFrom":"%1"})").arg(from), QStringLiteral("new"));
}
}  // namespace

TEST_CASE("a newer text asks again once for the use, counts who said yes to the old one, and changes no answer") {
    Village v;
    first(v);
    for (const QString &who : {lotus, river}) v.consent(who, share, QStringLiteral(R"("formHash":"aa")"));
    CHECK(changed(v).isEmpty());
    second(v);
    CHECK(changed(v) == only("2026-11-15 share 2"));
    const auto request = council::requestAbout(v.laptop.store, Id<Member>(v.at(lotus)), Use::share, Audience::government, {}, {}, QDate(2026, 11, 20));
    CHECK(council::loadConsents(v.laptop.store).decide(request).allowed);
    for (const council::Due &one : council::due(v.laptop.store, QDate(2026, 11, 20), fresh))
        for (const QString &name : {lotus, river}) CHECK_FALSE(council::plainText(one).contains(name, Qt::CaseInsensitive));
    v.consent(lotus, share, QStringLiteral(R"("formHash":"bb","effectiveOn":"2026-11-16")"));
    CHECK(changed(v) == only("2026-11-15 share 1"));
    v.update("member", river, QStringLiteral(R"({"state":"paused"})"));
    CHECK(changed(v).isEmpty());
}

TEST_CASE("a text is new only from the day on which it is valid") {
    Village v;
    first(v);
    v.consent(lotus, share, QStringLiteral(R"("formHash":"aa")"));
    second(v, QStringLiteral("2026-12-01"));
    CHECK(changed(v, "2026-11-30").isEmpty());
    CHECK(changed(v, "2026-12-01") == only("2026-12-01 share 1"));
}

TEST_CASE("whoever said no, took it back, or whose yes has ended is not asked again because of a text") {
    Village v;
    first(v);
    SECTION("no") { v.consent(lotus, share, QStringLiteral(R"("formHash":"aa")"), QStringLiteral("refused")); }
    SECTION("taken back") {
        v.consent(lotus, share, QStringLiteral(R"("formHash":"aa")"));
        v.consent(lotus, share, QStringLiteral(R"("effectiveOn":"2026-11-10")"), QStringLiteral("withdrawn"));
    }
    SECTION("ended") { v.consent(lotus, share, QStringLiteral(R"("formHash":"aa","until":"2026-11-16")")); }
    SECTION("another use") { v.consent(lotus, QStringLiteral("quote"), QStringLiteral(R"("formHash":"aa")")); }
    SECTION("a yes that names no text") { v.consent(lotus, share); }
    second(v);
    CHECK(changed(v).isEmpty());
}

TEST_CASE("the text of a yes is known by its form where no hash stands on it, and a form without a hash by its words") {
    Village v;
    v.put("consentForm", QStringLiteral(R"({"use":"share","version":1,"text":{"en":"Old"},"validFrom":"2026-01-01"})"), QStringLiteral("old"));
    v.consent(lotus, share, QStringLiteral(R"("form":"@old")"));
    CHECK(changed(v).isEmpty());
    SECTION("the same words again are no new text") {
        v.put("consentForm", QStringLiteral(R"({"use":"share","version":2,"text":{"en":"Old"},"validFrom":"2026-11-02"})"));
        CHECK(changed(v).isEmpty());
    }
    SECTION("other words are") {
        v.put("consentForm", QStringLiteral(R"({"use":"share","version":2,"text":{"en":"New"},"validFrom":"2026-11-02"})"));
        CHECK(changed(v) == only("2026-11-02 share 1"));
    }
    SECTION("an older version put in afterwards is not") {
        v.put("consentForm", QStringLiteral(R"({"use":"share","version":0,"text":{"en":"Older"},"validFrom":"2026-11-02"})"));
        CHECK(changed(v).isEmpty());
    }
}

TEST_CASE("a text that this vault does not hold is older only where the one in force came after the yes") {
    Village v;
    v.consent(lotus, share, QStringLiteral(R"("formHash":"unknown")"));
    CHECK(changed(v).isEmpty());
    second(v, QStringLiteral("2026-10-01"));
    CHECK(changed(v).isEmpty());
    v.update("consentForm", QStringLiteral("new"), QStringLiteral(R"({"validFrom":"2026-11-02"})"));
    CHECK(changed(v) == only("2026-11-02 share 1"));
}
