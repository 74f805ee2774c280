#include "core/exchange/resolve.h"
#include "tests/exchange/desk.h"

#include <QJsonArray>
#include <set>

using namespace balai;
using namespace balai::test;

namespace {

struct Two {
    Two() : rin("rin"), desk("desk") {
        rin.create();
        pair(rin, desk);
    }
    void swap() {
        desk.take(rin.bundle());
        rin.take(desk.bundle());
    }
    QString referenceOf(Uuid id) {
        return rin.session->store().find(Id<records::Recommendation>(id)).value_or(records::Recommendation{}).reference;
    }
    Desk rin, desk;
};

Uuid recommend(Desk &desk, const QString &reference) {
    return desk.put("recommendation", {{QStringLiteral("reference"), reference}, {QStringLiteral("title"), QJsonObject{{QStringLiteral("en"), QStringLiteral("Pay interpreters")}}}});
}

}  // namespace

TEST_CASE("two recommendations under one number keep it until somebody says whose it is") {
    Two two;
    const Uuid ours = recommend(two.rin, QStringLiteral("2026-01"));
    const Uuid theirs = recommend(two.desk, QStringLiteral("2026-01"));
    two.swap();
    const auto conflicts = two.rin.session->store().conflicts();
    REQUIRE(conflicts.size() == 1);
    CHECK(exchange::conflictJson(conflicts[0]).value(QStringLiteral("what")) == QStringLiteral("duplicate"));
    exchange::resolveConflict(two.rin.session->store(), conflicts[0].id(), {exchange::Choice::Theirs, {}, {}});
    CHECK(two.referenceOf(theirs) == QStringLiteral("2026-01"));
    CHECK(two.referenceOf(ours) == QStringLiteral("2026-01-2"));
    two.swap();
    CHECK(two.desk.session->store().conflicts().empty());
    CHECK(two.rin.digest() == two.desk.digest());
}

TEST_CASE("a record edited here and removed there stays until somebody decides") {
    Two two;
    const Uuid dara = two.rin.member(QStringLiteral("Dara"));
    two.swap();
    two.rin.rename(dara, QStringLiteral("Dara Sok"));
    two.desk.clock.advance(1000);
    two.desk.session->store().write(QStringLiteral("remove"), [&](store::Write &w) { w.remove(*records::kindNamed(u"member"), dara); });
    two.swap();
    CHECK(two.desk.nameOf(dara) == QStringLiteral("Dara Sok"));
    const QString id = dara.text() + QStringLiteral(":removed");
    const bool keep = GENERATE(true, false);
    exchange::resolveConflict(two.rin.session->store(), id, {exchange::Choice::Value, {}, !keep});
    CHECK(two.rin.session->store().conflicts().empty());
    two.swap();
    CHECK(two.desk.nameOf(dara) == (keep ? QStringLiteral("Dara Sok") : QString()));
    CHECK(two.rin.digest() == two.desk.digest());
}

TEST_CASE("a conflict's line names its values by change, device, clock and account, the one in force last") {
    Two two;
    const Uuid dara = two.rin.member(QStringLiteral("Dara"));
    two.swap();
    two.rin.rename(dara, QStringLiteral("River"));
    two.desk.rename(dara, QStringLiteral("Hill"));
    two.swap();
    const auto conflicts = two.rin.session->store().conflicts();
    REQUIRE(conflicts.size() == 1);
    const QJsonObject line = exchange::conflictJson(conflicts[0]);
    CHECK(line.value(QStringLiteral("id")) == QString(dara.text() + QStringLiteral(":name")));
    CHECK(line.value(QStringLiteral("field")) == QStringLiteral("name"));
    const QJsonArray values = line.value(QStringLiteral("values")).toArray();
    REQUIRE(values.size() == 2);
    std::set<QString> devices;
    for (const auto &value : values) {
        devices.insert(value.toObject().value(QStringLiteral("device")).toString());
        CHECK(store::ChangeRef::parse(value.toObject().value(QStringLiteral("change")).toString()).has_value());
        CHECK_FALSE(value.toObject().value(QStringLiteral("account")).toString().isEmpty());
    }
    CHECK(devices == std::set<QString>{two.rin.session->device().text(), two.desk.session->device().text()});
    CHECK(values.last().toObject().value(QStringLiteral("value")).toString() == two.rin.nameOf(dara));
}
