#include "core/council/meeting_words/tables.h"

namespace balai::council {

const MeetingWords meetingEn{
    "Meeting",
    "Notice of a meeting",
    "For %1",
    "When",
    "Where",
    "By telephone or video",
    "Languages",
    "Agenda",
    "%1 minutes",
    "Among members only",
    "Before this point you may go out: %1",
    "You need not come, and you need not give a reason.",
    "You may bring somebody who supports you.",
    "Minutes",
    "Council",
    "Present",
    "%1 people more",
    "Fewer than five people more",
    "Statement",
    "Decision",
    "Action",
    "by %1",
    "Translation",
    "Register of decisions",
    "Register of attendance",
    "There is nothing that may be shown here.",
    "Somebody does not agree: %1",
    "Women",
    "Men",
    "Another gender",
    "Not said",
    "People heard",
    "fewer than five",
    "Another group",
    "To confirm: the minutes of %1",
    "Promised before, not done",
};

}  // namespace balai::council
