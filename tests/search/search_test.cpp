#include "core/records/member.h"
#include "core/base/error.h"
#include "core/records/all_kinds.h"
#include "core/search/index.h"
#include "core/search/query.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"

#include <set>

using namespace balai;
using namespace balai::search;
using balai::test::Laptop;

namespace {

Uuid addBlock(store::Store &store, const QString &language, const QString &text) {
    records::Meeting meeting;
    meeting.title.insert(QStringLiteral("en"), QStringLiteral("Meeting"));
    records::Block block;
    store.write(QStringLiteral("add block"), [&](store::Write &w) {
        block.meeting = w.put(meeting);
        block.text.insert(language, text);
        w.put(block);
    });
    return block.id.uuid();
}

bool finds(const Index &index, const QString &typed, Uuid record) {
    for (const Hit &hit : index.find(typed))
        if (hit.record == record) return true;
    return false;
}

bool indexHolds(vault::Database &database, const char *word) {
    auto rows = database.prepare("SELECT instr(block, ?1) > 0 FROM search_data WHERE instr(block, ?1) > 0");
    rows.bind(1, QByteArray(word));
    return rows.step();
}

}  // namespace

TEST_CASE("words are found inside runs of Khmer, Thai and Burmese, and without Vietnamese marks") {
    Laptop laptop(1);
    Index index(laptop.store);
    const Uuid khmer = addBlock(laptop.store, QStringLiteral("km"), QStringLiteral("ក្រុមប្រឹក្សាបានបើកការប្រជុំនៅម៉ោង ៩ ព្រឹក"));
    const Uuid thai = addBlock(laptop.store, QStringLiteral("th"), QStringLiteral("ควรมีล่ามตั้งแต่การติดต่อครั้งแรก"));
    const Uuid burmese = addBlock(laptop.store, QStringLiteral("my"), QStringLiteral("ကောင်စီက အစည်းအဝေး ဖွင့်သည်။"));
    const Uuid vietnamese = addBlock(laptop.store, QStringLiteral("vi"), QStringLiteral("Bảo vệ trẻ em ở Đồng Tháp"));
    for (const bool indexed : {false, true}) {
        if (indexed) index.catchUp();
        CHECK(finds(index, QStringLiteral("ការប្រជុំ"), khmer));
        CHECK(finds(index, QStringLiteral("ล่าม"), thai));
        CHECK(finds(index, QStringLiteral("အစည်းအဝေး"), burmese));
        CHECK(finds(index, QStringLiteral("tre em"), vietnamese));
        CHECK(finds(index, QStringLiteral("dong thap"), vietnamese));
        CHECK(!finds(index, QStringLiteral("ល្ខោន"), khmer));
    }
    CHECK(index.differences().isEmpty());
}

TEST_CASE("an edit changes what is found, and an erased word leaves the index in the same step") {
    Laptop laptop(2);
    Index index(laptop.store);
    index.followErasures();
    const Uuid id = addBlock(laptop.store, QStringLiteral("en"), QStringLiteral("recruitment zebrafish fees"));
    index.catchUp();
    CHECK(finds(index, QStringLiteral("zebraf"), id));
    CHECK(indexHolds(*laptop.database, "zebrafish"));
    laptop.store.erase(*records::kindNamed(u"block"), id, QStringLiteral("text"), store::EraseReason::MemberAsked);
    CHECK(!finds(index, QStringLiteral("zebrafish"), id));
    CHECK(!indexHolds(*laptop.database, "zebrafish"));
    CHECK(index.differences().isEmpty());
}

TEST_CASE("hostile and empty queries find nothing and break nothing") {
    Laptop laptop(3);
    Index index(laptop.store);
    const Uuid id = addBlock(laptop.store, QStringLiteral("en"), QStringLiteral("plain \"quoted\" words AND more"));
    index.catchUp();
    for (const char16_t *typed : {u"", u"   ", u"\"", u"*", u"\" OR \"", u"()", u"NEAR(", u"title:x", u"\u202E"})
        CHECK(index.find(QString::fromUtf16(typed)).empty());
    CHECK(finds(index, QStringLiteral("\"quoted"), id));
    CHECK(finds(index, QStringLiteral("and"), id));
}

TEST_CASE("a snippet shows the match with its marks and never cuts a letter") {
    const QString text = QStringLiteral("ក្រុមប្រឹក្សា").repeated(30) + QStringLiteral(" interpreter ") + QStringLiteral("ការប្រជុំ").repeated(30);
    const Snippet snippet = snippetOf(text, QStringLiteral("interp"));
    REQUIRE(snippet.marks.size() == 1);
    const auto [start, end] = snippet.marks.front();
    CHECK(snippet.text.mid(start, end - start) == u"interpreter");
    CHECK(snippet.text.startsWith(u'…'));
    CHECK(snippet.text.endsWith(u'…'));
}

TEST_CASE("a word is found where its letters stand side by side, and nowhere else") {
    Laptop laptop(4);
    Index index(laptop.store);
    const Uuid chinese = addBlock(laptop.store, QStringLiteral("zh"), QStringLiteral("我们开会，议题是学习"));
    const Uuid thai = addBlock(laptop.store, QStringLiteral("th"), QStringLiteral("เด็กทุกคนได้เรียนหนังสือ"));
    for (const bool indexed : {false, true}) {
        if (indexed) index.catchUp();
        CHECK(finds(index, QStringLiteral("学习"), chinese));
        CHECK(finds(index, QStringLiteral("学"), chinese));
        CHECK_FALSE(finds(index, QStringLiteral("会议"), chinese));
        CHECK_FALSE(finds(index, QStringLiteral("习学"), chinese));
        CHECK(finds(index, QStringLiteral("ด็ก"), thai));
        CHECK(finds(index, QStringLiteral("เรีย"), thai));
        CHECK_FALSE(finds(index, QStringLiteral("รืยน"), thai));
    }
}

TEST_CASE("one and two letters find what begins so") {
    Laptop laptop(5);
    Index index(laptop.store);
    const Uuid tamil = addBlock(laptop.store, QStringLiteral("ta"), QStringLiteral("குழந்தைகள் வீட்டில் இருக்கிறார்கள்"));
    const Uuid malay = addBlock(laptop.store, QStringLiteral("ms"), QStringLiteral("Rumah kami"));
    for (const bool indexed : {false, true}) {
        if (indexed) index.catchUp();
        CHECK(finds(index, QStringLiteral("கு"), tamil));
        CHECK(finds(index, QStringLiteral("குழந்தை"), tamil));
        CHECK(finds(index, QStringLiteral("r"), malay));
        CHECK(finds(index, QStringLiteral("ru"), malay));
        CHECK(finds(index, QStringLiteral("rumah k"), malay));
        CHECK_FALSE(finds(index, QStringLiteral("ma"), malay));
        CHECK_FALSE(finds(index, QStringLiteral("x"), malay));
    }
}

TEST_CASE("a question typed in Zawgyi finds what was written in Unicode") {
    Laptop laptop(6);
    Index index(laptop.store);
    const Uuid burmese = addBlock(laptop.store, QStringLiteral("my"), QStringLiteral("ကောင်စီက အစည်းအဝေး ဖွင့်သည်။"));
    index.catchUp();
    CHECK(finds(index, QStringLiteral("\u1031\u1000\u102C\u1004\u1039\u1005\u102E"), burmese));  // ကောင်စီ as Zawgyi keeps it
}

TEST_CASE("titles come first, then what is nearest to what was typed, then the newest") {
    Laptop laptop(7);
    Index index(laptop.store);
    const auto block = [&](const char16_t *text) {
        laptop.clock.advance(1000);
        return addBlock(laptop.store, QStringLiteral("vi"), QString::fromUtf16(text));
    };
    const Uuid older = block(u"trẻ em"), newer = block(u"trẻ em và gia đình"), plain = block(u"tre em");
    records::Recommendation titled;
    titled.title.insert(QStringLiteral("vi"), QStringLiteral("Bảo vệ trẻ em"));
    laptop.store.write(QStringLiteral("put"), [&](store::Write &write) { write.put(titled); });
    block(u"một chuyện khác");
    index.catchUp();
    std::vector<Uuid> order;
    for (const Hit &hit : index.find(QStringLiteral("trẻ em"))) order.push_back(hit.record);
    CHECK(order == std::vector<Uuid>{titled.id.uuid(), newer, older, plain});
}

TEST_CASE("a search keeps to a kind, a language, a member, days and what the account may see") {
    Laptop laptop(8);
    Index index(laptop.store);
    records::Member member;
    member.name = QStringLiteral("White Lotus");
    records::Meeting spring, autumn;
    records::Block first, second;
    laptop.store.write(QStringLiteral("put"), [&](store::Write &write) {
        write.put(member);
        spring.title.insert(QStringLiteral("en"), QStringLiteral("Roads"));
        spring.startsAt.text = QStringLiteral("2026-03-02T09:00:00+07:00");
        write.put(spring);
        autumn.title.insert(QStringLiteral("en"), QStringLiteral("Schools"));
        autumn.startsAt.text = QStringLiteral("2026-10-05T09:00:00+07:00");
        write.put(autumn);
        first.meeting = spring.id;
        first.speaker = member.id;
        first.text.insert(QStringLiteral("en"), QStringLiteral("roads to schools"));
        write.put(first);
        second.meeting = autumn.id;
        second.text.insert(QStringLiteral("km"), QStringLiteral("ផ្លូវ roads"));
        write.put(second);
    });
    for (const bool indexed : {false, true}) {
        if (indexed) index.catchUp();
        const auto all = [&](Wanted wanted) {
            std::set<Uuid> out;
            wanted.words = QStringLiteral("roads");
            for (const Hit &hit : index.find(wanted)) out.insert(hit.record);
            return out;
        };
        CHECK(all({}) == std::set{spring.id.uuid(), first.id.uuid(), second.id.uuid()});
        CHECK(all({{}, QStringLiteral("meeting")}) == std::set{spring.id.uuid()});
        CHECK(all({{}, {}, QStringLiteral("km")}) == std::set{second.id.uuid()});
        CHECK(all({{}, {}, {}, member.id.uuid()}) == std::set{first.id.uuid()});
        CHECK(all({{}, {}, {}, {}, QDate(2026, 6, 1)}) == std::set{second.id.uuid()});
        CHECK(all({{}, {}, {}, {}, {}, QDate(2026, 6, 1)}) == std::set{spring.id.uuid(), first.id.uuid()});
        Wanted seen;
        seen.mayFind = [](const QString &kind, Uuid) { return kind == u"meeting"; };
        CHECK(all(seen) == std::set{spring.id.uuid()});
        Wanted few;
        few.limit = 1;
        CHECK(all(few) == std::set{spring.id.uuid()});
    }
    index.rebuild();
    CHECK(index.differences().isEmpty());
    CHECK(index.find(QStringLiteral("schools")).size() == 2);
}

TEST_CASE("an index that is not as the tables are is told, and made again") {
    Laptop laptop(9);
    Index index(laptop.store);
    const Uuid id = addBlock(laptop.store, QStringLiteral("en"), QStringLiteral("a road and a school"));
    index.catchUp();
    REQUIRE(index.differences().isEmpty());
    laptop.database->execute("DELETE FROM search WHERE rowid=(SELECT max(id) FROM search_row)");
    CHECK(index.differences().size() == 1);
    laptop.database->execute("DELETE FROM search_shape");  // as an older program leaves it
    const Index again(laptop.store);
    CHECK(finds(again, QStringLiteral("school"), id));
}

TEST_CASE("words edited away and words erased leave every page, whatever was indexed between") {
    Laptop laptop(10);
    Index index(laptop.store);
    index.followErasures();
    const auto &kind = *records::kindNamed(u"block");
    const Uuid id = addBlock(laptop.store, QStringLiteral("en"), QStringLiteral("zebrafish first"));
    index.catchUp();
    laptop.store.write(QStringLiteral("edit"), [&](store::Write &write) {
        write.put(kind, {{QStringLiteral("id"), id.text()}, {QStringLiteral("text"), QJsonObject{{QStringLiteral("en"), QStringLiteral("quagga second")}}}});
    });
    index.catchUp();
    laptop.store.write(QStringLiteral("edit"), [&](store::Write &write) {
        write.put(kind, {{QStringLiteral("id"), id.text()}, {QStringLiteral("text"), QJsonObject{{QStringLiteral("en"), QStringLiteral("okapi third")}}}});
    });
    laptop.store.erase(kind, id, {}, store::EraseReason::MemberAsked);
    for (const char *word : {"zebrafish", "quagga", "okapi"}) CHECK_FALSE(indexHolds(*laptop.database, word));
    CHECK(index.differences().isEmpty());
}

TEST_CASE("a search that is not wanted any more stops") {
    class Stopped : public Progress {
    public:
        void step(qint64, qint64) override {}
        bool cancelled() const override { return true; }
    } stopped;
    Laptop laptop(11);
    Index index(laptop.store);
    addBlock(laptop.store, QStringLiteral("en"), QStringLiteral("a road"));
    index.catchUp();
    CHECK_THROWS_AS(index.find(Wanted{QStringLiteral("road")}, stopped), Error);
}

TEST_CASE("a member is found by every spelling of the chosen name") {
    Laptop laptop(1);
    Index index(laptop.store);
    records::Member member;
    laptop.store.write(QStringLiteral("add a member"), [&](store::Write &w) {
        member.name = QStringLiteral("ផ្កាឈូក");
        member.otherSpellings = {QStringLiteral("Phka Chhouk"), QStringLiteral("莲花")};
        w.put(member);
    });
    for (const bool indexed : {false, true}) {
        if (indexed) index.catchUp();
        for (const char16_t *typed : {u"ផ្កាឈូក", u"phka chh", u"莲"}) CHECK(finds(index, QString::fromUtf16(typed), member.id.uuid()));
        CHECK_FALSE(finds(index, QStringLiteral("padma"), member.id.uuid()));
    }
}
