#pragma once
#include "core/base/progress.h"
#include "core/records/kind_info.h"
#include "core/store/store.h"

namespace balai::search {

struct Hit {
    QString kind;
    Uuid record;
    QString title;    // of the record, or its beginning
    QString snippet;  // around the first match, cut between letters as readers see them
    std::vector<std::pair<int, int>> marks;  // matched parts of the snippet: start and end in UTF-16 units
    double rank = 0;  // smaller is better
};

// Full-text index over the words of the records, kept in the encrypted database. It follows the change log: what is new
// since the last look is read from there. Sealed fields are never in it.
class Index {
public:
    // Registers the tokenizer; prepares the tables where the store can be written. The store must outlive the index.
    explicit Index(store::Store &store);

    // Erasures reach the index within the very transaction that erases.
    void followErasures();
    // Takes in what changed since. Cheap where nothing did; nothing on a read-only store.
    void catchUp(Progress &progress = noProgress());
    void rebuild(Progress &progress = noProgress());
    // Best first. An empty `kind` means all. What is not yet indexed is searched in the log's tail.
    std::vector<Hit> find(const QString &text, const QString &kind = {}, int limit = 50) const;
    // Records whose indexed words are not those of the tables (ids); empty: clean.
    QStringList differences() const;

private:
    struct Words {
        QString title;
        QString body;
        bool isEmpty() const { return title.isEmpty() && body.isEmpty(); }
    };
    bool isPrepared() const;
    void prepare();
    std::optional<Words> wordsOf(const records::KindInfo &kind, Uuid id) const;
    static Words wordsFrom(const records::KindInfo &kind, const QJsonObject &record);
    void reindex(const QString &kind, Uuid id);
    void remember();
    std::vector<std::pair<QString, Uuid>> changedSince() const;
    std::vector<Hit> indexed(const QString &query, const QString &kind, int limit) const;

    store::Store &m_store;
};

}  // namespace balai::search
