#include "ui/plain/settings_place.h"

#include "ui/plain/groups_page.h"
#include "ui/plain/helpers_page.h"
#include "ui/plain/settings_page.h"
#include "ui/plain/terms_page.h"

#include <QStackedLayout>

namespace balai::ui {

SettingsPlace::SettingsPlace(const PageTools &tools, Records &records) : m_views(new QStackedLayout(this)) {
    m_views->setContentsMargins(0, 0, 0, 0);
    for (Page *page : std::initializer_list<Page *>{new SettingsPage(tools, records), new TermsPage(tools, records), new GroupsPage(tools, records), new HelpersPage(tools, records)}) {
        m_views->addWidget(page);
        connect(page, &Page::goTo, this, &Page::goTo);
        connect(page, &Page::headChanged, this, &Page::headChanged);
        connect(page, &Page::recordsChanged, this, &Page::recordsChanged);
    }
}

Page *SettingsPlace::view() const { return static_cast<Page *>(m_views->currentWidget()); }

void SettingsPlace::show(const QString &what) { m_views->setCurrentIndex(what == u"words" ? 1 : what == u"groups" ? 2 : what == u"helpers" ? 3 : 0); }

}  // namespace balai::ui
