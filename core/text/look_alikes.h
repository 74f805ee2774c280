#pragma once
#include <QString>

namespace balai::text {

// Letters typed for others that look the same, told by what stands beside them; inside core/text only. The text keeps its
// length. Burmese WA for the digit zero beside digits, and the other way round beside letters; accents and primes for the
// apostrophe between letters.
void settleLookAlikes(QString &text);

}  // namespace balai::text
