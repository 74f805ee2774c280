#include "core/records/all_kinds.h"
#include "core/search/index.h"
#include "core/search/query.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"

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
