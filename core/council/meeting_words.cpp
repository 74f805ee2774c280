#include "core/council/meeting_words/tables.h"

#include "core/text/word_tables.h"

namespace balai::council {

namespace {

const text::WordTable<MeetingWords> tables[] = {
    {"en", meetingEn},
    {"id", meetingId},
    {"km", meetingKm},
    {"ms", meetingMs},
    {"fil", meetingFil},
    {"th", meetingTh},
    {"vi", meetingVi},
    {"lo", meetingLo},
    {"my", meetingMy},
    {"zh", meetingZh},
    {"ta", meetingTa},
    {"pt", meetingPt},
    {"tet", meetingTet},
};

}  // namespace

QStringList languagesOfMeetingWords() { return text::languagesIn(tables); }

QString words(MeetingWord word, const QString &language) { return QString::fromUtf8(text::tableFor(tables, language)[size_t(word)]); }

}  // namespace balai::council
