#pragma once
#include <string>

namespace balai::text {

// Brings text in NFD into the one order of marks that the fold uses for Khmer, Burmese, Thai and Lao. Sources: Unicode
// Core Specification 16.4 (Khmer), Unicode Technical Note 11 (Burmese), and the usual typing orders of Thai and Lao.
// Works in place and in linear time but for the sorting of one cluster's marks.
void orderMarks(std::u32string &text);

} // namespace balai::text
