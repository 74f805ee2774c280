#pragma once
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"

namespace balai::test {

// A member of the sample council.
inline Id<records::Member> memberNamed(const DeskB &desk, const QString &name) {
    for (const records::Member &member : desk.records.read().all<records::Member>())
        if (member.name == name) return member.id;
    FAIL("no such member");
    return {};
}

}  // namespace balai::test
