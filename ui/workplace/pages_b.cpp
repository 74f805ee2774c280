#include "ui/workplace/pages_b.h"

#include "ui/consent/forms_page.h"
#include "ui/exchange/exchange_page.h"
#include "ui/handoff/handoffs_page.h"
#include "ui/help/help_page.h"
#include "ui/honoraria/honoraria_page.h"
#include "ui/incidents/incidents_page.h"
#include "ui/invitations/invitations_page.h"
#include "ui/keys/accounts_page.h"
#include "ui/keys/sheet_page.h"
#include "ui/members/members_page.h"
#include "ui/plain/backups_page.h"
#include "ui/plain/bodies_page.h"
#include "ui/plain/search_page.h"
#include "ui/plain/settings_place.h"
#include "ui/recommendations/recommendations_page.h"

namespace balai::ui {

namespace {
template <class Made> std::pair<Place, MakePage> page(Place place, Records &records) {
    return {place, [&records](const PageTools &tools) { return new Made(tools, records); }};
}
}  // namespace

std::vector<std::pair<Place, MakePage>> pagesB(Records &records) {
    return {page<MembersPage>(Place::Members, records), page<RecommendationsPage>(Place::Recommendations, records),
            page<HandoffsPage>(Place::Handoffs, records), page<ExchangePage>(Place::Exchange, records),
            page<FormsPage>(Place::ConsentForms, records), page<HonorariaPage>(Place::Honoraria, records),
            page<BodiesPage>(Place::Bodies, records), page<InvitationsPage>(Place::Invitations, records),
            page<BackupsPage>(Place::Backups, records),
            page<SettingsPlace>(Place::Settings, records), page<HelpPage>(Place::Help, records), page<SearchPage>(Place::Search, records),
            page<AccountsPage>(Place::Accounts, records), page<SheetPage>(Place::RecoverySheet, records),
            page<IncidentsPage>(Place::Incidents, records)};
}

}  // namespace balai::ui
