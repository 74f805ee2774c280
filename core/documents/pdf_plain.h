#pragma once
// A stranger's PDF made anew: pictures of its pages, and under each the words that can be seen there, to be searched, copied
// and read aloud. Nothing of the old file's objects is in it.
#include "core/documents/pdf_pages.h"

#include <variant>

namespace balai::documents {

struct PlainPdf {
    QByteArray bytes;
    int pages = 0;
    int wordless = 0;  // pages without a word: nobody can search what their pictures show
};

enum class NotPlain {
    Damaged,
    Locked,
    TooMuch,   // to read in the time there is, over 200 pages, or over `mostPlainBytes` made anew
    NoReader,
};

constexpr int mostPlainPages = 200;
constexpr qint64 mostPlainBytes = qint64{40} << 20;

// The same input gives the same bytes on the same machine. Blocks; throws Error{Cancelled}.
std::variant<PlainPdf, NotPlain> plainPdf(const QByteArray &pdf, Progress &progress = noProgress());

// Whether a word can be seen: its place in the picture is not all of one colour. What a bar covers, or what is written in
// white on white, is not.
bool isSeen(const PdfWord &word, const PdfPage &page);

}  // namespace balai::documents
