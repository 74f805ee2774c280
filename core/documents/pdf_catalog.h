#pragma once
// Inside core/documents only.
#include <QByteArray>
#include <QDate>
#include <QString>

namespace balai::documents {

struct PdfEntries {
    QString title;
    QString language;
    QDate day; // of making; midnight UTC
};

// What cairo cannot say is appended as an incremental update (ISO 32000-1, 7.5.6): version 1.7, language, "show the
// title", title and dates without a program of origin, the metadata and colour profile that PDF/A-2u asks for
// (ISO 19005-2) and a file identifier made from the content. Throws Error{Internal} where `pdf` is not what cairo
// writes.
QByteArray withCatalogEntries(const QByteArray &pdf, const PdfEntries &entries);

} // namespace balai::documents
