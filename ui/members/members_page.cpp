#include "ui/members/members_page.h"

#include "core/records/handoff_item.h"
#include "core/records/recommendation.h"
#include "ui/consent/ask_page.h"
#include "ui/consent/consent_page.h"
#include "ui/consent/history_page.h"
#include "ui/consent/ledger_page.h"
#include "ui/consent/round_page.h"
#include "ui/honoraria/honoraria_page.h"
#include "ui/members/leave_page.h"
#include "ui/members/people_page.h"
#include "ui/widgets/segments.h"
#include "ui/workplace/records.h"

#include <QShortcut>
#include <QStackedLayout>

namespace balai::ui {

MembersPage::MembersPage(const PageTools &tools, Records &records)
    : m_records(records), m_segments(new Segments(tools.theme, {{tr("People")}, {tr("Consent")}, {tr("Honoraria")}}, this)),
      m_ask(new AskPage(tools, records)), m_round(new RoundPage(tools, records)), m_views(new QStackedLayout(this)) {
    setObjectName(QStringLiteral("members-page"));
    m_segments->setObjectName(QStringLiteral("members-view"));
    m_segments->hide();
    m_views->setContentsMargins(0, 0, 0, 0);
    const QList<Page *> pages{new PeoplePage(tools, records), new ConsentPage(tools, records), new HonorariaPage(tools, records, tr("Members")),
                              m_ask, new HistoryPage(tools, records), new LedgerPage(tools, records), new LeavePage(tools, records), m_round};
    for (Page *page : pages) {
        m_views->addWidget(page);
        connect(page, &Page::headChanged, this, &Page::headChanged);
        connect(page, &Page::recordsChanged, this, &Page::recordsChanged);
        connect(page, &Page::goTo, this, &Page::goTo);
        connect(page, &Page::coverAsked, this, &Page::coverAsked);
    }
    auto *round = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this);
    connect(round, &QShortcut::activated, this, [this] { if (frame() == PageFrame::Desk) Q_EMIT goTo({Place::Members, QStringLiteral("round")}); });
    connect(m_segments, &Segments::chosenChanged, this, [this](int index) {
        choose(index);
        view()->refresh();
        view()->focusFirst();
        Q_EMIT headChanged();
    });
}

Page *MembersPage::view() const { return static_cast<Page *>(m_views->currentWidget()); }
QString MembersPage::title() const { return view()->title(); }
std::optional<PrimaryAction> MembersPage::primary() const { return view()->primary(); }
QStringList MembersPage::keyHints() const { return view()->keyHints(); }
bool MembersPage::canGoBack() const { return view()->canGoBack(); }
PageFrame MembersPage::frame() const { return view()->frame(); }
void MembersPage::focusFirst() { view()->focusFirst(); }
void MembersPage::runPrimary() { view()->runPrimary(); }
void MembersPage::goBack() { view()->goBack(); }
QWidget *MembersPage::headTools() { return m_segments; }

QString MembersPage::helpTopic() const {
    switch (View(m_views->currentIndex())) {
    case Consent:
    case Ask:
    case History:
    case Round: return QStringLiteral("consent");
    case Honoraria: return QStringLiteral("honoraria");
    case Ledger: return QStringLiteral("withdrawal");
    case People:
    case Leave: break;
    }
    return {};
}

void MembersPage::refresh() {
    m_segments->setOptions({{tr("People")}, {tr("Consent")}, {tr("Honoraria")}});
    view()->refresh();
}

// A view that is left forgets what only it may show.
void MembersPage::choose(int to) {
    if (to != m_views->currentIndex()) view()->leave();
    m_views->setCurrentIndex(to);
}

QList<PageView> MembersPage::views() const {
    QList<PageView> views{{QStringLiteral("consent"), QStringLiteral("consent")}, {QStringLiteral("honoraria"), QStringLiteral("honoraria")},
                          {QStringLiteral("round"), QStringLiteral("round")}, {QStringLiteral("turn"), QStringLiteral("turn")}};
    for (const records::Consent &one : m_records.read().all<records::Consent>()) {
        if (one.audience != records::Audience::body || one.use != records::Use::share) continue;
        const QString of = one.member.text(), use = records::wordOf(one.use);
        views.append({QStringLiteral("history"), u"history/" + of + u'/' + use});
        views.append({QStringLiteral("ask"), u"ask/" + of + u"/body:" + one.body.text() + u'/' + use});
        break;
    }
    for (const records::Recommendation &one : m_records.read().all<records::Recommendation>()) {
        if (one.contributors.empty()) continue;
        views.append({QStringLiteral("member"), u"member/" + one.contributors.front().text()});
        views.append({QStringLiteral("leave"), u"leave/" + one.contributors.front().text()});
        break;
    }
    for (const records::HandoffItem &item : m_records.read().all<records::HandoffItem>()) {
        const QString whose = item.contributors.first().toObject().value(QLatin1String("member")).toString();
        if (item.heldBack || whose.isEmpty()) continue;
        views.append({QStringLiteral("ledger"), u"ledger/" + whose});
        break;
    }
    return views;
}

// False where nobody is left to sit down.
bool MembersPage::beginTurn() {
    m_round->refresh();
    const auto people = m_round->turnPeople();
    if (!people.empty()) m_ask->beginTurn(m_round->setting(), people);
    return !people.empty();
}

void MembersPage::show(const QString &what) {
    view()->leave();
    const QString first = what.section(u'/', 0, 0);
    int to = m_views->currentIndex() > Honoraria ? int(Consent) : m_views->currentIndex();
    if (first == u"ask") to = Ask;
    else if (first == u"history") to = History;
    else if (first == u"ledger") to = Ledger;
    else if (first == u"leave") to = Leave;
    else if (first == u"consent") to = Consent;
    else if (first == u"round") to = Round;
    else if (first == u"turn") to = beginTurn() ? Ask : Round;
    else if (first == u"honoraria") to = Honoraria;
    else if (first == u"people" || first == u"member") to = People;
    choose(to);
    const QSignalBlocker quiet(m_segments);
    m_segments->choose(to == Ledger || to == Leave ? int(People) : to > Honoraria ? int(Consent) : to);
    if (!what.isEmpty()) view()->show(what);
}

}  // namespace balai::ui
