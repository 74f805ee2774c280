#pragma once
#include "core/handoff/recall.h"
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
    Id<records::Handoff> recalled = {};  // the line acknowledges the recall of this hand-off; then `response` says nothing
    Acknowledgement said = {};
    bool isChanged = false;  // another answer of the same office to the same item was recorded before
};

// A filled response sheet, XLSX or CSV, whatever order its columns are in, or a signed reply (reply.h); lines without an
// answer are passed over. `body`: who sent it, where the sheet does not name its package; else the only body that was given
// the recommendation. `map`: what columns of the office's own are. Nothing is guessed: Error{InvalidInput, line, field,
// reason} for an unknown package, item, reference, column, answer or date, a day that could be read two ways, a line that
// fits two bodies, one recommendation answered twice, joined cells, hidden lines, a title that is not the item's, a day long past,
// a line with words but no answer, or a reply or workbook made for a package that is not of this register. Error{Damaged} for a
// workbook that is broken or a reply that was changed. A line whose item is recallItem (payload.h) acknowledges the recall of
// the package that its reference names.
std::vector<ReadResponse> readResponses(const store::Store &store, const QByteArray &file, Id<records::Body> body = {},
                                        const ColumnMap &map = {});

// The same line by line, without stopping at a question: each is read, or says what is not sure.
struct LineRead {
    std::optional<ReadResponse> response;
    std::optional<LineQuestion> question;
};
struct ReadReply;
std::vector<LineRead> readEach(const store::Store &store, const std::vector<ResponseLine> &lines, Id<records::Body> body, const ReadReply *reply);

struct ImportedResponses {
    std::vector<Id<records::Response>> made;
    std::vector<Id<records::Recall>> acknowledged;
    int already = 0;
    int changed = 0;  // of `made`; both answers stay, the later one counts
};
// Writes what was read as events, in one changeset; answers recorded before are left out.
ImportedResponses recordResponses(store::Store &store, const std::vector<ReadResponse> &read);

}  // namespace balai::handoff
