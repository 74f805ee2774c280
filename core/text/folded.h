#pragma once
#include <QStringView>
#include <string>
#include <unicode/uchar.h>

// Inside core/text only: the fold of fold.h for what is put together from it.
namespace balai::text {

inline bool isMarkSign(UChar32 c) { return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0; }

// Look-alikes are settled before (look_alikes.h), since what stands beside a letter decides about them.
std::u32string folded32(QStringView text);

} // namespace balai::text
