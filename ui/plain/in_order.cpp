#include "ui/plain/in_order.h"

#include "core/store/store.h"
#include "core/text/collation.h"
#include "ui/workplace/words.h"

#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {

template <class Record, class Name> void sortBy(std::vector<Record> &all, const QString &language, Name name) {
    std::sort(all.begin(), all.end(), [&](const Record &a, const Record &b) {
        const int order = text::compare(name(a), name(b), language);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

}  // namespace

void sortByName(std::vector<Member> &members, const QString &language) {
    sortBy(members, language, [](const Member &member) { return member.sortKey.isEmpty() ? member.name : member.sortKey; });
}

std::vector<Member> membersInOrder(const store::Store &store, const QString &language) {
    std::vector<Member> all = store.all<Member>();
    sortByName(all, language);
    return all;
}

std::vector<Helper> helpersInOrder(const store::Store &store, const QString &language) {
    std::vector<Helper> all = store.all<Helper>();
    sortBy(all, language, [](const Helper &helper) { return helper.name; });
    return all;
}

std::vector<Body> bodiesInOrder(const store::Store &store, const QString &language) {
    std::vector<Body> all = store.all<Body>();
    sortBy(all, language, [&](const Body &body) { return localised(body.name, language); });
    return all;
}

}  // namespace balai::ui
