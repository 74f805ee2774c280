#pragma once
#include "core/handoff/response_table.h"
#include "core/records/response.h"
#include "core/store/store.h"

#include <QByteArray>

namespace balai::handoff {

// One filled line of a response sheet, understood.
struct ReadResponse {
    int line = 0;  // of the sheet, from 1
    records::Response response;
    bool isKnown = false;  // the same answer was recorded before
};

// A filled response sheet, XLSX or CSV, whatever order its columns are in, or a signed reply (reply.h); lines without an
// answer are passed over. `body`: who sent it, where the sheet does not name its package; else the only body that was given
// the recommendation. `map`: what columns of the office's own are. Nothing is guessed: Error{InvalidInput, line, field,
// reason} for an unknown package, item, reference, column, answer or date, a day that could be read two ways, a line that
// fits two bodies, one recommendation answered twice, joined cells, or a line with words but no answer. Error{Damaged} for a
// workbook that is broken or a reply that was changed.
std::vector<ReadResponse> readResponses(const store::Store &store, const QByteArray &file, Id<records::Body> body = {},
                                        const ColumnMap &map = {});

struct ImportedResponses {
    std::vector<Id<records::Response>> made;
    int already = 0;
};
// Writes what was read as events, in one changeset; answers recorded before are left out.
ImportedResponses recordResponses(store::Store &store, const std::vector<ReadResponse> &read);

}  // namespace balai::handoff
