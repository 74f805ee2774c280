#pragma once
#include "core/base/progress.h"
#include "core/documents/fonts.h"
#include "core/documents/model.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <memory>
#include <vector>

namespace balai::documents {

// What the file says about itself: no author, no program of origin, no time finer than a day (midnight UTC). An empty
// title or language is the document's.
struct PdfMeta {
    QString title;
    QString language;
    QDate creationDay;
};

// One page as people see it. `blocks`: indices into Document::blocks, ascending. `lines`: texts from top to bottom and,
// in a row, from left to right, without header and footer.
struct PageText {
    std::vector<int> blocks;
    QStringList lines;
};

// Pixels of a page on white: 4 bytes each, blue first on little-endian machines (QImage::Format_RGB32), no row padding.
struct Image {
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

// A document set in type. Make it once to count, preview and print the same pages. `fonts` must outlive it.
class Pages {
public:
    Pages(const Document &document, const FontSet &fonts);
    ~Pages();
    Pages(Pages &&) noexcept;
    Pages &operator=(Pages &&) noexcept;

    int count() const;
    std::vector<PageText> texts() const;
    Image render(int page, double dpi) const; // throws Error{Usage} for a page that is not there or over 20 MP
    // Tagged PDF 1.7, fonts embedded; the same document, fonts and meta give the same bytes. Throws Error{Cancelled}.
    QByteArray pdf(const PdfMeta &meta, Progress &progress) const;

private:
    struct Set;
    std::unique_ptr<Set> m_set;
};

// The same in one call.
QByteArray toPdf(const Document &document, const FontSet &fonts, const PdfMeta &meta,
                 Progress &progress = noProgress());
std::vector<PageText> paginate(const Document &document, const FontSet &fonts);
Image renderPage(const Document &document, const FontSet &fonts, int page, double dpi);

} // namespace balai::documents
