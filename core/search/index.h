#pragma once
#include "core/base/progress.h"
#include "core/search/words.h"

#include <functional>

namespace balai::search {

struct Hit {
    QString kind;
    Uuid record;
    QString title;    // of the record, or its beginning
    QString snippet;  // around the first match, cut between letters as readers see them
    std::vector<std::pair<int, int>> marks;  // matched parts of the snippet: start and end in UTF-16 units
    double rank = 0;  // smaller is better
};

// What a person looks for. Whatever is left empty asks for nothing.
struct Wanted {
    QString words{};
    QString kind{};
    QString language{};  // records that have words in it
    Uuid member{};       // records that name her
    QDate from{}, until{};
    int limit = 50;
    std::function<bool(const QString &kind, Uuid record)> mayFind{};  // what the account may see; empty: everything
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
    // Best first: titles, then what is nearest to what was typed, then the newest. What is not yet indexed is searched in
    // the log's tail. Burmese that is found nowhere is looked for as Zawgyi.
    std::vector<Hit> find(const Wanted &wanted, Progress &progress = noProgress()) const;
    std::vector<Hit> find(const QString &words) const { return find(Wanted{words}); }
    // Records whose indexed words are not those of the tables (ids); empty: clean.
    QStringList differences() const;
    struct Size {
        qint64 index = 0, words = 0;  // bytes: the index with all that belongs to it; the words looked through
    };
    Size size() const;

private:
    class Search;
    bool isPrepared() const;
    void prepare();
    void makeTables();
    std::optional<qint64> rowOf(int kind, Uuid id) const;
    void reindex(const QString &kind, Uuid id);
    void remember();
    std::vector<std::pair<QString, Uuid>> changedSince() const;
    QStringList beginning(const QString &head) const;

    store::Store &m_store;
};

}  // namespace balai::search
