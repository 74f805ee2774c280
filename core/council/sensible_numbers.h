#pragma once
#include "core/records/kind_info.h"

namespace balai::council {

// Numbers that a person or a script writes into a record, before they are written: counts, minutes, money and months are never
// less than nothing, a share of a whole never more than all of it. What another laptop already has is taken as it is.
// Throws Error{InvalidInput, field, reason}.
void requireSensibleNumbers(const records::KindInfo &kind, const QJsonObject &record);

}  // namespace balai::council
