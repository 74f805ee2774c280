#pragma once
// Strings that must not leave: invented names, places and numbers in every script, and the disguises they are written in.
#include "core/base/random.h"

#include <QSet>
#include <QString>
#include <QStringList>
#include <vector>

namespace balai::test {

struct Plant {
    QString kind;     // chosenName, legalName, namePart, alias, phone, place, address, email, support
    QString text;
    bool allowed = false;  // agreed to stand in a package
};

class Planter {
public:
    explicit Planter(Random &random) : m_random(random) {}

    bool chance(int percent) { return int(m_random.below(100)) < percent; }
    int upTo(int bound) { return int(m_random.below(std::uint64_t(bound))); }
    const QString &of(const QStringList &list) { return list.at(upTo(int(list.size()))); }
    // An invented word in the script of a language; never the same twice.
    QString word(const QString &language);
    QString phone();
    QString plant(const QString &kind, const QString &text, bool allowed = false);
    // As a careless or a clever hand writes it: other case, marks apart, letters nobody sees, breaks, other figures.
    QString disguised(const Plant &plant);
    const std::vector<Plant> &planted() const { return m_planted; }
    const Plant &any() { return m_planted.at(std::size_t(upTo(int(m_planted.size())))); }

private:
    Random &m_random;
    QSet<QString> m_used;
    std::vector<Plant> m_planted;
};

}  // namespace balai::test
