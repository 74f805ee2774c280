#pragma once
#include <QString>
#include <QStringView>
#include <vector>

namespace balai::text {

// One spelling of what looks the same, for patterns: NFC with the marks of Khmer, Burmese, Thai and Lao in the order of
// mark_order.h; full-width and other styled letters plain; apostrophes plain; what nobody sees dropped. Unlike fold() it
// keeps case, accents and digits, since patterns tell words by them.
QString oneSpelling(QStringView text);

// The readings of a passage that a pattern has to be tried on: one spelling with single spaces; where a script without
// spaces is written, also without the spaces inside its runs; where it is Burmese, also as if it were Zawgyi.
std::vector<QString> readingsOf(QStringView text);

}  // namespace balai::text
