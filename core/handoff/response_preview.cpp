#include "core/handoff/response_preview.h"

#include "core/handoff/reply.h"

#include <algorithm>

namespace balai::handoff {

using namespace records;

namespace {

// What was said stands in the place of the cell, and of what was asked about it.
void say(ResponseLine &line, const QMap<Column, QString> &said) {
    for (auto one = said.begin(); one != said.end(); ++one) {
        line.cells.insert(one.key(), {one->trimmed()});
        std::erase_if(line.questions, [&](const LineQuestion &question) { return question.field == columnName(one.key()); });
    }
}

bool isEmpty(const ResponseLine &line) {
    return std::none_of(line.cells.begin(), line.cells.end(), [](const SheetCell &cell) { return !cell.text.isEmpty() || cell.origin != CellOrigin::Given; });
}

std::vector<ResponseLine> linesToRead(const std::vector<PreviewLine> &lines) {
    std::vector<ResponseLine> out;
    for (const PreviewLine &line : lines)
        if (!line.isLeftOut && line.found.questions.empty()) out.push_back(line.found);
    return out;
}

}  // namespace

int ResponsePreview::questions() const {
    const auto lineAsks = [](const PreviewLine &line) { return line.question.has_value(); };
    const auto columnAsks = [](const SheetColumn &column) { return column.isQuestion(); };
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), lineAsks) + std::count_if(columns.begin(), columns.end(), columnAsks));
}

bool ResponsePreview::isWhole() const {
    const auto has = [&](Column column) { return std::any_of(columns.begin(), columns.end(), [&](const SheetColumn &one) { return one.column == column; }); };
    return columns.empty() || (has(Column::Response) && (has(Column::Item) || has(Column::Reference)));
}

bool ResponsePreview::isReady() const { return isWhole() && questions() == 0 && !responses().empty(); }

std::vector<ReadResponse> ResponsePreview::responses() const {
    std::vector<ReadResponse> out;
    for (const PreviewLine &line : lines)
        if (line.read) out.push_back(*line.read);
    return out;
}

ResponsePreview previewResponses(const store::Store &store, const QByteArray &file, Id<Body> body, const SheetAnswers &answers) {
    std::optional<ReadReply> reply;
    FoundTable table;
    if (isReply(file)) {
        reply = readReply(file);
        table.lines = linesOf(reply->reply);
    } else {
        table = foundTable(file, answers.columns);
    }
    ResponsePreview preview;
    preview.columns = std::move(table.columns);
    if (reply) preview.words = reply->words;
    for (ResponseLine &line : table.lines) {
        say(line, answers.cells.value(line.place()));
        preview.lines.push_back({std::move(line), {}, {}, false});
        PreviewLine &one = preview.lines.back();
        one.isLeftOut = answers.leftOut.contains(one.found.place()) || (isEmpty(one.found) && one.found.questions.empty());
        if (!one.isLeftOut && !one.found.questions.empty()) one.question = one.found.questions.front();
    }
    if (!preview.isWhole()) return preview;
    const std::vector<LineRead> read = readEach(store, linesToRead(preview.lines), body, reply ? &*reply : nullptr);
    size_t at = 0;
    for (PreviewLine &line : preview.lines) {
        if (line.isLeftOut || !line.found.questions.empty()) continue;
        line.read = read[at].response;
        line.question = read[at].question;
        ++at;
    }
    return preview;
}

}  // namespace balai::handoff
