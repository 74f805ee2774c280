#pragma once
// Pages of a PDF that somebody else made. It is opened by a second process of this program, which has no files, no network
// and an end to its memory and time; its bytes go there through a pipe, pictures and words come back.
#include "core/base/progress.h"
#include "core/documents/pdf.h"

#include <functional>
#include <optional>
#include <vector>

namespace balai::documents {

// In hundredths of a point, y down from the top of the page as it is shown.
struct PdfWord {
    int left = 0, top = 0, right = 0, bottom = 0;
    QString text;
    bool hasSpaceAfter = false;
};

struct PdfPage {
    int width = 0, height = 0;  // hundredths of a point
    Image image;                // fewer dots per inch than asked where the page would be over 20 million pixels
    std::vector<PdfWord> words; // also of what cannot be seen
};

enum class NotRead {
    Damaged,   // no PDF, or not to be drawn
    Locked,    // opens with a password only
    TooMuch,   // more memory or time than one PDF may take
    NoReader,  // the second process cannot be started
};

struct PdfAsk {
    int first = 0, count = 1;  // pages from 0; those beyond the last are left out
    double dpi = 96;           // 20 to 300
    int seconds = 20;          // for all of it
};

struct PdfAnswer {
    int pages = 0;  // of the whole file
    std::optional<NotRead> why = {};
};

// Hands over page after page; `each` may throw. Blocks: for a worker's thread. Throws Error{Cancelled}.
PdfAnswer readPages(const QByteArray &pdf, const PdfAsk &ask, const std::function<void(PdfPage &&)> &each, Progress &progress = noProgress());

// The second process: what it ends with where these arguments ask for it, to be asked first in every main(); nullopt: they
// do not.
std::optional<int> asPdfReader(int argc, char **argv);

}  // namespace balai::documents
