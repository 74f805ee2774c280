#include "ui/plain/search_page.h"

#include "core/base/error.h"
#include "core/council/account_view.h"
#include "core/records/agenda_item.h"
#include "core/records/block.h"
#include "core/search/index.h"
#include "core/text/fold.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/button.h"
#include "ui/workplace/records.h"

#include <QHBoxLayout>
#include <algorithm>
#include <utility>

namespace balai::ui {

using namespace records;

namespace {

// Stops as soon as other words were typed, or where the person stops it.
class UntilStopped : public Progress {
public:
    UntilStopped(Progress &asked, std::shared_ptr<std::atomic<bool>> stop) : m_asked(asked), m_stop(std::move(stop)) {}
    void step(qint64, qint64) override {}
    bool cancelled() const override { return m_stop->load() || m_asked.cancelled(); }

private:
    Progress &m_asked;
    std::shared_ptr<std::atomic<bool>> m_stop;
};

QList<Place> everyPlace() { return sidebarPlaces() + menuPlaces(); }

}  // namespace

SearchPage::SearchPage(const PageTools &tools, Records &records)
    : ListPage(tools, records, QStringLiteral("search-page"), QStringLiteral("search")), m_head(new QWidget(this)),
      m_narrow(new Button(m_theme, ButtonKind::Flat, {}, QStringLiteral("list-filter"))), m_keep(new Button(m_theme, ButtonKind::Flat, {})) {
    setListWidth(504);
    m_narrow->setObjectName(QStringLiteral("search-narrow"));
    m_keep->setObjectName(QStringLiteral("search-keep"));
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_narrow);
    row->addWidget(m_keep);
    connect(m_narrow, &QAbstractButton::clicked, this, &SearchPage::narrow);
    connect(m_keep, &QAbstractButton::clicked, this, [this] { keepSearch(m_records, this, m_words, m_filter); });
    connect(list(), &RowList::opened, this, &SearchPage::go);
}

SearchPage::~SearchPage() { stopLooking(); }

QString SearchPage::subtitle() const { return m_records.isOpen() ? filterWords(m_records, m_filter, m_theme) : QString(); }

QString SearchPage::emptySentence() const {
    return m_words.isEmpty() ? tr("Type what you look for, in any language.") : tr("Nothing was found for these words.");
}

void SearchPage::show(const QString &what) {
    if (what == m_words) return;
    m_words = what;
    m_hits.clear();
    if (m_words.isEmpty()) return stopLooking();
    look();
}

void SearchPage::refresh() {
    m_narrow->setText(tr("Where to look"));
    m_keep->setText(tr("Keep this search"));
    m_keep->setVisible(!m_words.isEmpty());
    if (m_records.isOpen() && !m_words.isEmpty() && m_version != m_records.read().version()) look();
    ListPage::refresh();
}

void SearchPage::stopLooking() {
    if (m_stop) m_stop->store(true);
}

// The index catches up on the worker first; a search for older words is stopped, and what came back for them is dropped.
// Hits of older records go at once: their words may have been taken out since.
void SearchPage::look() {
    if (!m_records.isOpen()) return;
    const qint64 version = m_records.read().version();
    if (std::exchange(m_version, version) != version) m_hits.clear();
    stopLooking();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_records.ask<std::vector<Hit>>({}, this,
        [wanted = m_filter.wanted(m_words), stop = m_stop](council::Session &session, Progress &asked) {
            std::vector<Hit> hits;
            UntilStopped progress(asked, stop);
            search::Wanted mine = wanted;
            const council::AccountView view(session);
            mine.mayFind = [&view](const QString &kind, Uuid record) { return view.mayFind(kind, record); };
            try {
                search::Index index(session.store());
                index.catchUp(progress);
                for (const search::Hit &hit : index.find(mine, progress)) hits.push_back({hit.kind, hit.record, hit.title, hit.snippet});
            } catch (const Error &error) {
                if (error.code() != ErrorCode::Cancelled || !stop->load()) throw;
            }
            return hits;
        },
        [this, stop = m_stop](std::vector<Hit> hits) {
            if (stop != m_stop || stop->load()) return;
            m_hits = std::move(hits);
            refresh();
        });
}

void SearchPage::narrow() {
    askForFilter(m_theme, m_records, m_narrow, m_filter, [this](const SearchFilter &filter) {
        if (filter == m_filter) return;
        m_filter = filter;
        m_hits.clear();
        if (!m_words.isEmpty()) look();
        Q_EMIT headChanged();
        refresh();
    });
}

// Pages whose name has a word that begins with what was typed.
RowGroup SearchPage::places() const {
    RowGroup out{tr("Pages"), {}};
    const search::Typed typed(m_words);
    for (const Place place : everyPlace()) {
        const QString name = Sidebar::nameOf(place);
        if (typed.isIn(text::searchTokens(name))) out.rows.append({QString(u"place/" + placeId(place)), QStringLiteral("search"), name});
    }
    return out;
}

QList<RowGroup> SearchPage::groups() {
    if (m_words.isEmpty()) {
        RowGroup kept{tr("Kept searches"), {}};
        for (const KeptSearch &one : keptSearches(m_records)) {
            RowSpec row{QString(u"kept/" + one.key), QStringLiteral("search"), one.words};
            row.second = filterWords(m_records, one.filter, m_theme);
            kept.rows.append(row);
        }
        return {kept};
    }
    QList<RowGroup> groups;
    for (const Hit &hit : m_hits) {
        const QString title = kindOfHit(hit.kind);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const RowGroup &one) { return one.title == title; });
        if (group == groups.end()) group = groups.insert(groups.end(), RowGroup{title, {}});
        RowSpec row{QString(hit.kind + u'/' + hit.record.text()), QStringLiteral("search"), hit.title.isEmpty() ? hit.snippet : hit.title};
        if (!hit.title.isEmpty()) row.second = hit.snippet;
        group->rows.append(row);
    }
    if (m_filter.isEmpty()) groups.append(places());
    return groups;
}

void SearchPage::fillKept(const KeptSearch &kept) {
    addHeading(kept.words);
    addText(filterWords(m_records, kept.filter, m_theme), true);
    const QString id = u"kept/" + kept.key;
    addButton(QStringLiteral("search-again"), tr("Search"), [this, id](Button *) { go(id); });
    addButton(QStringLiteral("search-drop"), tr("Keep it no longer"), [this, key = kept.key](Button *) { dropSearch(m_records, this, key); });
}

void SearchPage::fill(const QString &id) {
    for (const KeptSearch &kept : m_words.isEmpty() ? keptSearches(m_records) : std::vector<KeptSearch>())
        if (id == u"kept/" + kept.key) fillKept(kept);
    for (const Hit &hit : m_hits) {
        if (QString(hit.kind + u'/' + hit.record.text()) != id) continue;
        addHeading(hit.title.isEmpty() ? kindOfHit(hit.kind) : hit.title);
        addText(hit.snippet);
    }
    if (!id.isEmpty() && !id.startsWith(u"kept/")) addButton(QStringLiteral("search-go"), tr("Go there"), [this, id](Button *) { go(id); });
}

void SearchPage::go(const QString &id) {
    for (const Hit &hit : m_hits)
        if (QString(hit.kind + u'/' + hit.record.text()) == id) return goToHit(hit);
    for (const Place place : everyPlace())
        if (id == u"place/" + placeId(place)) return Q_EMIT goTo({place, {}});
    for (const KeptSearch &kept : keptSearches(m_records)) {
        if (id != u"kept/" + kept.key) continue;
        m_filter = kept.filter;
        return Q_EMIT goTo({Place::Search, kept.words});
    }
}

void SearchPage::goToHit(const Hit &hit) {
    const QString id = hit.record.text();
    if (hit.kind == u"block") {
        const auto block = m_records.read().find(Id<Block>(hit.record));
        if (block) Q_EMIT goTo({Place::Meetings, QString(u"minutes/" + block->meeting.text() + u'/' + id)});
    } else if (hit.kind == u"agendaItem") {
        const auto item = m_records.read().find(Id<AgendaItem>(hit.record));
        if (item) Q_EMIT goTo({Place::Meetings, QString(u"meeting/" + item->meeting.text())});
    } else if (hit.kind == u"meeting") Q_EMIT goTo({Place::Meetings, QString(u"meeting/" + id)});
    else if (hit.kind == u"recommendation") Q_EMIT goTo({Place::Recommendations, QString(u"recommendation/" + id)});
    else if (hit.kind == u"member") Q_EMIT goTo({Place::Members, QString(u"member/" + id)});
    else if (hit.kind == u"body") Q_EMIT goTo({Place::Bodies, id});
    else Q_EMIT goTo({Place::Today, {}});
}

}  // namespace balai::ui
