// Translation sheets as XLIFF 1.2 and XLSX, written and read.
#include "core/handoff/translation_sheet.h"

#include "core/base/error.h"
#include "core/handoff/sheet.h"
#include "core/text/normalize.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace balai::handoff {

namespace {

constexpr qsizetype mostLetters = 100'000;  // of one passage
constexpr size_t mostUnits = 20'000;
const QString xliffNamespace = QStringLiteral("urn:oasis:names:tc:xliff:document:1.2");

[[noreturn]] void damaged(const char *reason) {
    throw Error(ErrorCode::Damaged, QStringLiteral("translation sheet: ") + QLatin1String(reason), {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

[[noreturn]] void wrongLine(size_t line, const char *reason) {
    throw Error(ErrorCode::InvalidInput, QStringLiteral("translation sheet: ") + QLatin1String(reason),
                {{QStringLiteral("line"), int(line)}, {QStringLiteral("field"), QStringLiteral("target")}, {QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

bool isTag(const QString &tag) {
    return tag.size() >= 2 && tag.size() <= 35 && std::all_of(tag.begin(), tag.end(), [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-'); });
}

// The words XLIFF has for it.
QString xliffState(TranslationState state) {
    switch (state) {
    case TranslationState::Missing: return QStringLiteral("needs-translation");
    case TranslationState::Behind: return QStringLiteral("needs-adaptation");
    case TranslationState::Current: return QStringLiteral("translated");
    case TranslationState::Checked: return QStringLiteral("signed-off");
    }
    return {};
}

QByteArray xliffOf(const TranslationSheet &sheet) {
    QByteArray out;
    QXmlStreamWriter to(&out);
    to.setAutoFormatting(true);
    to.setAutoFormattingIndent(1);
    to.writeStartDocument();
    to.writeStartElement(QStringLiteral("xliff"));
    to.writeDefaultNamespace(xliffNamespace);
    to.writeAttribute(QStringLiteral("version"), QStringLiteral("1.2"));
    to.writeStartElement(QStringLiteral("file"));
    to.writeAttribute(QStringLiteral("original"), QStringLiteral("balai"));
    to.writeAttribute(QStringLiteral("datatype"), QStringLiteral("plaintext"));
    to.writeAttribute(QStringLiteral("source-language"), sheet.from);
    to.writeAttribute(QStringLiteral("target-language"), sheet.to);
    to.writeStartElement(QStringLiteral("body"));
    for (const TranslationUnit &unit : sheet.units) {
        to.writeStartElement(QStringLiteral("trans-unit"));
        to.writeAttribute(QStringLiteral("id"), unit.key);
        to.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        to.writeTextElement(QStringLiteral("source"), unit.source);
        to.writeStartElement(QStringLiteral("target"));
        to.writeAttribute(QStringLiteral("state"), xliffState(unit.state));
        to.writeCharacters(unit.target);
        to.writeEndElement();
        to.writeEndElement();
    }
    to.writeEndDocument();
    return out;
}

// Translators' programs put marks of their own inside (g, x, mrk): words are read through them, as plain text.
TranslationUnit unitFrom(QXmlStreamReader &from) {
    TranslationUnit unit;
    unit.key = from.attributes().value(QLatin1String("id")).toString();
    while (from.readNextStartElement()) {
        if (from.name() == u"source") unit.source = from.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (from.name() == u"target") unit.target = from.readElementText(QXmlStreamReader::IncludeChildElements);
        else from.skipCurrentElement();
    }
    return unit;
}

TranslationSheet readXliff(const QByteArray &bytes) {
    if (bytes.contains("<!DOCTYPE") || bytes.contains("<!ENTITY")) damaged("xml");
    QXmlStreamReader from(bytes);
    if (!from.readNextStartElement() || from.name() != u"xliff" || from.attributes().value(QLatin1String("version")) != u"1.2") damaged("xliff");
    TranslationSheet sheet;
    while (!from.atEnd()) {
        const QXmlStreamReader::TokenType token = from.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) damaged("xml");
        if (token != QXmlStreamReader::StartElement) continue;
        if (from.name() == u"file") {
            if (!sheet.from.isEmpty()) damaged("xliff");  // one file each
            sheet.from = from.attributes().value(QLatin1String("source-language")).toString();
            sheet.to = from.attributes().value(QLatin1String("target-language")).toString();
        } else if (from.name() == u"trans-unit") {
            sheet.units.push_back(unitFrom(from));
        }
    }
    if (from.hasError()) damaged("xml");
    return sheet;
}

// The first line says the languages, so that the columns may be told apart whatever their headings are.
QByteArray workbookOf(const TranslationSheet &sheet, QDate day) {
    Sheet out{QStringLiteral("Translation"), {38, 60, 60, 12}, {}, true, {}, {}};
    const auto head = [](const QString &text) { return SheetCell{text, std::nullopt, CellLook::Heading}; };
    out.rows.push_back({head(QStringLiteral("key")), head(sheet.from), head(sheet.to), head(QStringLiteral("state"))});
    for (const TranslationUnit &unit : sheet.units)
        out.rows.push_back({{unit.key, std::nullopt, CellLook::Locked}, {unit.source, std::nullopt, CellLook::Locked}, {unit.target, std::nullopt, CellLook::Open}, {wordOf(unit.state), std::nullopt, CellLook::Locked}});
    return xlsxOf({out}, day);
}

TranslationSheet readWorkbook(const QByteArray &bytes) {
    const std::vector<Sheet> sheets = readXlsx(bytes);
    const Sheet &sheet = sheets.front();
    const auto cell = [&](size_t row, size_t column) { return column < sheet.rows[row].size() ? sheet.rows[row][column] : SheetCell{}; };
    if (sheet.rows.empty() || cell(0, 0).text != u"key") damaged("heading");
    TranslationSheet out{cell(0, 1).text, cell(0, 2).text, {}, {}};
    for (size_t row = 1; row < sheet.rows.size(); ++row) {
        TranslationUnit unit{cell(row, 0).text, cell(row, 1).text, cell(row, 2).text, TranslationState::Missing};
        if (cell(row, 2).origin != CellOrigin::Given) wrongLine(row + 1, "a formula");
        if (!unit.key.isEmpty() || !unit.target.isEmpty()) out.units.push_back(unit);
    }
    return out;
}

void requireSound(TranslationSheet &sheet) {
    if (!isTag(sheet.from) || !isTag(sheet.to)) damaged("language");
    if (sheet.units.size() > mostUnits) damaged("size");
    QSet<QString> known;
    for (size_t at = 0; at < sheet.units.size(); ++at) {
        TranslationUnit &unit = sheet.units[at];
        if (!Uuid::parse(unit.key)) wrongLine(at + 1, "no key");
        if (known.contains(unit.key)) wrongLine(at + 1, "there twice");
        known.insert(unit.key);
        unit.target = text::nfc(unit.target.trimmed());
        if (unit.target.size() > mostLetters) wrongLine(at + 1, "too long");
        if (text::hasControlOrBidiOverride(unit.target)) wrongLine(at + 1, "signs that nobody sees");
        unit.target.remove(QChar(0x200B));
    }
}

}  // namespace

std::optional<TranslationForm> translationFormOf(const QString &path) {
    const QString end = path.section(u'.', -1).toLower();
    if (end == u"xliff" || end == u"xlf") return TranslationForm::Xliff;
    return end == u"xlsx" ? std::optional(TranslationForm::Xlsx) : std::nullopt;
}

QByteArray translationFile(const TranslationSheet &sheet, TranslationForm form, QDate day) {
    switch (form) {
    case TranslationForm::Xliff: return xliffOf(sheet);
    case TranslationForm::Xlsx: return workbookOf(sheet, day);
    }
    return {};
}

TranslationSheet readTranslationFile(const QByteArray &bytes, TranslationForm form) {
    TranslationSheet sheet = form == TranslationForm::Xliff ? readXliff(bytes) : readWorkbook(bytes);
    requireSound(sheet);
    return sheet;
}

}  // namespace balai::handoff
