#pragma once
// Inside core/handoff only: which of many wanted words a passage may hold, read once for all of them.
#include "core/handoff/wanted.h"

#include <QHash>

#include <array>

namespace balai::handoff {

// Over a list that stays as it is: a council of sixty has some thousand names and parts, and a package ten million letters.
class WantedNet {
public:
    explicit WantedNet(const std::vector<Wanted> &all);
    // Places in the list, ascending. What is left out is not in the passage; the others have to be asked.
    std::vector<size_t> mayBeIn(const Searched &passage) const;

private:
    static constexpr qsizetype longest = 6;
    void add(const QString &beginning, size_t place);
    void look(QStringView text, std::vector<size_t> &to) const;

    std::array<QHash<QStringView, std::vector<size_t>>, longest + 1> m_byBeginning;  // by its length
    std::array<std::vector<bool>, longest + 1> m_marked;                             // by markOf a beginning: spares most look-ups
    std::vector<QString> m_beginnings;                                               // what the views are of
};

}  // namespace balai::handoff
