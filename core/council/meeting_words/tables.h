#pragma once
// The words of one language, one file a language; which language is asked for is decided in meeting_words.cpp.
#include "core/council/meeting_words.h"

#include <array>

namespace balai::council {

using MeetingWords = std::array<const char *, size_t(MeetingWord::count)>;  // UTF-8, in the order of MeetingWord

extern const MeetingWords meetingEn, meetingId, meetingKm, meetingMs, meetingFil, meetingTh, meetingVi,
    meetingLo, meetingMy, meetingZh, meetingTa, meetingPt, meetingTet;

}  // namespace balai::council
