#pragma once
// A listening session takes no names: its people are counted by the groups that the council chose.
#include "core/records/meeting.h"
#include "core/store/store.h"

#include <optional>
#include <vector>

namespace balai::council {

inline constexpr int mostCounted = 9999;  // people of one group in one session

// One of the settings "listening.group.CODE", as {"name":{…},"at":n,"active":bool}. CODE: 1 to 40 of a-z, 0-9 and "-"; it
// never changes, since counts stand under it.
struct ListeningGroup {
    QString code;
    records::LocalText name;
    bool active = true;  // false: no longer offered; what was counted keeps its name
};

// In the council's order, those no longer offered too. Where none was chosen those that come with Balai.
std::vector<ListeningGroup> listeningGroups(const store::Store &store);
// All of them, in this order; one that is left out is no longer offered.
void keepListeningGroups(const store::Store &store, store::Write &write, const std::vector<ListeningGroup> &groups);
// A code that no group of `groups` has.
QString freshCode(const QString &name, const std::vector<ListeningGroup> &groups);
// In `language`, else in English or any other; of a shipped group that nobody renamed in all 13.
QString nameOf(const ListeningGroup &group, const QString &language);

struct GroupCount {
    ListeningGroup group;  // of a group that this vault does not know: its code alone
    int people = 0;        // 1 to mostCounted
};
// As they were counted, for the window: small numbers too. What is no such number is passed over.
std::vector<GroupCount> countedIn(const store::Store &store, const records::Meeting &meeting);

struct CountShown {
    QString code, name;         // empty: a group that this vault does not know, or in whose name a member's stands
    std::optional<int> people;  // nullopt: fewer than five
};
struct CountsShown {
    std::vector<CountShown> groups;
    std::optional<int> total;  // nullopt: one group is small, which the total would tell by subtraction
};
// As the counts leave the vault.
CountsShown countsShown(const store::Store &store, const records::Meeting &meeting, const QString &language);

// Counts that came from elsewhere (put, table, decision between two): known groups, whole numbers from 0 to mostCounted, null
// takes one away. Throws Error{InvalidInput, field "counted"}.
void requireCounted(const store::Store &store, const QJsonObject &counted);

}  // namespace balai::council
