#pragma once
#include "core/records/committee.h"
#include "core/records/member.h"

#include <functional>

class QObject;

namespace balai::ui {

class Records;

// Changes a record as it stands when the change is written, so that two quick changes do not undo each other.
void changeMember(Records &records, QObject *guard, const QString &label, Id<records::Member> id, std::function<void(records::Member &)> change);
void changeCommittee(Records &records, QObject *guard, const QString &label, Id<records::Committee> id, std::function<void(records::Committee &)> change);

}  // namespace balai::ui
