#pragma once
#include <QByteArray>
#include <QString>

namespace balai::documents {

// Inside core/documents: what cairo cannot say is appended as an incremental update (ISO 32000-1, 7.5.6): version 1.7,
// the language of the text, "show the title" and a file identifier made from the content. Throws Error{Internal} where
// `pdf` is not what cairo writes.
QByteArray withCatalogEntries(const QByteArray &pdf, const QString &language);

}  // namespace balai::documents
