#include "core/documents/pdf_catalog.h"

#include "core/base/error.h"

#include <QCryptographicHash>
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

QByteArray paddedOffset(qint64 offset) { return QByteArray::number(offset).rightJustified(10, '0'); }

// A tag holds letters, digits and hyphens; anything else would end the PDF string early.
QByteArray safeTag(const QString &language) {
    QString tag = language;
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9-]"));
    return tag.remove(other).toLatin1();
}

}  // namespace

QByteArray withCatalogEntries(const QByteArray &pdf, const QString &language) {
    const qint64 root = lastNumberAfter(pdf, "/Root");
    const qint64 info = lastNumberAfter(pdf, "/Info");
    const qint64 size = lastNumberAfter(pdf, "/Size");
    const qint64 previous = lastNumberAfter(pdf, "startxref");
    const QByteArray id = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).left(16).toHex();
    QByteArray out = pdf;
    if (!out.endsWith('\n')) out += '\n';
    const qint64 object = out.size();
    out += QByteArray::number(root) + " 0 obj\n<< " + dictionaryOf(pdf, root) + "\n   /Version /1.7\n   /Lang (" +
           safeTag(language) + ")\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n";
    const qint64 table = out.size();
    out += "xref\n" + QByteArray::number(root) + " 1\n" + paddedOffset(object) + " 00000 n \n";
    out += "trailer\n<< /Size " + QByteArray::number(size) + " /Root " + QByteArray::number(root) + " 0 R /Info " +
           QByteArray::number(info) + " 0 R /Prev " + QByteArray::number(previous) + " /ID [<" + id + "> <" + id +
           ">] >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return out;
}

}  // namespace balai::documents
