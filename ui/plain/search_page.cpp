#include "core/records/agenda_item.h"
#include "core/records/block.h"
#include "core/records/kinds.h"
#include "core/search/index.h"
#include "ui/plain/bodies_page.h"
#include "ui/workplace/records.h"

#include <algorithm>
#include <utility>

namespace balai::ui {

using namespace records;

SearchPage::SearchPage(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("search-page"), QStringLiteral("search")) { setListWidth(504); }

QString SearchPage::emptySentence() const {
    return m_words.isEmpty() ? tr("Type what you look for, in any language.") : tr("Nothing was found for these words.");
}

void SearchPage::show(const QString &what) {
    if (what.isEmpty() || what == m_words) return;
    m_words = what;
    look();
}

void SearchPage::refresh() {
    if (m_records.isOpen() && !m_words.isEmpty() && m_version != m_records.read().version()) look();
    ListPage::refresh();
}

// The index catches up on the worker first; what came back for older words is dropped. Hits of older records go at once:
// their words may have been taken out since.
void SearchPage::look() {
    if (!m_records.isOpen()) return;
    const qint64 version = m_records.read().version();
    if (std::exchange(m_version, version) != version) m_hits.clear();
    m_records.ask<std::vector<Hit>>({}, this,
        [words = m_words](council::Session &session, Progress &) {
            search::Index index(session.store());
            index.catchUp();
            std::vector<Hit> hits;
            for (const search::Hit &hit : index.find(words)) hits.push_back({hit.kind, hit.record, hit.title, hit.snippet});
            return hits;
        },
        [this, words = m_words](std::vector<Hit> hits) {
            if (words != m_words) return;
            m_hits = std::move(hits);
            refresh();
        });
}

QString SearchPage::kindWords(const QString &kind) const {
    if (kind == u"block") return tr("Minutes");
    if (kind == u"meeting" || kind == u"agendaItem") return tr("Meetings");
    if (kind == u"recommendation") return tr("Recommendations");
    if (kind == u"member") return tr("Members");
    if (kind == u"body") return tr("Bodies");
    return tr("Other entries");
}

QList<RowGroup> SearchPage::groups() {
    QList<RowGroup> groups;
    for (const Hit &hit : m_hits) {
        const QString title = kindWords(hit.kind);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const RowGroup &one) { return one.title == title; });
        if (group == groups.end()) group = groups.insert(groups.end(), RowGroup{title, {}});
        RowSpec row{QString(hit.kind + u'/' + hit.record.text()), QStringLiteral("search"), hit.title.isEmpty() ? hit.snippet : hit.title};
        if (!hit.title.isEmpty()) row.second = hit.snippet;
        group->rows.append(row);
    }
    return groups;
}

void SearchPage::fill(const QString &id) {
    for (const Hit &hit : m_hits) {
        if (QString(hit.kind + u'/' + hit.record.text()) != id) continue;
        addHeading(hit.title.isEmpty() ? kindWords(hit.kind) : hit.title);
        addText(hit.snippet);
        addButton(QStringLiteral("search-go"), tr("Go there"), [this, hit](Button *) { go(hit); });
    }
}

void SearchPage::go(const Hit &hit) {
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
