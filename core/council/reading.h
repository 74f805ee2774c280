#pragma once
// What one member sees of a meeting's minutes, the same on every way it reaches her: the reader, paper, a packet.
#include "core/council/gate.h"
#include "core/records/help.h"

#include <QMap>

namespace balai::council {

struct Passage {
    records::Block block;
    QString language;    // in which it is shown
    Released released;   // Gate::packetBlock
    bool own = false;    // her own words
    records::Answer answered{};  // her last answer to the words that stand now; unset: none, or they changed since
    bool changed = false;        // she called other words right before
};
struct Reading {
    std::vector<Passage> passages;  // in the order of the agenda
    QMap<QString, int> heldBack;    // by the gate's reason
};
// Each passage in the first of `languages` in which it stands, else as it was said.
Reading readingOf(const store::Store &store, Id<records::Meeting> meeting, Id<records::Member> reader, const QStringList &languages);

// Who may read minutes to a member: helpers, and accounts that wrote none of the meeting's passages.
struct AloudReader {
    Uuid id;
    QString name;
};
std::vector<AloudReader> readersAloud(const store::Store &store, Id<records::Meeting> meeting);
// Where members find help, in the council's order.
std::vector<records::Help> helpInOrder(const store::Store &store);

// `asked` first, then those she reads, then those she speaks.
QStringList languagesFor(const records::Member &member, const QString &asked);
// The languages in which the desk gave a meeting's minutes to review; empty: in all.
QStringList reviewLanguages(const store::Store &store, Id<records::Meeting> meeting);
void keepReviewLanguages(store::Write &write, const store::Store &store, Id<records::Meeting> meeting, const QStringList &languages);
// As languagesFor(member, asked), without those in which the minutes were not given to review.
QStringList reviewLanguagesFor(const store::Store &store, Id<records::Meeting> meeting, const records::Member &member, const QString &asked);
QString languageOf(const records::LocalText &text, const QStringList &languages, const QString &original);

}  // namespace balai::council
