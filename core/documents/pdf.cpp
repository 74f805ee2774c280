#include "core/documents/pdf.h"

#include "core/base/error.h"
#include "core/documents/drawing.h"
#include "core/documents/faces.h"
#include "core/documents/pdf_catalog.h"

#include <cairo-pdf.h>
#include <cmath>

namespace balai::documents {

namespace {

constexpr double pointsPerInch = 72;
constexpr double mostPixels = 20e6;

using Surface = std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t *)>;
using Context = std::unique_ptr<cairo_t, void (*)(cairo_t *)>;

void check(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS)
        throw Error(ErrorCode::Internal,
                    QStringLiteral("cairo: %1").arg(QLatin1String(cairo_status_to_string(status))));
}

cairo_status_t append(void *to, const unsigned char *bytes, unsigned count) {
    static_cast<QByteArray *>(to)->append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(count));
    return CAIRO_STATUS_SUCCESS;
}

// Title and dates are written by withCatalogEntries; cairo would put the time of day without these.
Surface pdfSurface(QByteArray &to, QDate day) {
    Surface surface(cairo_pdf_surface_create_for_stream(&append, &to, Sheet::width, Sheet::height),
                    &cairo_surface_destroy);
    const QDate stated = day.isValid() ? day : QDate(2000, 1, 1);
    const QByteArray date = stated.toString(Qt::ISODate).toLatin1() + "T00:00:00Z";
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, date.constData());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_MOD_DATE, date.constData());
    return surface;
}

PageText textOf(const Page &page) {
    PageText text;
    for (const PlacedRow &placed : page.rows) {
        if (!placed.repeated && (text.blocks.empty() || text.blocks.back() != placed.row.block))
            text.blocks.push_back(placed.row.block);
        for (const RowCell &cell : placed.row.cells)
            for (const Line &line : cell.text.lines) text.lines.append(line.text());
    }
    return text;
}

} // namespace

struct Pages::Set {
    std::vector<Page> pages;
    Margins margins;
    QString title;
    QString language;
};

Pages::Pages(const Document &document, const FontSet &fonts) : m_set(std::make_unique<Set>()) {
    const Faces &faces = fonts.faces();
    m_set->pages = pagesOf(rowsOf(document, Sheet::textWidth, faces));
    m_set->margins = marginsOf(document, m_set->pages.size(), faces);
    m_set->title = document.title;
    m_set->language = document.language;
}

Pages::~Pages() = default;
Pages::Pages(Pages &&) noexcept = default;
Pages &Pages::operator=(Pages &&) noexcept = default;

int Pages::count() const { return static_cast<int>(m_set->pages.size()); }

std::vector<PageText> Pages::texts() const {
    std::vector<PageText> texts;
    for (const Page &page : m_set->pages) texts.push_back(textOf(page));
    return texts;
}

Image Pages::render(int page, double dpi) const {
    const double scale = dpi / pointsPerInch;
    const double pixels = Sheet::width * scale * Sheet::height * scale;
    if (page < 0 || page >= count() || !(dpi > 0) || pixels > mostPixels)
        throw Error(ErrorCode::Usage, QStringLiteral("no such page or resolution"));
    Image image{std::max(1, static_cast<int>(std::lround(Sheet::width * scale))),
                std::max(1, static_cast<int>(std::lround(Sheet::height * scale))),
                {}};
    image.pixels.fill('\xFF', qsizetype{4} * image.width * image.height);
    const Surface surface(cairo_image_surface_create_for_data(reinterpret_cast<unsigned char *>(image.pixels.data()),
                                                              CAIRO_FORMAT_RGB24, image.width, image.height,
                                                              4 * image.width),
                          &cairo_surface_destroy);
    const Context context(cairo_create(surface.get()), &cairo_destroy);
    cairo_scale(context.get(), scale, scale);
    Drawing drawing(context.get(), Structure::None);
    drawing.page(m_set->pages[static_cast<std::size_t>(page)], m_set->margins, static_cast<std::size_t>(page));
    cairo_surface_flush(surface.get());
    check(cairo_status(context.get()));
    return image;
}

QByteArray Pages::pdf(const PdfMeta &meta, Progress &progress) const {
    QByteArray bytes;
    const PdfEntries entries{meta.title.isEmpty() ? m_set->title : meta.title,
                             meta.language.isEmpty() ? m_set->language : meta.language, meta.creationDay};
    const Surface surface = pdfSurface(bytes, entries.day);
    const Context context(cairo_create(surface.get()), &cairo_destroy);
    Drawing drawing(context.get(), Structure::Tagged);
    for (std::size_t i = 0; i < m_set->pages.size(); ++i) {
        stepOrCancel(progress, static_cast<qint64>(i), count());
        drawing.page(m_set->pages[i], m_set->margins, i);
        if (i + 1 == m_set->pages.size()) drawing.finish();
        cairo_show_page(context.get());
    }
    check(cairo_status(context.get()));
    cairo_surface_finish(surface.get());
    check(cairo_surface_status(surface.get()));
    return withCatalogEntries(bytes, entries);
}

QByteArray toPdf(const Document &document, const FontSet &fonts, const PdfMeta &meta, Progress &progress) {
    return Pages(document, fonts).pdf(meta, progress);
}

std::vector<PageText> paginate(const Document &document, const FontSet &fonts) {
    return Pages(document, fonts).texts();
}

Image renderPage(const Document &document, const FontSet &fonts, int page, double dpi) {
    return Pages(document, fonts).render(page, dpi);
}

} // namespace balai::documents
