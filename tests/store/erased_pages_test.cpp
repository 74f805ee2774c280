// What an erasure leaves behind, page by page.
#include "tests/support/catch.h"
#include "tests/support/laptop.h"

#include <QFile>

struct sqlite3;
// SQLite's own copy of every page as it is once decrypted: free space inside pages and free pages too.
extern "C" unsigned char *sqlite3_serialize(sqlite3 *, const char *, long long *, unsigned);
extern "C" void sqlite3_free(void *);

using namespace balai;
using namespace balai::store;
using balai::test::Laptop;

namespace {

const records::KindInfo &member() { return *records::kindNamed(u"member"); }
QString nameOf(size_t number) { return QStringLiteral("CANARY%1X").arg(number); }

QByteArray pagesOf(Laptop &laptop) {
    long long size = 0;
    unsigned char *pages = sqlite3_serialize(laptop.database->handle(), "main", &size, 0);
    REQUIRE(pages);
    const QByteArray out(reinterpret_cast<const char *>(pages), qsizetype(size));
    sqlite3_free(pages);
    return out;
}

Uuid put(Laptop &laptop, const QJsonObject &record) {
    laptop.clock.advance(1);
    Uuid id;
    laptop.store.write(QStringLiteral("put member"), [&](Write &w) { id = w.put(member(), record); });
    return id;
}

// Members whose rows grow in any order, so that pages are split and rows are moved between them.
std::vector<Uuid> grownMembers(Laptop &laptop) {
    std::vector<Uuid> out;
    for (size_t i = 0; i < 200; ++i) out.push_back(put(laptop, {{QStringLiteral("name"), nameOf(i)}}));
    for (int round = 0; round < 500; ++round) {
        const size_t i = size_t(laptop.random.below(out.size()));
        const QString longer = nameOf(i) + QString(qsizetype(laptop.random.below(700)), u'y');
        put(laptop, {{QStringLiteral("id"), out[i].text()}, {QStringLiteral("name"), longer}});
    }
    return out;
}

int namesLeft(const QByteArray &pages, size_t upTo) {
    int left = 0;
    for (size_t i = 0; i < upTo; ++i) left += pages.contains(nameOf(i).toUtf8());
    return left;
}

}  // namespace

TEST_CASE("an erased name stands in no byte of any page, wherever pages were split and rows were moved") {
    for (const quint64 seed : {41u, 46u, 48u, 52u}) {
        Laptop laptop(seed), other(seed + 100);
        const auto members = grownMembers(laptop);
        other.takeFrom(laptop);
        constexpr size_t erased = 20;
        CHECK(namesLeft(pagesOf(laptop), erased) == erased);
        for (size_t i = 0; i < erased; ++i)
            laptop.store.erase(member(), members[i], i % 2 ? QString() : QStringLiteral("name"), EraseReason::MemberAsked);
        CHECK(namesLeft(pagesOf(laptop), erased) == 0);
        CHECK(namesLeft(pagesOf(laptop), members.size()) == int(members.size() - erased));
        other.takeFrom(laptop);
        CHECK(namesLeft(pagesOf(other), erased) == 0);
        CHECK(other.store.tableDigest() == laptop.store.tableDigest());
        CHECK(laptop.store.check(true).empty());
    }
}

TEST_CASE("an erasure that a reader holds up is finished at the next open") {
    Laptop laptop(61);
    const auto members = grownMembers(laptop);
    {
        auto running = laptop.database->prepare("SELECT id FROM member");
        REQUIRE(running.step());
        laptop.store.erase(member(), members[3], {}, EraseReason::MemberAsked);
        auto mark = laptop.database->prepare("SELECT 1 FROM store_meta WHERE key='erasePending'");
        CHECK(mark.step());
    }
    const Store again(*laptop.database, laptop.clock, laptop.random);
    auto mark = laptop.database->prepare("SELECT 1 FROM store_meta WHERE key='erasePending'");
    CHECK_FALSE(mark.step());
    CHECK_FALSE(pagesOf(laptop).contains(nameOf(3).toUtf8()));
    CHECK(QFile(laptop.path() + QStringLiteral("-wal")).size() == 0);
}
