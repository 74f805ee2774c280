#include "core/documents/pdf_reader.h"

#include <memory>
#include <poppler-document.h>
#include <poppler-page.h>
#include <poppler-toc.h>

namespace balai::documents {
namespace {

QString text(const poppler::ustring &from) { return QString::fromUtf16(reinterpret_cast<const char16_t *>(from.data()), static_cast<qsizetype>(from.size())); }

// What poppler says of a file may hold its words.
void keepSilent() {
    static const bool silent = (poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr), true);
    Q_UNUSED(silent)
}

void outlines(const poppler::toc_item &item, QStringList &to) {
    to.append(text(item.title()));
    for (auto child = item.children_begin(); child != item.children_end(); ++child) outlines(**child, to);
}

// For each page poppler works out how the output intent's profile shows colours, which no text depends on and which takes most of
// the reading. A name of the same length that nobody knows leaves every place in the file where it is.
QByteArray withoutIntent(QByteArray pdf) { return pdf.replace("/OutputIntents", "/OutputIntentz"); }

}  // namespace

std::optional<PdfTexts> readPdf(const QByteArray &pdf) {
    keepSilent();
    const QByteArray plain = withoutIntent(pdf);
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(plain.constData(), static_cast<int>(plain.size())));
    if (!document || document->is_locked() || document->is_encrypted() || document->has_embedded_files() || document->pages() < 1) return std::nullopt;
    const auto strings = pdfStrings(pdf);
    if (!strings) return std::nullopt;
    PdfTexts out{{}, *strings};
    for (int i = 0; i < document->pages(); ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (!page) return std::nullopt;
        out.pages.append(text(page->text(poppler::rectf(), poppler::page::raw_order_layout)));
        out.beside.append(text(page->label()));
    }
    for (const std::string &key : document->info_keys())
        if (key != "CreationDate" && key != "ModDate") out.beside.append(QString(QString::fromLatin1(key.data(), qsizetype(key.size())) % u' ' % text(document->info_key(key))));
    if (const std::unique_ptr<poppler::toc> toc(document->create_toc()); toc && toc->root()) outlines(*toc->root(), out.beside);
    out.beside.removeAll(QString());
    out.beside.removeDuplicates();
    return out;
}

}  // namespace balai::documents
