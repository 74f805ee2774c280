// Looking for words in the index and in what it has not seen yet.
#include "core/search/index.h"
#include "core/search/readings.h"
#include "core/store/merge.h"
#include "core/vault/database.h"

#include <algorithm>
#include <set>

namespace balai::search {

namespace {

Tokens within(const Tokens &tokens, qsizetype end) {
    Tokens out;
    for (const text::SearchToken &token : tokens)
        if (token.end <= end) out.push_back(token);
    return out;
}

struct Found {
    Hit hit;
    bool inTitle;
    Nearness nearness;
};

}  // namespace

// One question: candidates from the log's tail and from the index, newest first, each looked at in its record.
class Index::Search {
public:
    Search(const Index &index, const Wanted &wanted, const QString &words, Progress &progress)
        : m_index(index), m_store(index.m_store), m_wanted(wanted), m_typed(words), m_progress(progress) {}

    std::vector<Hit> run() {
        if (m_typed.isEmpty() || m_wanted.limit < 1) return {};
        const bool prepared = m_index.isPrepared();
        lookInTail(prepared);
        if (prepared) {
            lookInIndex(Where::Title);
            lookInIndex(Where::Anywhere);
        }
        std::stable_sort(m_found.begin(), m_found.end(), [](const Found &a, const Found &b) { return std::pair(!a.inTitle, a.nearness) < std::pair(!b.inTitle, b.nearness); });
        std::vector<Hit> out;
        for (Found &one : m_found) {
            if (int(out.size()) == m_wanted.limit) break;
            one.hit.rank = double(out.size());
            out.push_back(std::move(one.hit));
        }
        return out;
    }

private:
    bool isFull() const { return int(m_found.size()) >= m_wanted.limit; }

    void lookInTail(bool prepared) {
        std::vector<std::pair<QString, Uuid>> tail;
        if (prepared) tail = m_index.changedSince();
        else
            store::Merge(m_store).forEach({}, [&](const store::Changeset &changeset) {
                for (const store::Change &change : changeset.changes) tail.emplace_back(change.cell.kind, change.cell.record);
            });
        for (auto one = tail.rbegin(); one != tail.rend(); ++one)
            if (const auto *kind = records::kindNamed(one->first)) look(*kind, one->second);
    }

    void lookInIndex(Where where) {
        if (isFull()) return;
        Facts facts{m_wanted.kind, {}, {}};
        if (!m_wanted.language.isEmpty()) facts.languages.append(m_wanted.language);
        if (m_wanted.member) facts.members.push_back(m_wanted.member);
        const QString expression = expressionFor(m_typed, where, facts, [this](const QString &head) { return m_index.beginning(head); });
        if (expression.isEmpty()) return;
        auto rows = m_store.database().prepare("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC");
        rows.bind(1, expression);
        while (!isFull() && rows.step()) {
            stepOrCancel(m_progress, qint64(m_found.size()), m_wanted.limit);
            auto record = m_store.database().prepare("SELECT kind, record FROM search_row WHERE id=?");
            record.bind(1, rows.integer(0));
            if (record.step()) look(*records::allKinds().at(size_t(record.integer(0))), Uuid::fromBytes(record.blob(1)));
        }
    }

    bool passes(const records::KindInfo &kind, Uuid id, const Facts &facts) const {
        if (!m_wanted.language.isEmpty() && !facts.languages.contains(m_wanted.language)) return false;
        if (m_wanted.member && std::find(facts.members.begin(), facts.members.end(), m_wanted.member) == facts.members.end()) return false;
        if (m_wanted.mayFind && !m_wanted.mayFind(kind.name, id)) return false;
        if (!m_wanted.from.isValid() && !m_wanted.until.isValid()) return true;
        const auto day = dayOf(m_store, kind, id);
        return day && (!m_wanted.from.isValid() || *day >= m_wanted.from) && (!m_wanted.until.isValid() || *day <= m_wanted.until);
    }

    void look(const records::KindInfo &kind, Uuid id) {
        if (!m_wanted.kind.isEmpty() && kind.name != m_wanted.kind) return;
        if (!m_known.emplace(kind.name, id).second) return;
        const auto words = wordsOf(m_store, kind, id);
        if (!words) return;
        const QString all = words->all();
        const Tokens tokens = tokensOf(all);
        if (!m_typed.isIn(tokens) || !passes(kind, id, words->facts)) return;
        const Tokens titleTokens = within(tokens, words->title.size());
        const bool inTitle = m_typed.isIn(titleTokens);
        const Snippet snippet = inTitle ? m_typed.snippetOf(words->title, titleTokens) : m_typed.snippetOf(all, tokens);
        const QString title = words->title.isEmpty() ? Typed({}).snippetOf(words->body, {}).text : words->title.section(u'\n', 0, 0);
        m_found.push_back({{kind.name, id, title, snippet.text, snippet.marks, 0}, inTitle, m_typed.nearness(all, inTitle ? titleTokens : tokens)});
    }

    const Index &m_index;
    store::Store &m_store;
    const Wanted &m_wanted;
    Typed m_typed;
    Progress &m_progress;
    std::set<std::pair<QString, Uuid>> m_known;
    std::vector<Found> m_found;
};

std::vector<Hit> Index::find(const Wanted &wanted, Progress &progress) const {
    std::vector<Hit> out;
    std::set<std::pair<QString, Uuid>> known;
    const Readings readings = readingsOf(wanted.words);
    for (const QString &words : readings.words) {
        if (!out.empty() && (readings.isSure || int(out.size()) >= wanted.limit)) break;
        for (Hit &hit : Search(*this, wanted, words, progress).run()) {
            if (int(out.size()) >= wanted.limit || !known.emplace(hit.kind, hit.record).second) continue;
            hit.rank = double(out.size());
            out.push_back(std::move(hit));
        }
    }
    return out;
}

}  // namespace balai::search
