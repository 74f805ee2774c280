#include "core/handoff/sheet.h"

#include "core/base/error.h"
#include "core/handoff/zip.h"

#include <QHash>
#include <QXmlStreamReader>

namespace balai::handoff {
namespace {

constexpr ZipLimits workbookLimits{2'000, 64ll << 20, 128ll << 20};

[[noreturn]] void damaged(const char *reason) {
    throw Error(ErrorCode::Damaged, QStringLiteral("workbook: ") + QLatin1String(reason),
                {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

// Walks an XML part; declarations of entities are refused before they can mean anything.
template <class Each> void walk(const QByteArray &bytes, Each each) {
    QXmlStreamReader from(bytes);
    while (!from.atEnd()) {
        const QXmlStreamReader::TokenType token = from.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) damaged("xml");
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement ||
            token == QXmlStreamReader::Characters)
            each(from);
    }
    if (from.hasError()) damaged("xml");
}

class Workbook {
public:
    explicit Workbook(const QByteArray &bytes) {
        for (PackedFile &file : readZip(bytes, workbookLimits)) m_parts.insert(file.name, std::move(file.bytes));
    }

    std::vector<Sheet> sheets() {
        readShared();
        readRelations();
        std::vector<Sheet> out;
        walk(part(QStringLiteral("xl/workbook.xml")), [&](QXmlStreamReader &from) {
            if (from.isStartElement() && from.name() == u"workbookPr")
                m_since1904 = isYes(from.attributes().value(QLatin1String("date1904")));
            noteMaker(from);
            if (!from.isStartElement() || from.name() != u"sheet") return;
            const auto attributes = from.attributes();
            const bool isHidden = attributes.value(QLatin1String("state")).endsWith(u"idden", Qt::CaseInsensitive);
            m_names.push_back({attributes.value(QLatin1String("name")).toString(), relationOf(from), isHidden});
        });
        for (const Named &named : m_names)
            if (m_targets.contains(named.relation)) out.push_back(sheetIn(named));
        if (out.empty()) damaged("noSheet");
        return out;
    }

private:
    struct Named {
        QString name, relation;
        bool isHidden;
    };

    static bool isYes(QStringView value) { return value == u"1" || value == u"true"; }
    static QString relationOf(const QXmlStreamReader &from) {
        for (const QXmlStreamAttribute &attribute : from.attributes())
            if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty()) return attribute.value().toString();
        return {};
    }
    QByteArray part(const QString &name) const {
        if (!m_parts.contains(name)) damaged("xml");
        return m_parts.value(name);
    }

    void readShared() {
        const QString name = QStringLiteral("xl/sharedStrings.xml");
        if (!m_parts.contains(name)) return;
        bool inText = false;
        int phonetic = 0;
        walk(part(name), [&](QXmlStreamReader &from) {
            const bool start = from.isStartElement();
            if (from.isCharacters()) {
                if (inText && phonetic == 0 && !m_shared.isEmpty()) m_shared.last() += from.text();
            } else if (from.name() == u"si" && start) {
                m_shared.append(QString());
            } else if (from.name() == u"t") {
                inText = start;
            } else if (from.name() == u"rPh") {
                phonetic += start ? 1 : -1;
            }
        });
    }

    void readRelations() {
        walk(part(QStringLiteral("xl/_rels/workbook.xml.rels")), [&](QXmlStreamReader &from) {
            if (!from.isStartElement() || from.name() != u"Relationship") return;
            if (!from.attributes().value(QLatin1String("Type")).endsWith(u"/worksheet")) return;
            QString target = from.attributes().value(QLatin1String("Target")).toString();
            target = target.startsWith(QLatin1Char('/')) ? target.mid(1) : QString(u"xl/" % target);
            m_targets.insert(from.attributes().value(QLatin1String("Id")).toString(), target);
        });
    }

    // "ABCDEF" in its quotes.
    void noteMaker(const QXmlStreamReader &from) {
        if (from.isStartElement()) m_inMaker = from.name() == u"definedName" && from.attributes().value(QLatin1String("name")) == makerName;
        if (from.isCharacters() && m_inMaker) m_maker += from.text();
        if (from.isEndElement()) m_inMaker = false;
    }

    Sheet sheetIn(const Named &named) {
        Sheet sheet;
        sheet.name = named.name;
        sheet.maker = QString(m_maker).remove(u'"').trimmed();
        sheet.isHidden = named.isHidden;
        m_row = -1;
        walk(part(m_targets.value(named.relation)), [&](QXmlStreamReader &from) { step(from, sheet); });
        return sheet;
    }

    void step(QXmlStreamReader &from, Sheet &sheet) {
        if (from.isCharacters()) {
            if (m_inValue) m_value += from.text();
            return;
        }
        const bool start = from.isStartElement();
        if (from.name() == u"row" && start) beginRow(from, sheet);
        else if (from.name() == u"col" && start) noteColumns(from, sheet);
        else if (from.name() == u"c" && start) beginCell(from);
        else if (from.name() == u"c") endCell(sheet);
        else if (from.name() == u"f" && start) m_computed = m_computed || m_inCell;
        else if (from.name() == u"mergeCell" && start) noteMerge(from, sheet);
        else if (from.name() == u"v" || from.name() == u"t") m_inValue = start && m_inCell;
    }

    void beginRow(const QXmlStreamReader &from, Sheet &sheet) {
        bool given = false;
        const int row = from.attributes().value(QLatin1String("r")).toInt(&given) - 1;
        m_row = given ? row : m_row + 1;
        if (m_row < static_cast<int>(sheet.rows.size())) damaged("xml");
        if (m_row >= mostTableRows) damaged("size");
        sheet.rows.resize(static_cast<size_t>(m_row) + 1);
        if (isOutOfSight(from, "ht")) sheet.hiddenRows.insert(m_row);
        m_column = -1;
    }

    // Hidden by hand, by a filter, or because it has no height or width.
    static bool isOutOfSight(const QXmlStreamReader &from, const char *measure) {
        const auto attributes = from.attributes();
        bool given = false;
        const double size = attributes.value(QLatin1String(measure)).toDouble(&given);
        return isYes(attributes.value(QLatin1String("hidden"))) || (given && size <= 0);
    }

    static void noteColumns(const QXmlStreamReader &from, Sheet &sheet) {
        if (!isOutOfSight(from, "width")) return;
        const int first = from.attributes().value(QLatin1String("min")).toInt(), last = from.attributes().value(QLatin1String("max")).toInt();
        for (int column = std::max(1, first); column <= std::min(last, mostTableColumns); ++column) sheet.hiddenColumns.insert(column - 1);
    }

    void beginCell(const QXmlStreamReader &from) {
        const QString reference = from.attributes().value(QLatin1String("r")).toString();
        m_column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
        m_type = from.attributes().value(QLatin1String("t")).toString();
        m_value.clear();
        m_inCell = true;
        m_computed = false;
    }

    static int columnOf(const QString &reference) {
        int column = 0;
        for (const QChar c : reference) {
            if (c < u'A' || c > u'Z') break;
            column = column * 26 + (c.unicode() - u'A' + 1);
            if (column > mostTableColumns) damaged("size");
        }
        if (column == 0) damaged("xml");
        return column - 1;
    }

    void endCell(Sheet &sheet) {
        m_inCell = m_inValue = false;
        if (m_row < 0 || m_column >= mostTableColumns) damaged("size");
        if (m_value.isEmpty() && !m_computed) return;
        auto &row = sheet.rows[static_cast<size_t>(m_row)];
        if (static_cast<int>(row.size()) <= m_column) row.resize(static_cast<size_t>(m_column) + 1);
        SheetCell read = m_value.isEmpty() ? SheetCell() : cell();
        if (m_computed) read.origin = CellOrigin::Computed;
        if (m_type == u"e") read.origin = CellOrigin::Fault;
        row[static_cast<size_t>(m_column)] = std::move(read);
    }

    // "B2:D4"
    static void noteMerge(const QXmlStreamReader &from, Sheet &sheet) {
        if (sheet.merges.size() >= size_t(mostTableRows)) damaged("size");
        const QString range = from.attributes().value(QLatin1String("ref")).toString();
        const QString first = range.section(QLatin1Char(':'), 0, 0), last = range.section(QLatin1Char(':'), -1);
        sheet.merges.push_back({rowOf(first), columnOf(first), columnOf(last), rowOf(last)});
    }

    static int rowOf(const QString &reference) {
        qsizetype letters = 0;
        while (letters < reference.size() && reference[letters].isLetter()) ++letters;
        bool given = false;
        const int row = reference.mid(letters).toInt(&given) - 1;
        if (!given || row < 0) damaged("xml");
        return row;
    }

    SheetCell cell() const {
        if (m_type == u"s") {
            bool right = false;
            const int at = m_value.toInt(&right);
            if (!right || at < 0 || at >= m_shared.size()) damaged("xml");
            return {m_shared.at(at)};
        }
        if (m_type == u"d") return {m_value.left(10)};  // an ISO date
        if (m_type == u"b") return {m_value == u"0" ? QStringLiteral("FALSE") : QStringLiteral("TRUE")};
        if (!m_type.isEmpty() && m_type != u"n") return {m_value};
        bool right = false;
        const double number = m_value.toDouble(&right);
        if (!right) damaged("xml");
        return {QString::number(number, 'g', 15), m_since1904 ? number + 1462 : number};
    }

    QHash<QString, QByteArray> m_parts;
    QStringList m_shared;
    QHash<QString, QString> m_targets;
    std::vector<Named> m_names;
    QString m_maker;
    bool m_inMaker = false, m_since1904 = false;
    int m_row = -1, m_column = -1;
    QString m_type, m_value;
    bool m_inCell = false, m_inValue = false, m_computed = false;
};

}  // namespace

std::vector<Sheet> readXlsx(const QByteArray &bytes) { return Workbook(bytes).sheets(); }

}  // namespace balai::handoff
