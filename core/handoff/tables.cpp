#include "core/handoff/payload.h"

#include "core/handoff/sheet.h"
#include "core/handoff/versions.h"
#include "core/handoff/words.h"
#include "core/text/dates.h"

#include <array>

namespace balai::handoff {
namespace {

constexpr int columnCount = static_cast<int>(Column::count);
constexpr std::array<const char *, columnCount> names{"handoff", "item", "reference",   "title",        "response",
                                                      "reason",  "due",  "officialRef", "officialDate", "signedByOffice"};

SheetCell cell(const QString &text, CellLook look = CellLook::Locked) { return {text, {}, look}; }
// A day that a spreadsheet can sort and reckon with.
SheetCell day(QDate date) {
    if (!date.isValid()) return cell({}, CellLook::Open);
    return {{}, double(QDate(1899, 12, 30).daysTo(date)), CellLook::OpenDate};
}

QString titleOf(const Item &item) { return item.versions.front().released.words(QStringLiteral("title")); }

template <class Each> void eachRecommendation(const Contents &contents, Each each) {
    for (const Item &item : contents.items)
        if (item.section == Section::Recommendations && item.isIncluded()) each(item);
}

QString sheetName(QString words) {
    for (const QChar wrong : QStringLiteral("[]:*?/\\'")) words.remove(wrong);
    return words.left(31);
}

Sheet answersSheet(const QString &language) {
    Sheet sheet;
    sheet.name = QStringLiteral("2");
    sheet.widths = {44};
    sheet.isProtected = true;
    sheet.rows.push_back({cell(words(Word::SheetAnswers, language), CellLook::Heading)});
    for (int at = static_cast<int>(records::ResponseWord::acknowledged); at <= static_cast<int>(records::ResponseWord::referred); ++at)
        sheet.rows.push_back({cell(responseWords(static_cast<records::ResponseWord>(at), language))});
    return sheet;
}

std::vector<SheetCell> responseRow(const Contents &contents, const Item &item) {
    std::vector<SheetCell> row{cell(contents.reference), {{}, double(item.number), CellLook::Locked}, cell(item.reference), cell(titleOf(item))};
    for (int at = static_cast<int>(Column::Response); at < columnCount; ++at) {
        const auto column = static_cast<Column>(at);
        const bool date = column == Column::Due || column == Column::OfficialDate;
        row.push_back(cell({}, date ? CellLook::OpenDate : CellLook::Open));
    }
    return row;
}

QString recallLine(const Replaced &recalled, const QString &language) {
    return words(Word::SheetRecall, language).arg(recalled.reference, numbersText(recalled.items, language));
}

std::vector<SheetCell> recallRow(const QString &package, const Replaced &recalled, const QString &language) {
    std::vector<SheetCell> row{cell(package), cell(QString::fromLatin1(recallItem)), cell(recalled.reference), cell(recallLine(recalled, language))};
    for (int at = static_cast<int>(Column::Response); at < columnCount; ++at)
        row.push_back(cell({}, static_cast<Column>(at) == Column::OfficialDate ? CellLook::OpenDate : CellLook::Open));
    return row;
}

// Two councils number their packages alike.
QString makerOf(const Contents &contents) {
    return contents.signer.key.isEmpty() ? QString() : crypto::minisign::keyIdText(contents.signer.keyId);
}

QByteArray responseWorkbook(const std::vector<std::vector<SheetCell>> &rows, const QString &language, QDate day, const QString &maker = {}) {
    Sheet sheet;
    sheet.maker = maker;
    sheet.name = QStringLiteral("1");
    sheet.widths = {14, 8, 16, 40, 24, 44, 16, 18, 16, 24};
    sheet.isProtected = true;
    sheet.rows.push_back({cell(words(Word::SheetTitle, language), CellLook::Title)});
    sheet.rows.push_back({cell(words(Word::SheetHow, language), CellLook::Plain)});
    sheet.merges = {{0, 0, columnCount - 1}, {1, 0, columnCount - 1}};
    std::vector<SheetCell> head;
    for (int at = 0; at < columnCount; ++at) head.push_back(cell(columnHeading(static_cast<Column>(at), language), CellLook::Heading));
    sheet.rows.push_back(head);
    sheet.rows.insert(sheet.rows.end(), rows.begin(), rows.end());
    const int last = std::max(3, static_cast<int>(sheet.rows.size()) - 1);
    sheet.choices.push_back({static_cast<int>(Column::Response), 3, last, QStringLiteral("'2'!$A$2:$A$8")});
    return xlsxOf({sheet, answersSheet(language)}, day);
}

}  // namespace

QString columnName(Column column) { return QString::fromLatin1(names[static_cast<size_t>(column)]); }

QString columnHeading(Column column, const QString &language) {
    switch (column) {
    case Column::Handoff: return words(Word::ColumnHandoff, language);
    case Column::Item: return words(Word::ColumnNumber, language);
    case Column::Reference: return words(Word::ColumnReference, language);
    case Column::Title: return words(Word::ColumnTitle, language);
    case Column::Response: return words(Word::ColumnResponse, language);
    case Column::Reason: return words(Word::ColumnReason, language);
    case Column::Due: return words(Word::ColumnDue, language);
    case Column::OfficialRef: return words(Word::ColumnOfficialRef, language);
    case Column::OfficialDate: return words(Word::ColumnOfficialDate, language);
    case Column::Office: return words(Word::ColumnOffice, language);
    case Column::count: break;
    }
    return {};
}

QByteArray responseXlsx(const Contents &contents) {
    std::vector<std::vector<SheetCell>> rows;
    eachRecommendation(contents, [&](const Item &item) { rows.push_back(responseRow(contents, item)); });
    if (contents.replaces) rows.push_back(recallRow(contents.reference, *contents.replaces, contents.language()));
    return responseWorkbook(rows, contents.language(), contents.day, makerOf(contents));
}

QByteArray recallXlsx(const Replaced &recalled, const QString &language, QDate day, const QString &maker) {
    return responseWorkbook({recallRow(recalled.reference, recalled, language)}, language, day, maker);
}

QByteArray answeredXlsx(const std::vector<QMap<Column, QString>> &answers, const QString &language, QDate day, const QString &maker) {
    std::vector<std::vector<SheetCell>> rows;
    for (const QMap<Column, QString> &answer : answers) {
        rows.emplace_back();
        for (int at = 0; at < columnCount; ++at) rows.back().push_back(cell(answer.value(static_cast<Column>(at)), CellLook::Open));
    }
    return responseWorkbook(rows, language, day, maker);
}

QByteArray responseCsv(const Contents &contents) {
    std::vector<QStringList> rows(1);
    for (int at = 0; at < columnCount; ++at) rows.front().append(columnName(static_cast<Column>(at)));
    eachRecommendation(contents, [&](const Item &item) {
        QStringList row{contents.reference, QString::number(item.number), item.reference, titleOf(item)};
        while (row.size() < columnCount) row.append(QString());
        rows.push_back(row);
    });
    if (contents.replaces) {
        QStringList row{contents.reference, QString::fromLatin1(recallItem), contents.replaces->reference, recallLine(*contents.replaces, contents.language())};
        while (row.size() < columnCount) row.append(QString());
        rows.push_back(row);
    }
    return csvOf(rows);
}

QByteArray recommendationsXlsx(const Contents &contents) {
    const QString &language = contents.language();
    Sheet sheet;
    sheet.name = sheetName(words(Word::Recommendation, language));
    sheet.widths = {8, 16, 12, 40, 60, 60, 44, 16};
    sheet.rows.push_back({});
    for (const Word word : {Word::ColumnNumber, Word::ColumnReference, Word::TranslationFrom, Word::ColumnTitle, Word::Text,
                            Word::Reasons, Word::ActionAsked, Word::Due})
        sheet.rows.front().push_back(cell(word == Word::TranslationFrom ? QString() : words(word, language), CellLook::Heading));
    eachRecommendation(contents, [&](const Item &item) {
        for (const Version &version : item.versions) {
            const council::Released &words = version.released;
            const auto field = [&](const char *name) { return cell(words.words(QString::fromLatin1(name)), CellLook::Open); };
            sheet.rows.push_back({{{}, double(item.number), CellLook::Open}, cell(item.reference, CellLook::Open),
                                  cell(version.language, CellLook::Open), field("title"), field("text"), field("rationale"),
                                  field("action"), day(item.due)});
        }
    });
    return xlsxOf({sheet}, contents.day);
}

}  // namespace balai::handoff
