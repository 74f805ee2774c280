#include "core/handoff/payload.h"
#include "core/text/joins.h"

#include <QXmlStreamWriter>

// OpenDocument 1.2, as little of it as the paper needs: headings, paragraphs, tables; nothing about who made it.
namespace balai::handoff {

using namespace documents;

namespace {

const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString textSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
const QString tableSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
const QString styleSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
const QString foSpace = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0");

class Body {
public:
    Body(QXmlStreamWriter &to, const QString &language) : m_to(to), m_language(language) {}

    void operator()(const Heading &heading) {
        open(textSpace, "h");
        m_to.writeAttribute(textSpace, QStringLiteral("outline-level"), QString::number(heading.level));
        style(QString(u"H" % QString::number(heading.level)));
        spans(heading.text);
        m_to.writeEndElement();
    }
    void operator()(const Paragraph &paragraph) { line(paragraph.text); }
    void operator()(const SmallPrint &small) { line(small.text, QStringLiteral("Small")); }
    void operator()(const ListItem &item) {
        Spans text = item.text;
        text.insert(text.begin(), Span{QString(item.marker % u' ')});
        line(text);
    }
    void operator()(const Table &table) {
        open(tableSpace, "table");
        open(tableSpace, "table-column");
        m_to.writeAttribute(tableSpace, QStringLiteral("number-columns-repeated"), QString::number(table.widths.size()));
        m_to.writeEndElement();
        for (const auto &row : table.rows) rowOf(row);
        m_to.writeEndElement();
    }
    void operator()(const KeyValues &values) {
        for (const KeyValue &one : values.rows) {
            Spans text = one.key;
            for (Span &span : text) span.bold = true;
            text.push_back({text::colon(m_language)});
            text.insert(text.end(), one.value.begin(), one.value.end());
            line(text);
        }
    }
    void operator()(const Rule &) { line({}); }
    void operator()(const PageBreak &) { line({}, QStringLiteral("Break")); }
    void operator()(const QrCode &code) { line(code.caption, QStringLiteral("Small")); }
    void operator()(const SignatureSpace &space) {
        line({});
        line({{QStringLiteral("______________________________")}});
        line(space.label, QStringLiteral("Small"));
    }
    void operator()(const Fields &fields) {
        std::vector<Spans> row;
        for (const Field &field : fields.fields) row.push_back(field.words);
        (*this)(Table{std::vector<double>(row.size(), 1), {row}, false});
    }

private:
    void open(const QString &space, const char *name) { m_to.writeStartElement(space, QString::fromLatin1(name)); }
    void style(const QString &name) { m_to.writeAttribute(textSpace, QStringLiteral("style-name"), name); }

    void line(const Spans &text, const QString &styled = QStringLiteral("Plain")) {
        open(textSpace, "p");
        style(styled);
        spans(text);
        m_to.writeEndElement();
    }

    void rowOf(const std::vector<Spans> &row) {
        open(tableSpace, "table-row");
        for (const Spans &cell : row) {
            open(tableSpace, "table-cell");
            line(cell);
            m_to.writeEndElement();
        }
        m_to.writeEndElement();
    }

    void spans(const Spans &text) {
        for (const Span &span : text) {
            if (span.bold) open(textSpace, "span"), style(QStringLiteral("Strong"));
            const QStringList lines = span.text.split(QLatin1Char('\n'));
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0) m_to.writeEmptyElement(textSpace, QStringLiteral("line-break"));
                m_to.writeCharacters(lines[i]);
            }
            if (span.bold) m_to.writeEndElement();
        }
    }

    QXmlStreamWriter &m_to;
    const QString &m_language;
};

struct LookOf {
    const char *name, *family, *size, *weight, *pageBreak;
};
constexpr LookOf looks[] = {{"H1", "paragraph", "18pt", "bold", "auto"},    {"H2", "paragraph", "14pt", "bold", "auto"},
                            {"H3", "paragraph", "12pt", "bold", "auto"},    {"H4", "paragraph", "11pt", "bold", "auto"},
                            {"Plain", "paragraph", "11pt", "normal", "auto"}, {"Small", "paragraph", "9pt", "normal", "auto"},
                            {"Break", "paragraph", "11pt", "normal", "page"}, {"Strong", "text", "11pt", "bold", nullptr}};

void writeLook(QXmlStreamWriter &to, const LookOf &look) {
    to.writeStartElement(styleSpace, QStringLiteral("style"));
    to.writeAttribute(styleSpace, QStringLiteral("name"), QString::fromLatin1(look.name));
    to.writeAttribute(styleSpace, QStringLiteral("family"), QString::fromLatin1(look.family));
    if (look.pageBreak) {
        to.writeEmptyElement(styleSpace, QStringLiteral("paragraph-properties"));
        to.writeAttribute(foSpace, QStringLiteral("break-before"), QString::fromLatin1(look.pageBreak));
        to.writeAttribute(foSpace, QStringLiteral("margin-bottom"), QStringLiteral("0.2cm"));
    }
    to.writeEmptyElement(styleSpace, QStringLiteral("text-properties"));
    to.writeAttribute(foSpace, QStringLiteral("font-size"), QString::fromLatin1(look.size));
    to.writeAttribute(foSpace, QStringLiteral("font-weight"), QString::fromLatin1(look.weight));
    to.writeEndElement();
}

QByteArray contentXml(const Document &paper) {
    QByteArray out;
    QXmlStreamWriter to(&out);
    to.writeStartDocument();
    to.writeNamespace(office, QStringLiteral("office"));
    to.writeNamespace(textSpace, QStringLiteral("text"));
    to.writeNamespace(tableSpace, QStringLiteral("table"));
    to.writeNamespace(styleSpace, QStringLiteral("style"));
    to.writeNamespace(foSpace, QStringLiteral("fo"));
    to.writeStartElement(office, QStringLiteral("document-content"));
    to.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.2"));
    to.writeStartElement(office, QStringLiteral("automatic-styles"));
    for (const LookOf &look : looks) writeLook(to, look);
    to.writeEndElement();
    to.writeStartElement(office, QStringLiteral("body"));
    to.writeStartElement(office, QStringLiteral("text"));
    Body body(to, paper.language);
    for (const documents::Block &block : paper.blocks) std::visit(body, block);
    to.writeEndDocument();
    return out;
}

const QByteArray manifest =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">\n"
    "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>\n"
    "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>\n"
    "</manifest:manifest>\n";

}  // namespace

QByteArray odtOf(const Document &paper, QDate day) {
    return zipOf({{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", true},
                  {QStringLiteral("content.xml"), contentXml(paper)},
                  {QStringLiteral("META-INF/manifest.xml"), manifest}},
                 day);
}

}  // namespace balai::handoff
