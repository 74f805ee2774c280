#include "core/base/error.h"
#include "core/council/leaving.h"
#include "core/records/attachment.h"
#include "core/records/consent.h"
#include "core/records/recommendation.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace balai;
using namespace balai::test;
using namespace balai::records;
using council::Contributed;
using council::Parting;

namespace {
const QString lotus = QStringLiteral("lotus");
const QString river = QStringLiteral("river");
const QString fees = QStringLiteral("fees");
const QString advice = QStringLiteral("advice");
const QString shared = QStringLiteral("Fees are too high. by member");

// Lotus said something that goes today, and stands alone behind a recommendation that goes today.
struct Leaving {
    Village v;
    QList<Uuid> lost;  // meetings that were said to have lost words

    Leaving(const QString &more = {}) {
        v.mayShare(lotus, more);
        v.right(lotus, fees);
        recommend(QStringLiteral(R"(["@lotus"])"));
    }
    void recommend(const QString &contributors) {
        v.put("recommendation", QStringLiteral(R"({"reference":"A-1","title":{"en":"Free contracts"},"text":{"en":"Make contracts free."},"contributors":%1,
            "evidence":"several","stage":"adopted"})").arg(contributors).simplified(), advice);
        v.put("adoption", QStringLiteral(R"({"recommendation":"@advice","meeting":"@meeting","method":"consensus","on":"2026-11-02"})"));
    }
    Contributed of(const QString &name) const {
        for (const Contributed &one : council::contributionsOf(v.laptop.store, Id<Member>(v.at(lotus))))
            if (one.record == v.at(name)) return one;
        FAIL("not hers: " << name.toStdString());
        return {};
    }
    void leave(std::initializer_list<std::pair<QString, Parting>> choices) {
        std::vector<council::PartingChoice> chosen;
        for (const auto &[name, parting] : choices) chosen.push_back({of(name), parting});
        v.laptop.clock.advance(60'000);
        council::leaveCouncil(v.laptop.store, Id<Member>(v.at(lotus)), chosen, [this](store::Write &, Id<Meeting> meeting, const std::set<Uuid> &) { lost.append(meeting.uuid()); });
    }
    void nextDay() { v.laptop.clock.advance(86'400'000); }
    Member member() const { return v.record<Member>(lotus); }
    // Anywhere in the log.
    bool isInLog(const QByteArray &words) {
        auto rows = v.laptop.store.database().prepare("SELECT bytes FROM cell");
        while (rows.step())
            if (rows.blob(0).contains(words)) return true;
        return false;
    }
    size_t consents() const { return v.laptop.store.all<Consent>().size(); }
};
}  // namespace

TEST_CASE("what she said and stands behind is listed with what may become of it") {
    Leaving l;
    CHECK(l.of(fees).keepable);
    CHECK(l.of(fees).isErasable());
    CHECK_FALSE(l.of(fees).named);
    CHECK(l.of(advice).kind == QStringLiteral("recommendation"));
    CHECK(l.of(advice).isErasable());
    CHECK(council::contributionsOf(l.v.laptop.store, Id<Member>(l.v.at(river))).empty());
}

TEST_CASE("sealed on leaving: the council keeps it, nothing goes, and no consent is written") {
    Leaving l;
    const size_t before = l.consents();
    CHECK(l.v.block(fees) == shared);
    l.leave({{fees, Parting::Seal}, {advice, Parting::Seal}});
    CHECK(l.v.block(fees) == QStringLiteral("left"));
    CHECK(l.v.recommendation(advice) == QStringLiteral("left"));
    CHECK(l.consents() == before);
    CHECK(l.v.record<Block>(fees).text.value(QStringLiteral("en")) == QStringLiteral("Fees are too high."));
    CHECK(l.member().state == MemberState::left);
    CHECK(l.member().until == council::today(l.v.laptop.store));
}

TEST_CASE("a yes of the very day of leaving, given before, keeps nothing in use") {
    Village v;
    v.mayShare(lotus, QStringLiteral(R"("effectiveOn":"%1")").arg(dateText(council::today(v.laptop.store))));
    v.right(lotus, fees);
    CHECK(v.block(fees) == shared);
    council::leaveCouncil(v.laptop.store, Id<Member>(v.at(lotus)), {}, {});
    CHECK(v.block(fees) == QStringLiteral("left"));
}

TEST_CASE("kept on leaving: that record goes on, for the same readers, and nothing else of hers") {
    Leaving l;
    l.v.put("block", QStringLiteral(R"({"meeting":"@meeting","kind":"statement","text":{"en":"Second words."},"original":"en","speaker":"@lotus"})"), QStringLiteral("second"));
    l.v.right(lotus, QStringLiteral("second"));
    l.leave({{fees, Parting::KeepUnnamed}, {advice, Parting::KeepUnnamed}});
    CHECK(l.v.block(fees) == shared);
    CHECK(l.v.recommendation(advice) == QStringLiteral("Free contracts by member"));
    CHECK(l.v.block(QStringLiteral("second")) == QStringLiteral("left"));
    CHECK(l.v.block(fees, {Audience::public_, {}, Use::publish, {}, {}}) != shared);
    for (const Consent &one : l.v.laptop.store.all<Consent>()) {
        if (one.effectiveOn != l.member().until) continue;
        CHECK((one.scope == l.v.at(fees) || one.scope == l.v.at(advice)));
        CHECK(one.audience == Audience::government);
        CHECK(one.attribution == Attribution::member);
        CHECK(one.until == QDate(2027, 11, 1));
    }
    l.v.laptop.clock.set(QDateTime(QDate(2027, 11, 2), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
    CHECK(l.v.block(fees) == QStringLiteral("expired"));
}

TEST_CASE("what is kept keeps the no that stood beside the yes") {
    Leaving l;
    l.v.put("body", QStringLiteral(R"({"name":{"en":"Tourism"},"kind":"ministry"})"), QStringLiteral("tourism"));
    l.v.consent(lotus, QStringLiteral("share"), QStringLiteral(R"("audience":"body","body":"@ministry","effectiveOn":"2026-11-03")"), QStringLiteral("refused"));
    l.leave({{fees, Parting::KeepUnnamed}});
    CHECK(l.v.block(fees) == QStringLiteral("refused"));
    CHECK(l.v.block(fees, {Audience::body, Id<Body>(l.v.at(QStringLiteral("tourism"))), Use::share, {}, {}}) == shared);
}

TEST_CASE("a yes that was taken back is not there to be kept") {
    Leaving l;
    l.v.consent(lotus, QStringLiteral("share"), QStringLiteral(R"("effectiveOn":"2026-11-03")"), QStringLiteral("withdrawn"));
    CHECK_FALSE(l.of(fees).keepable);
    CHECK_THROWS_AS(l.leave({{fees, Parting::KeepUnnamed}}), Error);
    CHECK(l.member().state == MemberState::active);
    l.leave({{fees, Parting::Seal}});
    CHECK(l.v.block(fees) == QStringLiteral("withdrawn"));
}

TEST_CASE("her name stays with what is kept only where she allowed it and chooses it") {
    Leaving l(QStringLiteral(R"("attribution":"ownName")"));
    l.v.update("block", fees, QStringLiteral(R"({"attribution":"ownName"})"));
    CHECK_FALSE(l.of(fees).named);
    l.v.consent(lotus, QStringLiteral("attribute"), QStringLiteral(R"("attribution":"ownName")"));
    CHECK(l.of(fees).named);
    SECTION("under the chosen name, never the legal one") {
        l.leave({{fees, Parting::KeepNamed}});
        CHECK(l.v.block(fees) == QStringLiteral("Fees are too high. by chosenName lotus"));
        l.nextDay();
        CHECK(l.v.block(fees) == QStringLiteral("Fees are too high. by chosenName lotus"));
    }
    SECTION("or as a member") {
        l.leave({{fees, Parting::KeepUnnamed}});
        CHECK(l.v.block(fees) == shared);
    }
}

TEST_CASE("a yes to her name from before she left does not name her afterwards") {
    Leaving l(QStringLiteral(R"("attribution":"chosenName")"));
    l.v.update("block", fees, QStringLiteral(R"({"attribution":"chosenName"})"));
    l.v.consent(lotus, QStringLiteral("attribute"), QStringLiteral(R"("attribution":"chosenName")"));
    l.v.update("member", lotus, QStringLiteral(R"({"state":"left","until":"2026-11-10"})"));
    l.v.mayShare(lotus, QStringLiteral(R"("effectiveOn":"2026-11-11","attribution":"chosenName")"));
    CHECK(l.v.block(fees) == shared);
}

TEST_CASE("erased on leaving: the words are in no table and no log, and a kept record beside them stays") {
    Leaving l;
    l.v.answer(lotus, fees, QStringLiteral("later"));
    REQUIRE(l.isInLog("Fees are too high"));
    l.leave({{fees, Parting::Erase}, {advice, Parting::KeepUnnamed}});
    CHECK_FALSE(l.isInLog("Fees are too high"));
    CHECK_FALSE(l.isInLog("because"));
    CHECK_FALSE(l.v.laptop.store.find(Id<Block>(l.v.at(fees))));
    CHECK(l.v.recommendation(advice) == QStringLiteral("Free contracts by member"));
    CHECK(l.v.laptop.store.check(true).empty());
    CHECK(l.lost == QList<Uuid>{l.v.at(QStringLiteral("meeting"))});
}

TEST_CASE("a meeting that loses several passages is told of once, and one that loses none is not told of") {
    Leaving l;
    l.v.put("block", QStringLiteral(R"({"meeting":"@meeting","kind":"statement","text":{"en":"Second words."},"original":"en","speaker":"@lotus"})"), QStringLiteral("second"));
    SECTION("erased") {
        l.leave({{fees, Parting::Erase}, {QStringLiteral("second"), Parting::Erase}});
        CHECK(l.lost.size() == 1);
    }
    SECTION("sealed") {
        l.leave({{fees, Parting::Seal}, {advice, Parting::Erase}});
        CHECK(l.lost.isEmpty());
    }
}

TEST_CASE("a recommendation that is hers alone can be erased, one of several cannot") {
    SECTION("alone") {
        Leaving l;
        l.leave({{advice, Parting::Erase}});
        CHECK_FALSE(l.isInLog("Make contracts free"));
    }
    SECTION("of two") {
        Leaving l;
        l.v.update("recommendation", advice, QStringLiteral(R"({"contributors":["@lotus","@river"]})"));
        CHECK_FALSE(l.of(advice).isErasable());
        CHECK_THROWS_AS(l.leave({{advice, Parting::Erase}}), Error);
    }
    SECTION("nor one that somebody else once stood behind") {
        Leaving l;
        l.v.update("recommendation", advice, QStringLiteral(R"({"contributors":["@lotus","@river"]})"));
        l.v.update("recommendation", advice, QStringLiteral(R"({"contributors":["@lotus"]})"));
        CHECK_FALSE(l.of(advice).isErasable());
    }
}

TEST_CASE("what five or more stand behind goes on when one of them leaves, and names nobody") {
    Leaving l;
    for (const char *name : {"star", "palm", "fern"}) l.v.put("member", QStringLiteral(R"({"name":"x","state":"active"})"), QString::fromLatin1(name));
    l.v.update("recommendation", advice, QStringLiteral(R"({"contributors":["@lotus","@river","@star","@palm","@fern"]})"));
    CHECK(l.of(advice).ofMany);
    l.leave({{advice, Parting::Seal}});
    CHECK(l.v.recommendation(advice) == QStringLiteral("Free contracts by member"));
}

TEST_CASE("a pause holds back, and coming back brings everything back without a question") {
    Leaving l;
    const size_t before = l.consents();
    council::pauseMember(l.v.laptop.store, Id<Member>(l.v.at(lotus)));
    CHECK(l.v.block(fees) == QStringLiteral("paused"));
    council::comeBack(l.v.laptop.store, Id<Member>(l.v.at(lotus)));
    CHECK(l.v.block(fees) == shared);
    l.leave({});
    CHECK(l.v.block(fees) == QStringLiteral("left"));
    CHECK_THROWS_AS(council::pauseMember(l.v.laptop.store, Id<Member>(l.v.at(lotus))), Error);
    council::comeBack(l.v.laptop.store, Id<Member>(l.v.at(lotus)));
    CHECK(l.v.block(fees) == shared);
    CHECK_FALSE(l.member().until.isValid());
    CHECK(l.consents() == before);
}

namespace {
const QString portrait = QStringLiteral("portrait");
const QString second = QStringLiteral("second-picture");

// Lotus has two pictures and a letter kept with her, a scan with her sealed details, a voice note to her words, and the signed
// paper of her yes to be pictured.
struct WithFiles : Leaving {
    explicit WithFiles(bool isPictured = true) {
        v.put("identity", QStringLiteral(R"({"member":"@lotus"})"), QStringLiteral("identity"));
        v.put("comment", QStringLiteral(R"({"block":"@fees","member":"@lotus","answer":"later"})"), QStringLiteral("later"));
        v.put("comment", QStringLiteral(R"({"block":"@fees","member":"@lotus","answer":"right"})"));
        v.put("comment", QStringLiteral(R"({"block":"@fees","member":"@river","answer":"later"})"), QStringLiteral("others-answer"));
        file(portrait, "member", lotus, "image/png");
        file(second, "member", lotus, "image/jpeg");
        file(QStringLiteral("letter"), "member", lotus, "application/pdf");
        file(QStringLiteral("scan"), "identity", QStringLiteral("identity"), "image/png");
        file(QStringLiteral("voice"), "comment", QStringLiteral("later"), "audio/ogg");
        file(QStringLiteral("others-voice"), "comment", QStringLiteral("others-answer"), "audio/ogg");
        file(QStringLiteral("others-picture"), "member", river, "image/png");
        if (isPictured) v.consent(lotus, QStringLiteral("photo"), {}, QStringLiteral("given"));
        if (isPictured) file(QStringLiteral("paper"), "consent", QString(), "application/pdf");
    }
    void file(const QString &name, const char *kind, const QString &of, const char *type) {
        const Uuid owner = of.isEmpty() ? v.laptop.store.all<Consent>({{QStringLiteral("use"), QStringLiteral("photo")}}).front().id.uuid() : v.at(of);
        v.put("attachment", QStringLiteral(R"({"name":"%1","mediaType":"%2","ofKind":"%3","of":"%4","hash":"%5:%6"})")
                                .arg(name, QString::fromLatin1(type), QString::fromLatin1(kind), owner.text(), QString(32, u'a'), QString(64, u'b')), name);
    }
    bool isListed(const QString &name) const {
        const auto all = council::contributionsOf(v.laptop.store, Id<Member>(v.at(lotus)));
        return std::any_of(all.begin(), all.end(), [&](const Contributed &one) { return one.record == v.at(name); });
    }
    bool mayBeShown() const {
        return std::holds_alternative<council::Released>(council::Gate(v.laptop.store, {Audience::government, {}, Use::share, {}, {}}).memberUse(Id<Member>(v.at(lotus)), Use::photo, {}));
    }
    bool stays(const QString &name) const { return council::staysSinceLeaving(v.laptop.store, v.record<Attachment>(name)); }
};
}  // namespace

TEST_CASE("a member's own files are among what leaving offers; papers that prove something and others' files are not") {
    WithFiles l;
    for (const QString &own : {portrait, second, QStringLiteral("letter"), QStringLiteral("scan"), QStringLiteral("voice")}) CHECK(l.isListed(own));
    for (const char *other : {"paper", "others-voice", "others-picture"}) CHECK_FALSE(l.isListed(QString::fromLatin1(other)));
    CHECK(l.of(portrait).words.first() == portrait);
    CHECK(l.of(portrait).keepable);
    CHECK_FALSE(l.of(portrait).named);
    for (const char *name : {"letter", "scan", "voice"}) {
        CHECK_FALSE(l.of(QString::fromLatin1(name)).keepable);
        CHECK(l.of(QString::fromLatin1(name)).isErasable());
    }
    CHECK_THROWS_AS(l.leave({{QStringLiteral("letter"), Parting::KeepUnnamed}}), Error);
    CHECK_THROWS_AS(l.leave({{portrait, Parting::KeepNamed}}), Error);
    CHECK(l.member().state == MemberState::active);
}

TEST_CASE("no picture can be kept where no yes with its paper covers it") {
    WithFiles none(false);
    CHECK_FALSE(none.of(portrait).keepable);
    WithFiles l;
    l.v.laptop.store.write(QStringLiteral("remove"), [&](store::Write &write) { write.erase(kindOf<Attachment>(), l.v.at(QStringLiteral("paper")), {}, store::EraseReason::Mistake); });
    CHECK_FALSE(l.of(portrait).keepable);
}

TEST_CASE("files sealed on leaving stay and go to nobody; those erased are gone") {
    WithFiles l;
    CHECK(l.mayBeShown());
    const size_t before = l.consents();
    l.leave({{portrait, Parting::Seal}, {second, Parting::Erase}, {QStringLiteral("voice"), Parting::Erase}, {QStringLiteral("scan"), Parting::Erase}});
    CHECK(l.consents() == before);
    CHECK_FALSE(l.mayBeShown());
    CHECK(l.v.laptop.store.find(Id<Attachment>(l.v.at(portrait))));
    CHECK(l.v.laptop.store.find(Id<Attachment>(l.v.at(QStringLiteral("letter")))));
    for (const QString &gone : {second, QStringLiteral("voice"), QStringLiteral("scan")}) CHECK_FALSE(l.v.laptop.store.find(Id<Attachment>(l.v.at(gone))));
    CHECK(l.v.laptop.store.find(Id<Attachment>(l.v.at(QStringLiteral("others-voice")))));
}

TEST_CASE("a picture kept on leaving goes on as far as her yes, and no other picture of hers with it") {
    WithFiles l;
    l.leave({{portrait, Parting::KeepUnnamed}});
    CHECK(l.mayBeShown());
    CHECK_FALSE(l.stays(portrait));
    CHECK(l.stays(second));
    CHECK_FALSE(l.stays(QStringLiteral("others-picture")));
    l.v.update("attachment", second, QStringLiteral(R"({"stays":false})"));
    CHECK(l.stays(second));
    l.nextDay();
    l.file(QStringLiteral("later-picture"), "member", lotus, "image/png");
    CHECK(l.stays(QStringLiteral("later-picture")));
    for (const Consent &one : l.v.laptop.store.all<Consent>()) {
        if (one.effectiveOn != l.member().until) continue;
        CHECK(one.use == Use::photo);
        CHECK(one.audience == Audience::government);
        CHECK(one.attribution <= Attribution::member);
        CHECK(one.evidence == Id<Attachment>(l.v.at(QStringLiteral("paper"))));
    }
    council::comeBack(l.v.laptop.store, Id<Member>(l.v.at(lotus)));
    CHECK_FALSE(l.stays(second));
    CHECK_FALSE(l.of(second).keepable);
}

TEST_CASE("a voice note goes with the words that it answered, and once") {
    WithFiles l;
    l.leave({{fees, Parting::Erase}, {QStringLiteral("voice"), Parting::Erase}});
    CHECK_FALSE(l.v.laptop.store.find(Id<Block>(l.v.at(fees))));
    for (const char *name : {"voice", "others-voice"}) CHECK_FALSE(l.v.laptop.store.find(Id<Attachment>(l.v.at(QString::fromLatin1(name)))));
}
