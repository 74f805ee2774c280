#include "core/base/error.h"
#include "core/records/all_kinds.h"
#include "core/store/revocations.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"

#include <QJsonDocument>

using namespace balai;
using namespace balai::store;
using balai::test::Laptop;

namespace {

QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }
const records::KindInfo &kind(const char *name) { return *records::kindNamed(QString::fromLatin1(name)); }

Uuid put(Store &store, const char *kindName, const QJsonObject &record) {
    Uuid id;
    store.write(QStringLiteral("put ") + QLatin1String(kindName), [&](Write &w) { id = w.put(kind(kindName), record); });
    return id;
}

QJsonObject with(QJsonObject record, const char *key, const QJsonValue &value) {
    record.insert(QLatin1String(key), value);
    return record;
}

void proveLog(Store &store) {
    const auto findings = store.check(true);
    for (const Finding &finding : findings) INFO(finding.what.toStdString() + " " + finding.where.toStdString());
    CHECK(findings.empty());
    const QByteArray before = store.tableDigest();
    store.replay();
    CHECK(store.tableDigest() == before);
}

ErrorCode codeOf(const std::function<void()> &action) {
    try {
        action();
    } catch (const Error &error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

}  // namespace

TEST_CASE("what is put can be read, typed and as JSON, and the log proves it") {
    Laptop laptop(1);
    const Uuid id = put(laptop.store, "member", json(R"({"name":"White Lotus","languages":["km","en"],"addressAs":{"en":"Lotus"}})"));
    const auto member = laptop.store.find(Id<records::Member>(id));
    REQUIRE(member);
    CHECK(member->name == u"White Lotus");
    CHECK(member->languages.size() == 2);
    const auto shown = laptop.store.show(kind("member"), id);
    REQUIRE(shown);
    CHECK(shown->value(QLatin1String("languages")).toArray().size() == 2);
    CHECK(shown->value(QLatin1String("removed")) == QJsonValue(false));
    proveLog(laptop.store);
}

TEST_CASE("an update writes only what changed and merges languages one by one") {
    Laptop laptop(2);
    const Uuid id = put(laptop.store, "member", json(R"({"name":"A","addressAs":{"en":"x","km":"y"},"languages":["km"]})"));
    laptop.clock.advance(5000);
    put(laptop.store, "member", with(json(R"({"addressAs":{"en":"z"},"languages":["km","th"]})"), "id", id.text()));
    const auto member = laptop.store.find(Id<records::Member>(id));
    CHECK(member->addressAs.value(QStringLiteral("en")) == u"z");
    CHECK(member->addressAs.value(QStringLiteral("km")) == u"y");
    CHECK(member->languages.size() == 2);
    CHECK(laptop.store.history(kind("member"), id).size() == 6);
    const Place none = laptop.store.write(QStringLiteral("put member"), [&](Write &w) {
        w.put(kind("member"), with(json(R"({"name":"A"})"), "id", id.text()));
    });
    CHECK(none.sequence == 0);
    proveLog(laptop.store);
}

TEST_CASE("a typed record round-trips and clears what was emptied") {
    Laptop laptop(3);
    records::Member member;
    member.name = QStringLiteral("Early Boat");
    member.languages.add(QStringLiteral("id"));
    member.since = QDate(2026, 1, 2);
    laptop.store.write(QStringLiteral("add member"), [&](Write &w) { w.put(member); });
    member.since = QDate();
    member.languages.take(QStringLiteral("id"));
    laptop.store.write(QStringLiteral("edit member"), [&](Write &w) { w.put(member); });
    const auto read = laptop.store.find(member.id);
    CHECK(!read->since.isValid());
    CHECK(read->languages.empty());
    proveLog(laptop.store);
}

TEST_CASE("unknown fields, wrong types, unknown references and event updates fail whole") {
    Laptop laptop(4);
    const auto bad = [&](const char *kindName, const char *text) {
        return codeOf([&] { put(laptop.store, kindName, json(text)); });
    };
    CHECK(bad("member", R"({"nom":"x"})") == ErrorCode::InvalidInput);
    CHECK(bad("member", R"({"name":5})") == ErrorCode::InvalidInput);
    CHECK(bad("member", R"({})") == ErrorCode::InvalidInput);
    CHECK(bad("block", R"({"meeting":"019f0000-0000-7000-8000-000000000000"})") == ErrorCode::InvalidInput);
    CHECK(bad("member", R"({"id":"019f0000-0000-7000-8000-000000000000","name":"x"})") == ErrorCode::NotFound);
    const Uuid member = put(laptop.store, "member", json(R"({"name":"A"})"));
    const Uuid consent = put(laptop.store, "consent", with(json(R"({"use":"share","decision":"given"})"), "member", member.text()));
    CHECK(codeOf([&] { put(laptop.store, "consent", with(json(R"({"decision":"refused"})"), "id", consent.text())); }) == ErrorCode::InvalidInput);
    CHECK(codeOf([&] {
              laptop.store.write(QStringLiteral("batch"), [&](Write &w) {
                  w.put(kind("member"), json(R"({"name":"B"})"));
                  w.put(kind("member"), json(R"({"name":7})"));
              });
          }) == ErrorCode::InvalidInput);
    CHECK(laptop.store.count(kind("member")) == 1);
    proveLog(laptop.store);
}

TEST_CASE("two edits of one field make a conflict that keeps both until it is resolved") {
    Laptop a(5), b(6);
    const Uuid id = put(a.store, "member", json(R"({"name":"A"})"));
    b.takeFrom(a);
    put(a.store, "member", with(json(R"({"name":"from A"})"), "id", id.text()));
    b.clock.advance(1000);
    put(b.store, "member", with(json(R"({"name":"from B"})"), "id", id.text()));
    a.takeFrom(b);
    b.takeFrom(a);
    REQUIRE(a.store.conflicts().size() == 1);
    const Conflict conflict = a.store.conflicts().front();
    CHECK(conflict.id() == id.text() + QStringLiteral(":name"));
    REQUIRE(conflict.values.size() == 2);
    CHECK(conflict.values.back().value == QJsonValue(QStringLiteral("from B")));
    CHECK(a.store.tableDigest() == b.store.tableDigest());
    a.clock.advance(9000);
    a.store.write(QStringLiteral("resolve"), [&](Write &w) { w.resolve(conflict.cell, QStringLiteral("agreed")); });
    CHECK(a.store.conflicts().empty());
    b.takeFrom(a);
    CHECK(b.store.conflicts().empty());
    CHECK(b.store.find(Id<records::Member>(id))->name == u"agreed");
    proveLog(a.store);
    proveLog(b.store);
}

TEST_CASE("an ordinary edit in a conflict replaces only the value its author saw") {
    Laptop a(7), b(8);
    const Uuid id = put(a.store, "member", json(R"({"name":"A"})"));
    b.takeFrom(a);
    put(a.store, "member", with(json(R"({"name":"one"})"), "id", id.text()));
    put(b.store, "member", with(json(R"({"name":"two"})"), "id", id.text()));
    a.takeFrom(b);
    a.clock.advance(100);
    put(a.store, "member", with(json(R"({"name":"three"})"), "id", id.text()));
    REQUIRE(a.store.conflicts().size() == 1);
    CHECK(a.store.conflicts().front().values.back().value == QJsonValue(QStringLiteral("three")));
    proveLog(a.store);
}

TEST_CASE("an edit that says what the other version says ends the conflict") {
    Laptop a(107), b(108);
    const Uuid id = put(a.store, "member", json(R"({"name":"A"})"));
    b.takeFrom(a);
    put(a.store, "member", with(json(R"({"name":"one"})"), "id", id.text()));
    b.clock.advance(50);
    put(b.store, "member", with(json(R"({"name":"two"})"), "id", id.text()));
    a.takeFrom(b);
    REQUIRE(a.store.conflicts().size() == 1);
    a.clock.advance(100);
    put(a.store, "member", with(json(R"({"name":"one"})"), "id", id.text()));
    CHECK(a.store.conflicts().empty());
    b.takeFrom(a);
    CHECK(a.store.tableDigest() == b.store.tableDigest());
    proveLog(a.store);
}

TEST_CASE("elements of a set: present wins over a removal made at the same time, without a conflict") {
    Laptop a(9), b(10);
    const Uuid id = put(a.store, "member", json(R"({"name":"A","languages":["km"]})"));
    b.takeFrom(a);
    put(a.store, "member", with(json(R"({"languages":[]})"), "id", id.text()));
    put(b.store, "member", with(json(R"({"languages":[]})"), "id", id.text()));
    put(b.store, "member", with(json(R"({"languages":["km"]})"), "id", id.text()));
    a.takeFrom(b);
    b.takeFrom(a);
    CHECK(a.store.conflicts().empty());
    CHECK(a.store.find(Id<records::Member>(id))->languages.size() == 1);
    CHECK(a.store.tableDigest() == b.store.tableDigest());
    proveLog(a.store);
}

TEST_CASE("an edit concurrent with a removal keeps the record and flags it") {
    Laptop a(11), b(12);
    const Uuid id = put(a.store, "member", json(R"({"name":"A"})"));
    b.takeFrom(a);
    a.store.write(QStringLiteral("remove member"), [&](Write &w) { w.remove(kind("member"), id); });
    CHECK(a.store.list(kind("member")).empty());
    put(b.store, "member", with(json(R"({"name":"B"})"), "id", id.text()));
    a.takeFrom(b);
    b.takeFrom(a);
    CHECK(a.store.list(kind("member")).size() == 1);
    REQUIRE(a.store.conflicts().size() == 1);
    CHECK(a.store.conflicts().front().cell.field == u"removed");
    CHECK(a.store.tableDigest() == b.store.tableDigest());
    a.store.write(QStringLiteral("resolve"), [&](Write &w) { w.resolve({QStringLiteral("member"), id, QStringLiteral("removed")}, false); });
    CHECK(a.store.conflicts().empty());
    proveLog(a.store);
}

TEST_CASE("an erased field is gone everywhere and an old bundle does not bring it back") {
    Laptop a(13), b(14);
    const Uuid meeting = put(a.store, "meeting", json(R"({"title":{"en":"M"}})"));
    const Uuid block = put(a.store, "block", with(json(R"({"kind":"statement","text":{"en":"CANARYWORD","km":"CANARYWORD2"}})"), "meeting", meeting.text()));
    b.takeFrom(a);
    const auto old = a.everything();
    put(b.store, "block", with(json(R"({"text":{"en":"CANARYWORD edited"}})"), "id", block.text()));
    a.store.erase(kind("block"), block, QStringLiteral("text"), EraseReason::MemberAsked);
    a.takeFrom(b);  // an edit that did not know of the erasure is erased too
    Merge(a.store).apply(old);
    CHECK(a.store.find(Id<records::Block>(block))->text.isEmpty());
    b.takeFrom(a);
    Merge(b.store).apply(old);
    CHECK(b.store.find(Id<records::Block>(block))->text.isEmpty());
    for (Laptop *laptop : {&a, &b}) {
        auto values = laptop->database->prepare("SELECT count(*) FROM cell WHERE instr(CAST(bytes AS TEXT), 'CANARYWORD') > 0");
        REQUIRE(values.step());
        CHECK(values.integer(0) == 0);
    }
    put(b.store, "block", with(json(R"({"text":{"en":"new words"}})"), "id", block.text()));
    a.takeFrom(b);
    CHECK(a.store.find(Id<records::Block>(block))->text.value(QStringLiteral("en")) == u"new words");
    CHECK(a.store.tableDigest() == b.store.tableDigest());
    proveLog(a.store);
    proveLog(b.store);
}

TEST_CASE("an erased record does not come back, whatever arrives later") {
    Laptop a(15), b(16);
    const Uuid id = put(a.store, "member", json(R"({"name":"A"})"));
    b.takeFrom(a);
    a.store.erase(kind("member"), id, {}, EraseReason::MemberAsked);
    put(b.store, "member", with(json(R"({"name":"late"})"), "id", id.text()));
    a.takeFrom(b);
    CHECK(!a.store.show(kind("member"), id));
    b.takeFrom(a);
    CHECK(!b.store.show(kind("member"), id));
    CHECK(a.store.tableDigest() == b.store.tableDigest());
    proveLog(a.store);
    proveLog(b.store);
}

TEST_CASE("undo restores former values and names what has changed since") {
    Laptop laptop(17);
    const Uuid id = put(laptop.store, "member", json(R"({"name":"A","sortKey":"a"})"));
    laptop.clock.advance(10);
    const Place edit = laptop.store.write(QStringLiteral("edit"), [&](Write &w) {
        w.put(kind("member"), with(json(R"({"name":"B","sortKey":"b"})"), "id", id.text()));
    });
    put(laptop.store, "member", with(json(R"({"sortKey":"c"})"), "id", id.text()));
    const UndoResult result = laptop.store.undo(edit);
    CHECK(result.possible);
    CHECK(result.restored.size() == 1);
    CHECK(result.skipped.size() == 1);
    CHECK(laptop.store.find(Id<records::Member>(id))->name == u"A");
    CHECK(laptop.store.find(Id<records::Member>(id))->sortKey == u"c");
    proveLog(laptop.store);
}

TEST_CASE("a gap is held and closed by a later bundle") {
    Laptop a(18), b(19);
    for (int i = 0; i < 5; ++i) put(a.store, "member", json(R"({"name":"A"})"));
    const auto all = a.everything();
    const MergeResult first = Merge(b.store).apply({all[0], all[3], all[4]});
    CHECK(first.applied == 1);
    CHECK(first.held == 2);
    REQUIRE(first.missing.size() == 1);
    CHECK(first.missing[0].from == 2);
    CHECK(first.missing[0].to == 3);
    const MergeResult second = Merge(b.store).apply({all[2], all[1], all[1]});
    CHECK(second.held == 0);
    CHECK(b.store.count(kind("member")) == 5);
    CHECK(a.store.tableDigest() == b.store.tableDigest());
    proveLog(b.store);
}

TEST_CASE("a changed value or chain is refused as damaged and nothing is applied") {
    Laptop a(20), b(21);
    put(a.store, "member", json(R"({"name":"A"})"));
    auto all = a.everything();
    all[0].changes[0].value = "\"forged\"";
    CHECK(codeOf([&] { Merge(b.store).apply(all); }) == ErrorCode::Damaged);
    CHECK(b.store.count(kind("member")) == 0);
}

TEST_CASE("a stamp more than a day ahead is kept but does not move the own clock") {
    Laptop a(22, 1'795'000'000'000 + 40 * 86'400'000ll), b(23);
    const Uuid id = put(a.store, "member", json(R"({"name":"A"})"));
    b.takeFrom(a);
    put(b.store, "member", json(R"({"name":"B"})"));
    CHECK(b.store.find(Id<records::Member>(id)).has_value());
    const auto findings = b.store.check(true);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].what == u"clockAhead");
    qint64 own = 0;
    for (const auto &member : b.store.all<records::Member>())
        if (member.name == u"B") own = member.created;
    CHECK(own < 1'795'000'000'000 + 86'400'000ll);
}

TEST_CASE("a record made by a clock that is years ahead is the same on every laptop once somebody changed it") {
    Laptop a(27, 1'795'000'000'000 + 400 * 86'400'000ll), b(28), c(29);
    const Uuid id = put(a.store, "member", json(R"({"name":"A"})"));
    b.takeFrom(a);
    put(b.store, "member", with(json(R"({"supportName":"Srey"})"), "id", id.text()));
    a.takeFrom(b);
    c.takeFrom(b);
    for (const Laptop *one : {&a, &b, &c}) CHECK(one->store.find(Id<records::Member>(id))->created == b.store.find(Id<records::Member>(id))->created);
    for (const store::Finding &finding : b.store.check(true)) CHECK(finding.what == u"clockAhead");
}

TEST_CASE("a device revoked at a sequence keeps what it did before and loses what came after, in any order") {
    Laptop a(24), b(25), c(26);
    const Uuid device = put(a.store, "device", json(R"({"name":"B","state":"trusted"})"));
    b.takeFrom(a);
    Author author = b.store.author();
    author.device = device;
    b.store.setAuthor(author);
    const Uuid early = put(b.store, "member", json(R"({"name":"early"})"));
    const Uuid late = put(b.store, "member", json(R"({"name":"late"})"));
    c.takeFrom(b);
    const QString epoch = QString::number(author.epoch, 16).rightJustified(16, u'0');
    const QJsonObject at{{QStringLiteral("epoch"), epoch}, {QStringLiteral("sequence"), 1}};
    put(a.store, "device", with(with(json(R"({"state":"revoked"})"), "revokedAt", at), "id", device.text()));
    a.takeFrom(b);
    c.takeFrom(a);
    for (Laptop *laptop : {&a, &c}) {
        CHECK(laptop->store.find(Id<records::Member>(early)).has_value());
        CHECK(!laptop->store.find(Id<records::Member>(late)).has_value());
        proveLog(laptop->store);
    }
    CHECK(a.store.tableDigest() == c.store.tableDigest());
}

TEST_CASE("hostile text is stored exactly") {
    Laptop laptop(27);
    QString text = QStringLiteral("a") + QChar(0) + QStringLiteral("b\u202Egnp\u0300\u0301 \x01 \U0001F600 'quote\" \\");
    const Uuid id = put(laptop.store, "member", QJsonObject{{QStringLiteral("name"), text}});
    CHECK(laptop.store.find(Id<records::Member>(id))->name == text);
    const QString huge(10'000'000, u'x');
    const Uuid big = put(laptop.store, "member", QJsonObject{{QStringLiteral("name"), huge}});
    CHECK(laptop.store.find(Id<records::Member>(big))->name.size() == huge.size());
    proveLog(laptop.store);
}

TEST_CASE("two records with one reference are both kept, listed, and the later shows a suffix") {
    Laptop a(28), b(29);
    put(a.store, "recommendation", json(R"({"reference":"NC-2026-001","title":{"en":"one"}})"));
    b.clock.advance(1000);
    put(b.store, "recommendation", json(R"({"reference":"NC-2026-001","title":{"en":"two"}})"));
    a.takeFrom(b);
    REQUIRE(a.store.conflicts().size() == 1);
    CHECK(a.store.conflicts().front().what == ConflictWhat::Duplicate);
    QStringList references;
    for (const QJsonObject &r : a.store.list(kind("recommendation"))) references.append(r.value(QLatin1String("reference")).toString());
    references.sort();
    CHECK(references == QStringList{QStringLiteral("NC-2026-001"), QStringLiteral("NC-2026-001-2")});
}

TEST_CASE("replay drops cells that the log does not name, and a cell that is missing is found") {
    Laptop laptop(71);
    const Uuid id = put(laptop.store, "member", json(R"({"name":"A","sortKey":"a"})"));
    const QByteArray before = laptop.store.tableDigest();
    laptop.database->execute("INSERT INTO cell SELECT record, kind, 'addressAs.en', past, chain, seq, pos, clock, mark, op, replaced, salt, bytes "
                             "FROM cell WHERE field='name'");
    CHECK_FALSE(laptop.store.check(true).empty());
    laptop.store.replay();
    CHECK(laptop.store.check(true).empty());
    CHECK(laptop.store.tableDigest() == before);
    laptop.database->execute("UPDATE cell SET past=1, clock=7, replaced=x''");
    laptop.store.replay();
    CHECK(laptop.store.tableDigest() == before);
    CHECK(laptop.store.find(Id<records::Member>(id))->name == u"A");
    laptop.database->execute("DELETE FROM cell WHERE field='name'");
    laptop.store.replay();
    const auto findings = laptop.store.check(true);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().what == u"missingValue");
}

TEST_CASE("which devices were revoked is asked after every commit, and no look through the log") {
    Laptop laptop(72);
    auto plan = laptop.database->prepare(QByteArray("EXPLAIN QUERY PLAN " + QByteArray(revokingChanges)).constData());
    REQUIRE(plan.step());
    CHECK(plan.text(3).contains(QStringLiteral("USING INDEX cell-revoked")));
}
