#include "core/council/meeting_words/tables.h"

#include <algorithm>
#include <iterator>

namespace balai::council {

namespace {

struct Table {
    const char *tag;
    const MeetingWords &words;
};

const Table tables[] = {
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

QStringList languagesOfMeetingWords() {
    QStringList out;
    for (const Table &one : tables) out.append(QString::fromLatin1(one.tag));
    return out;
}

QString words(MeetingWord word, const QString &language) {
    const QString primary = language.section(u'-', 0, 0);
    const auto at = std::find_if(std::begin(tables), std::end(tables), [&](const Table &one) { return primary == QLatin1String(one.tag); });
    return QString::fromUtf8((at == std::end(tables) ? meetingEn : at->words)[size_t(word)]);
}

}  // namespace balai::council
