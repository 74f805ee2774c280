// Leaving, where minutes are sealed already.
#include "core/council/leaving.h"
#include "tests/exchange/may_minutes.h"

using namespace balai;
using namespace balai::test;
using namespace balai::records;
using council::Parting;
using council::SealState;

namespace {
void leave(MayMinutes &it, Parting parting) {
    it.desk.clock.advance(1000);
    std::vector<council::PartingChoice> choices;
    for (const council::Contributed &one : council::contributionsOf(it.store(), Id<Member>(it.lotus))) choices.push_back({one, parting});
    council::leaveCouncil(*it.desk.session, Id<Member>(it.lotus), choices);
}
}  // namespace

TEST_CASE("words that go with a leaving member leave sealed minutes with a new seal over what is left, in one step") {
    MayMinutes it;
    it.statement(it.lotus, str("Contracts cost too much."));
    it.sealed();
    const auto places = it.store().recentPlaces(100).size();
    leave(it, Parting::Erase);
    CHECK(it.store().recentPlaces(100).size() == places + 1);
    const auto versions = council::versionsOf(it.store(), it.meeting());
    REQUIRE(versions.size() == 4);
    CHECK(council::checkSeal(it.store(), versions[2]) == SealState::Erased);
    CHECK(versions[3].correctionOf == versions[2].id);
    CHECK(council::checkSeal(it.store(), versions[3]) == SealState::Holds);
    QStringList named;
    for (const auto &line : versions[3].contents) named.append(line.toObject().value(str("block")).toString());
    CHECK(named == QStringList{it.rice.text()});
    CHECK(it.store().check(true).empty());
}

TEST_CASE("a member who leaves and erases nothing breaks no seal and makes none") {
    MayMinutes it;
    it.sealed();
    leave(it, Parting::Seal);
    const auto versions = council::versionsOf(it.store(), it.meeting());
    REQUIRE(versions.size() == 3);
    CHECK(council::checkSeal(it.store(), versions[2]) == SealState::Holds);
}

TEST_CASE("minutes that are not sealed get no seal by a leaving") {
    MayMinutes it;
    it.review();
    leave(it, Parting::Erase);
    CHECK(council::versionsOf(it.store(), it.meeting()).size() == 1);
    CHECK(it.now().minutesState == MinutesState::review);
}
