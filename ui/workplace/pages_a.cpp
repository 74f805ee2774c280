#include "ui/workplace/pages_a.h"

#include "ui/meetings/meetings_page.h"
#include "ui/today/today_page.h"

namespace balai::ui {

std::vector<std::pair<Place, MakePage>> pagesA(Records &records) {
    return {{Place::Today, [&records](const PageTools &tools) { return new TodayPage(tools, records); }},
            {Place::Meetings, [&records](const PageTools &tools) { return new MeetingsPage(tools, records); }}};
}

}  // namespace balai::ui
