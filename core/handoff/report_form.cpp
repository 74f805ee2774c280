// Reports as paper and as workbook.
#include "core/handoff/report.h"
#include "core/handoff/report_words.h"
#include "core/handoff/sheet.h"
#include "core/handoff/words.h"
#include "core/text/dates.h"

namespace balai::handoff {

namespace {

// A count has the digits of the days beside it.
documents::Spans spans(const ReportCell &cell, const QString &language) {
    return documents::plain(cell.number ? text::writtenDigits(QString::number(*cell.number), language) : cell.text, cell.language);
}

documents::Table tableOf(const ReportPart &part, const QString &language) {
    documents::Table out{part.widths, {}};
    for (const auto &row : part.rows) {
        out.rows.emplace_back();
        for (const ReportCell &cell : row) out.rows.back().push_back(spans(cell, language));
    }
    return out;
}

// Names of sheets are told apart and hold no sign that a workbook refuses.
QString sheetName(int number, const QString &heading) {
    QString name = QString(QString::number(number) + u' ' + heading);
    for (const QChar wrong : QStringLiteral("[]:*?/\\'")) name.remove(wrong);
    return name.left(31);
}

Sheet sheetOf(const Report &report, const ReportPart &part, int number) {
    Sheet sheet;
    sheet.name = sheetName(number, part.heading);
    for (const double width : part.widths) sheet.widths.push_back(width);
    sheet.rows.push_back({{part.heading, {}, CellLook::Title}});
    if (report.sample) sheet.rows.push_back({{words(Word::SampleNote, report.language), {}, CellLook::Plain}});
    for (size_t at = 0; at < part.rows.size(); ++at) {
        sheet.rows.emplace_back();
        for (const ReportCell &cell : part.rows[at]) {
            const CellLook look = at == 0 ? CellLook::Heading : CellLook::Open;
            if (cell.number) sheet.rows.back().push_back({{}, double(*cell.number), look});
            else sheet.rows.back().push_back({cell.text, {}, look});
        }
    }
    if (!part.note.isEmpty()) sheet.rows.push_back({{part.note, {}, CellLook::Plain}});
    return sheet;
}

}  // namespace

documents::Document paperOf(const Report &report) {
    documents::Document paper{report.title, report.language};
    const auto add = [&](documents::Block block) { paper.blocks.push_back(std::move(block)); };
    add(documents::Heading{1, documents::plain(report.title)});
    if (report.sample) add(documents::Paragraph{documents::bold(words(Word::SampleNote, report.language))});
    documents::KeyValues head;
    for (const auto &[key, value] : report.head) head.rows.push_back({documents::plain(key), spans(value, report.language)});
    add(std::move(head));
    for (const ReportPart &part : report.parts) {
        add(documents::Heading{2, documents::plain(part.heading)});
        if (part.rows.size() > 1) add(tableOf(part, report.language));
        else add(documents::Paragraph{documents::plain(words(ReportWord::Nothing, report.language))});
        if (!part.note.isEmpty()) add(documents::SmallPrint{documents::plain(part.note)});
    }
    return paper;
}

QByteArray workbookOf(const Report &report) {
    ReportPart head{report.title, {24, 48}, {}};
    for (const auto &[key, value] : report.head) head.rows.push_back({{key}, value});
    std::vector<Sheet> sheets{sheetOf(report, head, 1)};
    for (const ReportPart &part : report.parts) sheets.push_back(sheetOf(report, part, int(sheets.size()) + 1));
    return xlsxOf(sheets, report.day);
}

}  // namespace balai::handoff
