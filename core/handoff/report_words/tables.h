#pragma once
// The words of one language, one file a language; which language is asked for is decided in report_words.cpp.
#include "core/handoff/report_words.h"

#include <array>

namespace balai::handoff {

// UTF-8, each in the order of its enum without `unset` and `unknown`.
struct ReportWords {
    std::array<const char *, size_t(ReportWord::count)> words;
    std::array<const char *, 8> stages;
    std::array<const char *, 7> deliveries;
    std::array<const char *, 4> verdicts;
    std::array<const char *, 3> changes;
    std::array<const char *, 6> meetings;
    std::array<const char *, 4> payments;
};

extern const ReportWords reportEn, reportId, reportKm, reportMs, reportFil, reportTh, reportVi,
    reportLo, reportMy, reportZh, reportTa, reportPt, reportTet;

}  // namespace balai::handoff
