#pragma once
#include <QString>
#include <QStringView>

namespace balai::text {

// A name in Latin letters as ICU's rules have it ("晨曦" → "Chen Xi"), without accents: a suggestion for somebody who knows
// how the name is spelled, never to be stored by itself. Thai and Burmese come out by letters, not by sound. Empty where
// there is nothing to write otherwise, where ICU has no rule for the script (Khmer, Lao), and over 200 units.
QString romanised(QStringView name);

} // namespace balai::text
