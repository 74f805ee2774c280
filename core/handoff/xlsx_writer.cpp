#include "core/handoff/sheet.h"

#include "core/handoff/zip.h"

#include <QXmlStreamWriter>

namespace balai::handoff {
namespace {

const QString mainSpace = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString relationSpace = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

QString at(int row, int column) {
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) letters.prepend(QChar(u'A' + rest % 26));
    return QString(letters % QString::number(row + 1));
}

// What XML cannot hold is left out.
QString xmlText(const QString &text) {
    QString out;
    for (const QChar c : text)
        if (c.unicode() >= 0x20 || c == u'\t' || c == u'\n') out.append(c);
    return out;
}

template <class Body> QByteArray xml(Body body) {
    QByteArray out;
    QXmlStreamWriter to(&out);
    to.writeStartDocument(QStringLiteral("1.0"), true);
    body(to);
    to.writeEndDocument();
    return out;
}

struct Attribute {
    const char *name;
    QString value;
};
void element(QXmlStreamWriter &to, const char *name, std::initializer_list<Attribute> attributes) {
    to.writeEmptyElement(QString::fromLatin1(name));
    for (const Attribute &one : attributes) to.writeAttribute(QString::fromLatin1(one.name), one.value);
}
void begin(QXmlStreamWriter &to, const char *name, std::initializer_list<Attribute> attributes = {}) {
    to.writeStartElement(QString::fromLatin1(name));
    for (const Attribute &one : attributes) to.writeAttribute(QString::fromLatin1(one.name), one.value);
}

void writeCell(QXmlStreamWriter &to, const SheetCell &cell, int row, int column) {
    const QString style = QString::number(static_cast<int>(cell.look));
    if (cell.number) {
        begin(to, "c", {{"r", at(row, column)}, {"s", style}});
        to.writeTextElement(QStringLiteral("v"), QString::number(*cell.number, 'g', 15));
    } else if (cell.text.isEmpty()) {
        return element(to, "c", {{"r", at(row, column)}, {"s", style}});
    } else {
        begin(to, "c", {{"r", at(row, column)}, {"s", style}, {"t", QStringLiteral("inlineStr")}});
        begin(to, "is");
        begin(to, "t", {{"xml:space", QStringLiteral("preserve")}});
        to.writeCharacters(xmlText(cell.text));
        to.writeEndElement();
        to.writeEndElement();
    }
    to.writeEndElement();
}

void writeColumns(QXmlStreamWriter &to, const Sheet &sheet) {
    if (sheet.widths.empty()) return;
    begin(to, "cols");
    for (size_t i = 0; i < sheet.widths.size(); ++i) {
        const QString number = QString::number(i + 1);
        element(to, "col", {{"min", number}, {"max", number}, {"width", QString::number(sheet.widths[i])}, {"customWidth", QStringLiteral("1")}});
    }
    to.writeEndElement();
}

void writeMerges(QXmlStreamWriter &to, const Sheet &sheet) {
    if (sheet.merges.empty()) return;
    begin(to, "mergeCells", {{"count", QString::number(sheet.merges.size())}});
    for (const Sheet::Merge &merge : sheet.merges)
        element(to, "mergeCell", {{"ref", QString(at(merge.row, merge.firstColumn) % u':' % at(std::max(merge.row, merge.lastRow), merge.lastColumn))}});
    to.writeEndElement();
}

void writeChoices(QXmlStreamWriter &to, const Sheet &sheet) {
    if (sheet.choices.empty()) return;
    begin(to, "dataValidations", {{"count", QString::number(sheet.choices.size())}});
    for (const Sheet::Choice &choice : sheet.choices) {
        begin(to, "dataValidation",
              {{"type", QStringLiteral("list")}, {"allowBlank", QStringLiteral("1")}, {"showErrorMessage", QStringLiteral("1")},
               {"sqref", QString(at(choice.firstRow, choice.column) % u':' % at(choice.lastRow, choice.column))}});
        to.writeTextElement(QStringLiteral("formula1"), choice.source);
        to.writeEndElement();
    }
    to.writeEndElement();
}

QByteArray sheetXml(const Sheet &sheet) {
    return xml([&](QXmlStreamWriter &to) {
        begin(to, "worksheet", {{"xmlns", mainSpace}});
        writeColumns(to, sheet);
        begin(to, "sheetData");
        for (size_t row = 0; row < sheet.rows.size(); ++row) {
            begin(to, "row", {{"r", QString::number(row + 1)}});
            for (size_t column = 0; column < sheet.rows[row].size(); ++column)
                writeCell(to, sheet.rows[row][column], static_cast<int>(row), static_cast<int>(column));
            to.writeEndElement();
        }
        to.writeEndElement();
        if (sheet.isProtected) element(to, "sheetProtection", {{"sheet", QStringLiteral("1")}, {"formatRows", QStringLiteral("0")}, {"formatColumns", QStringLiteral("0")}});
        writeMerges(to, sheet);
        writeChoices(to, sheet);
        element(to, "pageSetup", {{"paperSize", QStringLiteral("9")}, {"orientation", QStringLiteral("landscape")}});
        to.writeEndElement();
    });
}

void writeFormat(QXmlStreamWriter &to, int font, int fill, int numberFormat, bool locked) {
    begin(to, "xf", {{"numFmtId", QString::number(numberFormat)}, {"fontId", QString::number(font)}, {"fillId", QString::number(fill)},
                     {"borderId", QStringLiteral("0")}, {"xfId", QStringLiteral("0")}, {"applyNumberFormat", QStringLiteral("1")},
                     {"applyFont", QStringLiteral("1")}, {"applyFill", QStringLiteral("1")}, {"applyAlignment", QStringLiteral("1")},
                     {"applyProtection", QStringLiteral("1")}});
    element(to, "alignment", {{"vertical", QStringLiteral("top")}, {"wrapText", QStringLiteral("1")}});
    element(to, "protection", {{"locked", QString::number(locked ? 1 : 0)}});
    to.writeEndElement();
}

void writeFont(QXmlStreamWriter &to, int size, bool bold) {
    begin(to, "font");
    if (bold) element(to, "b", {});
    element(to, "sz", {{"val", QString::number(size)}});
    element(to, "name", {{"val", QStringLiteral("Noto Sans")}});
    to.writeEndElement();
}

void writeFill(QXmlStreamWriter &to, const char *pattern, const char *colour) {
    begin(to, "fill");
    begin(to, "patternFill", {{"patternType", QString::fromLatin1(pattern)}});
    if (colour) element(to, "fgColor", {{"rgb", QString::fromLatin1(colour)}});
    to.writeEndElement();
    to.writeEndElement();
}

// The cell formats stand in the order of CellLook.
QByteArray stylesXml() {
    return xml([](QXmlStreamWriter &to) {
        begin(to, "styleSheet", {{"xmlns", mainSpace}});
        begin(to, "numFmts", {{"count", QStringLiteral("1")}});
        element(to, "numFmt", {{"numFmtId", QStringLiteral("164")}, {"formatCode", QStringLiteral("yyyy\\-mm\\-dd")}});
        to.writeEndElement();
        begin(to, "fonts", {{"count", QStringLiteral("3")}});
        writeFont(to, 11, false);
        writeFont(to, 14, true);
        writeFont(to, 11, true);
        to.writeEndElement();
        begin(to, "fills", {{"count", QStringLiteral("3")}});
        writeFill(to, "none", nullptr);
        writeFill(to, "gray125", nullptr);
        writeFill(to, "solid", "FFEFECE4");
        to.writeEndElement();
        to.writeStartElement(QStringLiteral("borders"));
        to.writeAttribute(QStringLiteral("count"), QStringLiteral("1"));
        element(to, "border", {});
        to.writeEndElement();
        begin(to, "cellStyleXfs", {{"count", QStringLiteral("1")}});
        element(to, "xf", {{"numFmtId", QStringLiteral("0")}, {"fontId", QStringLiteral("0")}, {"fillId", QStringLiteral("0")}, {"borderId", QStringLiteral("0")}});
        to.writeEndElement();
        begin(to, "cellXfs", {{"count", QStringLiteral("6")}});
        writeFormat(to, 0, 0, 0, true);
        writeFormat(to, 1, 0, 0, true);
        writeFormat(to, 2, 2, 0, true);
        writeFormat(to, 0, 2, 0, true);
        writeFormat(to, 0, 0, 49, false);
        writeFormat(to, 0, 0, 164, false);
        to.writeEndElement();
        to.writeEndElement();
    });
}

QByteArray relations(const std::vector<std::pair<QString, QString>> &typeAndTarget) {
    return xml([&](QXmlStreamWriter &to) {
        begin(to, "Relationships", {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships")}});
        int number = 0;
        for (const auto &[type, target] : typeAndTarget)
            element(to, "Relationship", {{"Id", QString(u"rId" % QString::number(++number))}, {"Type", QString(relationSpace % u'/' % type)}, {"Target", target}});
        to.writeEndElement();
    });
}

QString sheetFile(size_t index) { return QString(u"worksheets/sheet" % QString::number(index + 1) % u".xml"); }

// A name for a text stays when an office program saves the workbook again, and stands in no cell.
void writeMaker(QXmlStreamWriter &to, const QString &maker) {
    begin(to, "definedNames");
    begin(to, "definedName", {{"name", makerName}, {"hidden", QStringLiteral("1")}});
    to.writeCharacters(QString(u'"' % maker % u'"'));
    to.writeEndElement();
    to.writeEndElement();
}

QByteArray workbookXml(const std::vector<Sheet> &sheets) {
    return xml([&](QXmlStreamWriter &to) {
        begin(to, "workbook", {{"xmlns", mainSpace}, {"xmlns:r", relationSpace}});
        begin(to, "sheets");
        for (size_t i = 0; i < sheets.size(); ++i)
            element(to, "sheet", {{"name", sheets[i].name}, {"sheetId", QString::number(i + 1)}, {"r:id", QString(u"rId" % QString::number(i + 1))}});
        to.writeEndElement();
        if (!sheets.front().maker.isEmpty()) writeMaker(to, sheets.front().maker);
        to.writeEndElement();
    });
}

QByteArray contentTypes(size_t sheets) {
    const QString start = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");
    return xml([&](QXmlStreamWriter &to) {
        begin(to, "Types", {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types")}});
        element(to, "Default", {{"Extension", QStringLiteral("rels")}, {"ContentType", QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")}});
        element(to, "Default", {{"Extension", QStringLiteral("xml")}, {"ContentType", QStringLiteral("application/xml")}});
        element(to, "Override", {{"PartName", QStringLiteral("/xl/workbook.xml")}, {"ContentType", QString(start % u"sheet.main+xml")}});
        element(to, "Override", {{"PartName", QStringLiteral("/xl/styles.xml")}, {"ContentType", QString(start % u"styles+xml")}});
        for (size_t i = 0; i < sheets; ++i)
            element(to, "Override", {{"PartName", QString(u"/xl/" % sheetFile(i))}, {"ContentType", QString(start % u"worksheet+xml")}});
        to.writeEndElement();
    });
}

}  // namespace

QByteArray xlsxOf(const std::vector<Sheet> &sheets, QDate day) {
    std::vector<std::pair<QString, QString>> parts;
    std::vector<PackedFile> files{
        {QStringLiteral("[Content_Types].xml"), contentTypes(sheets.size())},
        {QStringLiteral("_rels/.rels"), relations({{QStringLiteral("officeDocument"), QStringLiteral("xl/workbook.xml")}})},
        {QStringLiteral("xl/workbook.xml"), workbookXml(sheets)}};
    for (size_t i = 0; i < sheets.size(); ++i) {
        parts.push_back({QStringLiteral("worksheet"), sheetFile(i)});
        files.push_back({QString(u"xl/" % sheetFile(i)), sheetXml(sheets[i])});
    }
    parts.push_back({QStringLiteral("styles"), QStringLiteral("styles.xml")});
    files.push_back({QStringLiteral("xl/_rels/workbook.xml.rels"), relations(parts)});
    files.push_back({QStringLiteral("xl/styles.xml"), stylesXml()});
    return zipOf(files, day);
}

double serialOf(QDate day) { return static_cast<double>(QDate(1899, 12, 30).daysTo(day)); }

QDate dayOfSerial(double serial) {
    if (serial < 61 || serial > 2'958'465) return {};  // from 1 March 1900 to the end of 9999
    return QDate(1899, 12, 30).addDays(static_cast<qint64>(serial));
}

}  // namespace balai::handoff
