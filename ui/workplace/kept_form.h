#pragma once
#include "core/text/dates.h"

namespace balai::ui {

class Records;

// How the account of the open vault wants days and counts written, kept on this laptop in the vault's table `meta`
// ("ui.form.<account>": the digits and the era, "native both"). What cannot be read is the usual form.
text::DateForm keptForm(const Records &records);
void keepForm(Records &records, text::DateForm form);

}  // namespace balai::ui
