#pragma once
// Inside core/documents only: what the two processes of pdf_pages.h say to each other. Little-endian numbers of 32 bits:
// the mark, the pages of the file or minus the reason; then of each page width, height, pixels across and down, words,
// each word's box, whether a space follows, length and UTF-8; three bytes a pixel.
#include <QtGlobal>

namespace balai::documents::pipe {

constexpr char argument[] = "--read-pdf-pages";
constexpr qint32 mark = 0x31504c42;
constexpr qint32 lastMark = 0x32504c42;
constexpr double mostPixels = 20e6;
constexpr qint32 mostSide = 20'000'00;  // hundredths of a point
constexpr qint32 mostWords = 50'000, longestWord = 4'000;
constexpr qint32 mostPages = 100'000;
constexpr qint64 mostBytes = qint64{64} << 20;  // of a file

}  // namespace balai::documents::pipe
