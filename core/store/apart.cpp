// What leads back to nobody: changes apart from all others, and answers that wait until there are enough of them.
#include "core/store/writer.h"

#include <algorithm>
#include <utility>

namespace balai::store {

namespace {

struct Waiting {
    QByteArray id, about, answer;
};

// By id, which is random.
std::vector<Waiting> allWaiting(vault::Database &database) {
    std::vector<Waiting> out;
    auto rows = database.prepare("SELECT id, about, answer FROM waiting ORDER BY id");
    while (rows.step()) out.push_back({rows.blob(0), rows.blob(1), rows.blob(2)});
    return out;
}

// SQLite puts a new row into whatever space of a page is free, so the bytes of a page would tell who came when. All rows
// are therefore taken out (which empties the pages) and put back in the order of their ids.
void rewrite(vault::Database &database, const std::vector<Waiting> &rows) {
    database.execute("DELETE FROM waiting");
    for (const Waiting &row : rows)
        database.prepare("INSERT INTO waiting(id, about, answer) VALUES(?,?,?)").bind(1, row.id).bind(2, row.about).bind(3, row.answer).run();
}

}  // namespace

void Store::Private::dropWaiting(Uuid about) {
    std::vector<Waiting> others = allWaiting(database);
    std::erase_if(others, [&](const Waiting &row) { return row.about == about.bytes(); });
    rewrite(database, others);
    markErasure();
}

void Store::addWaiting(Uuid about, const QByteArray &answer) {
    {
        vault::Transaction transaction(d->database);
        std::vector<Waiting> rows = allWaiting(d->database);
        const Waiting added{Uuid::v4(d->random).bytes(), about.bytes(), answer};
        rows.insert(std::upper_bound(rows.begin(), rows.end(), added, [](const Waiting &a, const Waiting &b) { return a.id < b.id; }), added);
        rewrite(d->database, rows);
        transaction.commit();
    }
    d->database.checkpointTruncate();  // the write-ahead log holds the page as it was one answer before
}

std::vector<QByteArray> Store::waiting(Uuid about) const {
    std::vector<QByteArray> out;
    for (Waiting &row : allWaiting(d->database))
        if (row.about == about.bytes()) out.push_back(std::move(row.answer));
    return out;
}

std::vector<Uuid> Store::waitingAbout() const {
    std::vector<Uuid> out;
    auto rows = d->database.prepare("SELECT DISTINCT about FROM waiting ORDER BY about");
    while (rows.step()) out.push_back(Uuid::fromBytes(rows.blob(0)));
    return out;
}

void Store::dropWaiting(Uuid about) {
    {
        vault::Transaction transaction(d->database);
        d->dropWaiting(about);
        transaction.commit();
    }
    d->finishErasures();
}

// An epoch of its own, because a place in the device's chain lies between two exact times. Every page is written anew
// afterwards, so that none tells what came before.
Place Store::writeApart(const QString &label, Uuid account, const std::function<void(Write &)> &action, Uuid settled) {
    const Author author = std::exchange(d->author, {d->author.device, d->random.number() >> 1, account});
    Place place;
    try {
        vault::Transaction transaction(d->database);
        d->refresh();
        Writer writer(*d, {dayStart(d->councilTimeZone(), d->clock.nowMs()), 0});
        action(writer);
        if (!writer.isEmpty()) place = writer.finish(label);
        if (settled) d->dropWaiting(settled);
        d->markErasure();
        transaction.commit();
    } catch (...) {
        d->author = author;
        d->load();
        throw;
    }
    d->author = author;
    ++d->commits;
    d->finishErasures();
    return place;
}

}  // namespace balai::store
