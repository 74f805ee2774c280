#pragma once
// The parts of the list of what is due; for due.cpp and its neighbours.
#include "core/council/consent_reader.h"
#include "core/council/due.h"
#include "core/council/withdraw.h"

#include <map>

namespace balai::council {

struct DueList {
    const store::Store &store;
    QDate on;
    const LocalFacts &local;
    records::Council council;
    ConsentBook book;
    std::vector<Touched> touched;
    std::vector<Due> found;

    void add(const char *kind, Uuid record, QDate day, const char *code, QVariantMap params = {});
    void addBy(const char *kind, Uuid record, qint64 moment, const char *code, QVariantMap params);

    void consents();
    void changedTexts();
    void withdrawals();
    void recalls();
    void reviews();
    std::map<Uuid, qint64> takeOuts();  // meetings in which a wish to take words out waits, and since when
    void translations();
    void responses();
    void money();
    void actions();
    void invitations();
    void incidents();
    void upkeep();
    void retention();
};

// In the council's time zone.
QDate dayOf(const DueList &list, qint64 ms);

}  // namespace balai::council
