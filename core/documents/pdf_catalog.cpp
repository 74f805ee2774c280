#include "core/documents/pdf_catalog.h"

#include "core/base/error.h"
#include "core/documents/colour_profile.h"

#include <QCryptographicHash>
#include <QMap>
#include <QRegularExpression>

namespace balai::documents {

namespace {

[[noreturn]] void unexpected(const char *what) {
    throw Error(ErrorCode::Internal, QStringLiteral("PDF without %1").arg(QLatin1String(what)));
}

// The number after the last `key` of the file.
qint64 lastNumberAfter(const QByteArray &pdf, const QByteArray &key) {
    const qsizetype at = pdf.lastIndexOf(key);
    if (at < 0) unexpected(key.constData());
    const QRegularExpression number(QStringLiteral("^\\s*([0-9]+)"));
    const QString after = QString::fromLatin1(pdf.mid(at + key.size(), 32));
    return number.match(after).captured(1).toLongLong();
}

// "<< … >>" of the object, found by its number.
QByteArray dictionaryOf(const QByteArray &pdf, qint64 object) {
    const QByteArray head = '\n' + QByteArray::number(object) + " 0 obj";
    const qsizetype start = pdf.lastIndexOf(head);
    if (start < 0) unexpected("catalog");
    const qsizetype from = pdf.indexOf("<<", start);
    const qsizetype end = pdf.indexOf("endobj", start);
    const qsizetype to = pdf.lastIndexOf(">>", end);
    if (from < 0 || end < 0 || to < from) unexpected("catalog");
    return pdf.mid(from + 2, to - from - 2).trimmed();
}

// A tag holds letters, digits and hyphens; anything else would end the PDF string early.
QByteArray safeTag(const QString &language) {
    QString tag = language;
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9-]"));
    return tag.remove(other).toLatin1();
}

// UTF-16 with byte order mark in hexadecimal: no character needs an escape.
QByteArray pdfText(const QString &text) {
    QByteArray hex = "<feff";
    for (const QChar c : text) hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

QByteArray pdfDate(QDate day) { return "(D:" + day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z)"; }

QByteArray infoOf(const PdfEntries &entries) {
    QByteArray info = "<< /Title " + pdfText(entries.title);
    if (entries.day.isValid()) info += " /CreationDate " + pdfDate(entries.day) + " /ModDate " + pdfDate(entries.day);
    return info + " >>";
}

QByteArray xmpOf(const PdfEntries &entries) {
    const QByteArray title = entries.title.toHtmlEscaped().toUtf8();
    const QByteArray day = entries.day.toString(Qt::ISODate).toLatin1() + "T00:00:00Z";
    QByteArray xmp = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                     "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                     "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                     "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                     " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
                     "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>\n"
                     "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
                     title + "</rdf:li></rdf:Alt></dc:title>\n";
    if (entries.day.isValid())
        xmp += "<xmp:CreateDate>" + day + "</xmp:CreateDate><xmp:ModifyDate>" + day + "</xmp:ModifyDate>\n";
    return xmp + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

QByteArray streamOf(const QByteArray &entries, const QByteArray &bytes) {
    return "<< " + entries + " /Length " + QByteArray::number(bytes.size()) + " >>\nstream\n" + bytes + "\nendstream";
}

// The objects of an incremental update and where each begins.
class Update {
public:
    explicit Update(const QByteArray &pdf) : m_out(pdf) {
        if (!m_out.endsWith('\n')) m_out += '\n';
    }

    void object(qint64 number, const QByteArray &content) {
        m_places.insert(number, m_out.size());
        m_out += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }

    QByteArray finish(const QByteArray &trailer) {
        const qint64 table = m_out.size();
        m_out += "xref\n";
        for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
            m_out += QByteArray::number(place.key()) + " 1\n" +
                     QByteArray::number(place.value()).rightJustified(10, '0') + " 00000 n \n";
        m_out += "trailer\n<< " + trailer + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
        return m_out;
    }

private:
    QByteArray m_out;
    QMap<qint64, qint64> m_places;
};

QByteArray reference(qint64 object) { return QByteArray::number(object) + " 0 R"; }

} // namespace

QByteArray withCatalogEntries(const QByteArray &pdf, const PdfEntries &entries) {
    const qint64 root = lastNumberAfter(pdf, "/Root");
    const qint64 info = lastNumberAfter(pdf, "/Info");
    const qint64 size = lastNumberAfter(pdf, "/Size");
    const qint64 previous = lastNumberAfter(pdf, "startxref");
    const QByteArray id = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).left(16).toHex();
    const qint64 metadata = size;
    const qint64 profile = size + 1;
    Update update(pdf);
    update.object(root, "<< " + dictionaryOf(pdf, root) + "\n/Version /1.7 /Lang (" + safeTag(entries.language) +
                            ") /ViewerPreferences << /DisplayDocTitle true >>\n/Metadata " + reference(metadata) +
                            "\n/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB)"
                            " /Info (sRGB) /DestOutputProfile " +
                            reference(profile) + " >>] >>");
    update.object(info, infoOf(entries));
    update.object(metadata, streamOf("/Type /Metadata /Subtype /XML", xmpOf(entries)));
    update.object(profile, streamOf("/N 3", screenColourProfile()));
    return update.finish("/Size " + QByteArray::number(size + 2) + " /Root " + reference(root) + " /Info " +
                         reference(info) + " /Prev " + QByteArray::number(previous) + " /ID [<" + id + "> <" + id +
                         ">]");
}

} // namespace balai::documents
