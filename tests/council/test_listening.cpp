// A listening session: its groups, what is counted by them, and how small numbers leave.
#include "core/base/error.h"
#include "core/council/listening.h"
#include "core/council/meeting_words.h"
#include "core/council/settings.h"
#include "core/records/setting.h"
#include "core/text/language.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"
#include <rapidcheck/catch.h>

#include <QJsonDocument>

using namespace balai;
using namespace balai::test;
using namespace balai::records;
using namespace balai::council;

namespace {

const QString meeting = QStringLiteral("meeting");

void count(Village &v, const QString &counted) { v.update("meeting", meeting, QStringLiteral(R"({"kind":"listening","counted":%1})").arg(counted)); }

QString counted(const store::Store &store, Id<Meeting> id) {
    QStringList out;
    for (const auto &[group, people] : countedIn(store, *store.find(id))) out.append(nameOf(group, QStringLiteral("en")) + u' ' + QString::number(people));
    return out.join(u',');
}
QString counted(const Village &v) { return counted(v.laptop.store, v.record<Meeting>(meeting).id); }

QString shown(const Village &v, const QString &language = QStringLiteral("en")) {
    const CountsShown all = countsShown(v.laptop.store, v.record<Meeting>(meeting), language);
    QStringList out;
    for (const CountShown &one : all.groups) out.append(one.name + u' ' + (one.people ? QString::number(*one.people) : QStringLiteral("few")));
    out.append(all.total ? QString::number(*all.total) : QStringLiteral("-"));
    return out.join(u',');
}

QString wrongOf(const Village &v, const char *json) {
    try {
        requireCounted(v.laptop.store, QJsonDocument::fromJson(json).object());
        return {};
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK(error.params().value(QStringLiteral("field")).toString() == QStringLiteral("counted"));
        return error.params().value(QStringLiteral("reason")).toString();
    }
}

void keep(Village &v, const std::vector<ListeningGroup> &groups) {
    v.laptop.clock.advance(60'000);
    v.laptop.store.write(QStringLiteral("groups"), [&](store::Write &write) { keepListeningGroups(v.laptop.store, write, groups); });
}

QStringList codes(const store::Store &store) {
    QStringList out;
    for (const ListeningGroup &one : listeningGroups(store)) out.append(one.active ? one.code : QString(u'(' + one.code + u')'));
    return out;
}

}  // namespace

TEST_CASE("where a council chose no groups, those that come with Balai are there in every language") {
    Village v;
    CHECK(codes(v.laptop.store) == QStringList{QStringLiteral("women"), QStringLiteral("men"), QStringLiteral("another"), QStringLiteral("not-said")});
    for (const ListeningGroup &group : listeningGroups(v.laptop.store))
        for (const text::Language &language : text::interfaceLanguages()) CHECK(nameOf(group, language.tag) != group.code);
}

TEST_CASE("a council's groups keep their order, their names in each language, and what stood under one that is no longer offered") {
    Village v;
    count(v, QStringLiteral(R"({"women":7})"));
    auto groups = listeningGroups(v.laptop.store);
    groups[0].name.insert(QStringLiteral("en"), QStringLiteral("Mothers"));
    groups.insert(groups.begin(), {freshCode(QStringLiteral("Fishers!"), groups), {{QStringLiteral("en"), QStringLiteral("Fishers!")}}});
    keep(v, groups);
    CHECK(codes(v.laptop.store).first() == QStringLiteral("fishers"));
    CHECK(counted(v) == QStringLiteral("Mothers 7"));
    groups.erase(groups.begin() + 1);
    keep(v, groups);
    CHECK(codes(v.laptop.store).last() == QStringLiteral("(women)"));
    CHECK(counted(v) == QStringLiteral("Mothers 7"));
    CHECK(wrongOf(v, R"({"women":8})").isEmpty());
    const auto settings = v.laptop.store.all<Setting>().size();
    keep(v, listeningGroups(v.laptop.store));
    CHECK(v.laptop.store.all<Setting>().size() == settings);
    CHECK(nameOf({QStringLiteral("x"), {{QStringLiteral("km"), QStringLiteral("ស្ត្រី")}}}, QStringLiteral("th")) == QStringLiteral("ស្ត្រី"));
}

TEST_CASE("no two groups get one code, whatever they are called") {
    std::vector<ListeningGroup> groups;
    for (const char *name : {"Women", "women", "WOMEN ", "ស្ត្រី", "ผู้หญิง", "", "-", "A very long name of a group that goes on and on and on"}) {
        const QString code = freshCode(QString::fromUtf8(name), groups);
        CHECK(code.size() <= 40);
        for (const ListeningGroup &one : groups) CHECK(one.code != code);
        groups.push_back({code, {}});
    }
    CHECK(groups[1].code == QStringLiteral("women-2"));
}

TEST_CASE("settings that cannot be read are no groups") {
    Village v;
    for (const char *value : {"", "[]", "{}", "Women", R"({"at":1})", R"({"at":1,"name":{}})", R"({"name":3})"})
        v.put("setting", QStringLiteral(R"({"key":"listening.group.odd-%1","value":%2})").arg(QString::number(qHash(QByteArray(value)) % 1000), QString::fromUtf8(compactJson(QJsonValue(QString::fromLatin1(value))))));
    v.put("setting", QStringLiteral(R"({"key":"listening.group.Not A Code","value":"{\"name\":{\"en\":\"x\"}}"})"));
    CHECK(codes(v.laptop.store).size() == 4);
    v.put("setting", QStringLiteral(R"({"key":"listening.group.fishers","value":"{\"name\":{\"en\":\"Fishers\"}}"})"));
    CHECK(codes(v.laptop.store) == QStringList{QStringLiteral("fishers")});
}

TEST_CASE("counts from elsewhere are of known groups, whole, not negative and not huge") {
    Village v;
    CHECK(wrongOf(v, R"({})").isEmpty());
    CHECK(wrongOf(v, R"({"women":0,"men":9999,"another":null})").isEmpty());
    CHECK(wrongOf(v, R"({"wommen":3})").contains(QStringLiteral("no such group: wommen")));
    CHECK(wrongOf(v, R"({"":3})").contains(QStringLiteral("no such group")));
    for (const char *bad : {R"({"women":-1})", R"({"women":10000})", R"({"women":1e300})", R"({"women":2.5})", R"({"women":"3"})", R"({"women":true})", R"({"women":[3]})", R"({"women":{"x":3}})"})
        CHECK(wrongOf(v, bad).contains(QStringLiteral("whole number")));
}

TEST_CASE("what another laptop wrote there is passed over where it is no number of people") {
    Village v;
    count(v, QStringLiteral(R"({"women":6,"men":-4,"another":"many","not-said":1e9,"Lotus Flower":9,"newer":8})"));
    CHECK(counted(v) == QStringLiteral("Women 6,newer 8"));
    CHECK(shown(v) == QStringLiteral("Women 6, 8,14"));
}

TEST_CASE("a small group leaves without its number, and no total lets it be worked out") {
    Village v;
    count(v, QStringLiteral(R"({"women":12,"men":5,"another":0})"));
    CHECK(shown(v) == QStringLiteral("Women 12,Men 5,17"));
    count(v, QStringLiteral(R"({"another":4})"));
    CHECK(counted(v) == QStringLiteral("Women 12,Men 5,Another gender 4"));
    CHECK(shown(v) == QStringLiteral("Women 12,Men 5,Another gender few,-"));
    auto groups = listeningGroups(v.laptop.store);
    groups[0].name.insert(QStringLiteral("en"), QStringLiteral("River's neighbours"));
    keep(v, groups);
    CHECK(shown(v) == QStringLiteral(" 12,Men 5,Another gender few,-"));
}

TEST_CASE("no number under five and no total beside one ever leaves") {
    rc::prop("for any counts", [] {
        Village v;
        QJsonObject counts;
        int small = 0;
        for (const ListeningGroup &group : listeningGroups(v.laptop.store)) {
            const int people = *rc::gen::inRange(0, 12);
            if (people > 0 && people < 5) ++small;
            counts.insert(group.code, people);
        }
        v.update("meeting", meeting, QString::fromUtf8(compactJson(QJsonObject{{QStringLiteral("counted"), counts}})));
        const CountsShown out = countsShown(v.laptop.store, v.record<Meeting>(meeting), QStringLiteral("en"));
        RC_ASSERT(out.total.has_value() == (small == 0));
        for (const CountShown &one : out.groups) RC_ASSERT(one.people.value_or(5) >= 5);
    });
}

TEST_CASE("two laptops that count different groups lose nothing; of one group both numbers wait for a decision") {
    Village v;
    count(v, QStringLiteral(R"({"women":6})"));
    Laptop other(8);
    other.takeFrom(v.laptop);
    const Id<Meeting> id = v.record<Meeting>(meeting).id;
    const auto say = [&](Laptop &laptop, const char *group, int people) {
        laptop.clock.advance(120'000);
        laptop.store.write(QStringLiteral("count"), [&](store::Write &write) {
            write.put(kindOf<Meeting>(), {{QStringLiteral("id"), id.text()}, {QStringLiteral("counted"), QJsonObject{{QString::fromLatin1(group), people}}}});
        });
    };
    say(v.laptop, "men", 7);
    say(other, "another", 8);
    v.laptop.takeFrom(other);
    other.takeFrom(v.laptop);
    CHECK(counted(v) == QStringLiteral("Women 6,Men 7,Another gender 8"));
    CHECK(counted(other.store, id) == counted(v));
    CHECK(v.laptop.store.conflicts().empty());
    say(v.laptop, "men", 9);
    say(other, "men", 10);
    v.laptop.takeFrom(other);
    const auto conflicts = v.laptop.store.conflicts();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front().cell.field == QStringLiteral("counted.men"));
    CHECK(conflicts.front().values.size() == 2);
}
