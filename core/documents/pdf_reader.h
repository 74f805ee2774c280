#pragma once
// A finished PDF read again, by a reader that knows nothing of the model it was made from. For bytes that this program
// wrote; a stranger's are read in a process of their own (pdf_pages.h).
#include <QByteArray>
#include <QStringList>
#include <optional>

namespace balai::documents {

struct PdfTexts {
    QStringList pages;   // the text layer of each page, in the order in which it is drawn
    QStringList beside;  // information, metadata, outlines, notes, names of files, text put in place of letters
};

// nullopt where it is not whole, is locked, has no page, or holds what Balai never writes and nobody could search: files,
// scripts, forms, actions, streams packed in another way.
std::optional<PdfTexts> readPdf(const QByteArray &pdf);

// Inside core/documents only: every string of every object but those that draw letters, and metadata as it is.
std::optional<QStringList> pdfStrings(const QByteArray &pdf);

}  // namespace balai::documents
