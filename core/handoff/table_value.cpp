#include "core/handoff/table_value.h"

#include "core/records/values.h"
#include "core/text/dates.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

namespace balai::handoff {

using records::FieldInfo;
using records::FieldType;

namespace {

constexpr double mostWhole = 9'007'199'254'740'992.0;  // 2^53: beyond it a cell has lost figures

CellValue no(const QString &reason) { return {{}, reason}; }
CellValue no(const char *reason) { return no(QString::fromLatin1(reason)); }

QString orWrite(const char *reason, QDate day) {
    const QString text = QString::fromLatin1(reason);
    return day.isValid() ? QString(text + QStringLiteral("; if it is this day, write ") + records::dateText(day)) : text;
}

CellValue dayInWords(const text::DateQuestion &question) {
    switch (question.reason) {
    case text::DateQuestion::Reason::TwoDigitYear: return no("a year of two figures; write the day as 2026-11-23");
    case text::DateQuestion::Reason::BuddhistYear: return no(orWrite("a year over 2400", question.suggested));
    case text::DateQuestion::Reason::DayOrMonth: return no(orWrite("could be read two ways", question.suggested));
    case text::DateQuestion::Reason::NoSuchDay: return no("no such day");
    case text::DateQuestion::Reason::Unreadable: return no("not a date; write it as 2026-11-23");
    }
    return no("not a date");
}

CellValue dayFrom(QDate day) {
    if (!day.isValid()) return no("not a date; write it as 2026-11-23");
    const QString text = records::dateText(day), question = records::yearQuestion(text);
    return question.isEmpty() ? CellValue{text, {}} : no(question);
}

// English readers differ about the order of figures, so in English it is asked; other languages only lend their months.
CellValue dayOf(const SheetCell &cell, const QString &language) {
    if (cell.number) return *cell.number == std::floor(*cell.number) ? dayFrom(dayOfSerial(*cell.number)) : no("a day with a time; write the day alone");
    auto read = text::parseDate(cell.text, QStringLiteral("en"));
    const auto *question = std::get_if<text::DateQuestion>(&read);
    if (question && question->reason == text::DateQuestion::Reason::Unreadable) read = text::parseDate(cell.text, language);
    if (const QDate *day = std::get_if<QDate>(&read)) return dayFrom(*day);
    return dayInWords(std::get<text::DateQuestion>(read));
}

CellValue timeOf(const SheetCell &cell) {
    if (cell.number || !records::isTimeText(cell.text)) return no("not a time with its offset from UTC; write it as 2026-11-23T10:00:00+07:00");
    const QString question = records::yearQuestion(cell.text);
    return question.isEmpty() ? CellValue{cell.text, {}} : no(question);
}

CellValue boolOf(const QString &text) {
    for (const char *yes : {"true", "1"})
        if (text.compare(QLatin1String(yes), Qt::CaseInsensitive) == 0) return {true, {}};
    for (const char *negative : {"false", "0"})
        if (text.compare(QLatin1String(negative), Qt::CaseInsensitive) == 0) return {false, {}};
    return no("not true or false");
}

CellValue wholeOf(const SheetCell &cell) {
    bool isWhole = false;
    const qint64 whole = cell.text.toLongLong(&isWhole);
    const bool fits = !cell.number || (std::abs(*cell.number) < mostWhole && *cell.number == std::floor(*cell.number));
    if (!fits || !isWhole || std::abs(double(whole)) >= mostWhole) return no("not a whole number");
    return {whole, {}};
}

CellValue numberOf(const QString &text) {
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? CellValue{number, {}} : no("not a number");
}

bool holdsControl(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t' && c != u'\r'; });
}

CellValue listOf(const QString &text) {
    QJsonArray out;
    for (const QString &item : text.split(u';')) {
        const QString trimmed = item.trimmed();
        if (trimmed.isEmpty()) return no("an empty item between semicolons");
        if (out.contains(trimmed)) return no("an item twice");
        out.append(trimmed);
    }
    return {out, {}};
}

CellValue partOf(const FieldInfo &field, const QString &part, const SheetCell &cell) {
    if (field.type == FieldType::Money && part == u"minor") return wholeOf(cell);
    return {cell.text, {}};
}

CellValue typed(const FieldInfo &field, const SheetCell &cell, const QString &language) {
    switch (field.type) {
    case FieldType::Bool: return boolOf(cell.text);
    case FieldType::Integer: return wholeOf(cell);
    case FieldType::Number: return numberOf(cell.text);
    case FieldType::Date: return dayOf(cell, language);
    case FieldType::Time: return timeOf(cell);
    case FieldType::TextSet:
    case FieldType::EnumSet:
    case FieldType::ReferenceSet:
    case FieldType::OrderedTexts: return listOf(cell.text);
    case FieldType::Text:
    case FieldType::Enum:
    case FieldType::Reference: return {cell.text, {}};
    case FieldType::Localised:
    case FieldType::Money:
    case FieldType::Object:
    case FieldType::OrderedObjects:
    case FieldType::List: break;
    }
    return no("cannot come from a table");
}

}  // namespace

CellValue valueOf(const FieldInfo &field, const QString &part, const SheetCell &cell, const QString &language) {
    switch (cell.origin) {
    case CellOrigin::Computed: return no("a formula; put its value there");
    case CellOrigin::Fault: return no("a fault of the spreadsheet");
    case CellOrigin::Given: break;
    }
    if (holdsControl(cell.text)) return no("a control character");
    if (!part.isEmpty()) return partOf(field, part, cell);
    const CellValue read = typed(field, cell, language);
    if (!read.reason.isEmpty()) return read;
    return {read.value, records::wrongValue(field, read.value)};
}

}  // namespace balai::handoff
