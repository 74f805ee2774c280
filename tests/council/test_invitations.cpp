#include "core/council/invitations.h"

#include "core/council/due.h"
#include "core/council/receipt_words.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::records;

namespace {

void invite(Village &v, const QString &more = {}) {
    v.put("invitation", QStringLiteral(R"({"body":"@ministry","what":{"en":"Speak on fees"},"kind":"speaking","on":"2026-12-10","answerBy":"2026-12-01","askedOn":"2026-11-10","state":"open"%1})")
                            .arg(more.isEmpty() ? QString() : QString(u',' + more)),
          QStringLiteral("asked"));
}

void answer(Village &v, const char *who, const char *word, const QString &name = {}) {
    v.put("invitationAnswer", QStringLiteral(R"({"invitation":"@asked","member":"@%1","answer":"%2","conditions":{"km":"with Moon"}})").arg(QLatin1String(who), QLatin1String(word)), name);
}

Invitation asked(Village &v) { return v.record<Invitation>(QStringLiteral("asked")); }

QStringList toAsk(Village &v) {
    QStringList out;
    for (const Member &member : council::stillToAsk(v.laptop.store, asked(v).id)) out.append(member.name);
    return out;
}

// Paragraphs of the body's paper after the council's name and the invitation's day; or why there is none.
QStringList paper(Village &v) {
    const auto made = council::invitationPaper(v.laptop.store, asked(v).id);
    if (const auto *held = std::get_if<council::HeldBack>(&made)) return {held->reason};
    QStringList out;
    for (const documents::Block &block : std::get<documents::Document>(made).blocks)
        if (const auto *text = std::get_if<documents::Paragraph>(&block)) {
            QString line;
            for (const documents::Span &span : text->text) line += span.text;
            out.append(line);
        }
    return out.mid(2);
}

QString nobody() { return council::words(council::ReceiptWord::NobodyAvailable, QStringLiteral("en")); }
QString theseSaidYes() { return council::words(council::ReceiptWord::TheseSaidYes, QStringLiteral("en")); }
const QString toLabour = QStringLiteral(R"("audience":"body","body":"@ministry","scopeKind":"all")");

}  // namespace

TEST_CASE("an invitation without pay, or about a person's story, is marked as such") {
    Village v;
    invite(v);
    CHECK(council::cautionsOf(asked(v)).withoutPay);
    CHECK_FALSE(council::cautionsOf(asked(v)).asksStory);
    v.update("invitation", QStringLiteral("asked"), QStringLiteral(R"({"pay":{"minor":100000,"currency":"KHR"},"asksStory":true})"));
    CHECK_FALSE(council::cautionsOf(asked(v)).withoutPay);
    CHECK(council::cautionsOf(asked(v)).asksStory);
    v.update("invitation", QStringLiteral("asked"), QStringLiteral(R"({"pay":{"minor":0,"currency":"KHR"}})"));
    CHECK(council::cautionsOf(asked(v)).withoutPay);
}

TEST_CASE("an invitation waits for a member until her yes or no, its last day, or its end") {
    Village v;
    invite(v);
    const Id<Member> lotus(v.at(QStringLiteral("lotus")));
    const auto waits = [&](QDate on) { return !council::waitingFor(v.laptop.store, lotus, on).empty(); };
    CHECK(waits(QDate(2026, 12, 1)));
    CHECK_FALSE(waits(QDate(2026, 12, 2)));
    answer(v, "lotus", "later");
    CHECK(waits(QDate(2026, 11, 20)));
    answer(v, "river", "no");
    CHECK(waits(QDate(2026, 11, 20)));
    answer(v, "lotus", "no", QStringLiteral("no"));
    CHECK_FALSE(waits(QDate(2026, 11, 20)));
    v.put("invitationAnswer", QStringLiteral(R"({"invitation":"@asked","member":"@lotus","answer":"later","corrects":"@no","why":"wrong key"})"));
    CHECK(waits(QDate(2026, 11, 20)));
    v.update("invitation", QStringLiteral("asked"), QStringLiteral(R"({"state":"done"})"));
    CHECK_FALSE(waits(QDate(2026, 11, 20)));
}

TEST_CASE("the desk sees who said yes, and of a no only that somebody answered") {
    Village v;
    invite(v);
    CHECK(toAsk(v) == QStringList{QStringLiteral("lotus"), QStringLiteral("moon"), QStringLiteral("river")});
    answer(v, "lotus", "yes");
    answer(v, "river", "no");
    answer(v, "moon", "later");
    CHECK(toAsk(v) == QStringList{QStringLiteral("moon")});
    const auto standing = council::standingOf(v.laptop.store, asked(v));
    CHECK(standing.answered == 3);
    REQUIRE(standing.yes.size() == 1);
    CHECK(standing.yes.front().member.uuid() == v.at(QStringLiteral("lotus")));
    CHECK(standing.yes.front().conditions.value(QStringLiteral("km")) == u"with Moon");
    v.update("member", QStringLiteral("moon"), QStringLiteral(R"({"state":"paused"})"));
    CHECK(toAsk(v).isEmpty());
}

TEST_CASE("a body is told that nobody is available, never who said no or why") {
    Village v;
    invite(v);
    CHECK(paper(v) == QStringList{nobody()});
    answer(v, "lotus", "no");
    answer(v, "river", "later");
    CHECK(paper(v) == QStringList{nobody()});
}

TEST_CASE("a yes is told to the body only as far as she lets it") {
    Village v;
    invite(v);
    answer(v, "lotus", "yes");
    CHECK(paper(v) == QStringList{QStringLiteral("noConsent")});
    v.consent(QStringLiteral("lotus"), QStringLiteral("attribute"), toLabour + QStringLiteral(R"(,"attribution":"chosenName")"));
    CHECK(paper(v) == QStringList{QStringLiteral("noConsent")});
    v.consent(QStringLiteral("lotus"), QStringLiteral("contact"), toLabour + QStringLiteral(R"(,"attribution":"chosenName")"));
    CHECK(paper(v) == QStringList{theseSaidYes(), QStringLiteral("lotus")});
    v.consent(QStringLiteral("lotus"), QStringLiteral("attribute"), toLabour, QStringLiteral("refused"));
    CHECK(paper(v) == QStringList{theseSaidYes(), council::inWords(Attribution::member, QStringLiteral("en"))});
    v.update("member", QStringLiteral("lotus"), QStringLiteral(R"({"state":"paused"})"));
    CHECK(paper(v) == QStringList{QStringLiteral("noConsent")});
}

TEST_CASE("an open invitation is due from a week before its answer is awaited") {
    Village v;
    invite(v);
    const council::LocalFacts fresh{QDate(2030, 1, 1), QDate(2030, 1, 1)};
    const auto isDue = [&](QDate on) {
        const auto all = council::due(v.laptop.store, on, fresh);
        return std::any_of(all.begin(), all.end(), [&](const council::Due &one) {
            return one.kind == u"action" && one.code == u"invitationWaits" && one.record == v.at(QStringLiteral("asked")) && one.on == QDate(2026, 12, 1) && council::plainText(one) != one.code;
        });
    };
    CHECK_FALSE(isDue(QDate(2026, 11, 23)));
    CHECK(isDue(QDate(2026, 11, 24)));
    CHECK(isDue(QDate(2027, 1, 1)));
    v.update("invitation", QStringLiteral("asked"), QStringLiteral(R"({"state":"answered"})"));
    CHECK_FALSE(isDue(QDate(2026, 11, 24)));
}
