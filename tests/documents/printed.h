#pragma once
#include "core/documents/pdf.h"

#include <QString>
#include <QStringList>

namespace balai::test {

// The fonts of the build, read once.
const documents::FontSet &fonts();

QByteArray printed(const documents::Document &document);

// What pdftotext of poppler-utils reads back: non-empty lines in order, blanks at their ends dropped, form feeds gone.
QStringList readBack(const QByteArray &pdf);

// The output of a program of poppler-utils over the PDF ("pdfinfo", {"-struct-text"}).
QString askPoppler(const QString &program, const QStringList &arguments, const QByteArray &pdf);

} // namespace balai::test
