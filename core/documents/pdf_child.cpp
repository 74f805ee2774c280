// The second process of pdf_pages.h: reads one PDF from its input, writes pages to its output, can do nothing else.
#include "core/documents/pdf_child.h"
#include "core/documents/pdf_pages.h"
#include "core/documents/pdf_pipe.h"

#include <QtEndian>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <memory>
#include <new>
#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

namespace balai::documents {
namespace {

constexpr int tooMuch = 3;

void put(const QByteArray &bytes) {
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size())) std::exit(1);
}
void put(qint32 number) {
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    put(bytes);
}

QByteArray readInput() {
    QByteArray out, part(1 << 16, '\0');
    for (size_t got = 0; (got = std::fread(part.data(), 1, size_t(part.size()), stdin)) > 0 && out.size() <= pipe::mostBytes;) out.append(part.constData(), qsizetype(got));
    return out;
}

qint32 hundredths(double points) { return qint32(std::lround(std::clamp(points, -2e5, 2e5) * 100)); }

void putWord(const poppler::text_box &word, const QByteArray &utf8, qint32 width, qint32 height) {
    const poppler::rectf box = word.bbox();
    const qint32 left = std::clamp(hundredths(box.left()), -width, 2 * width), top = std::clamp(hundredths(box.top()), -height, 2 * height);
    put(left);
    put(top);
    put(std::clamp(hundredths(box.right()), left, 3 * width));
    put(std::clamp(hundredths(box.bottom()), top, 3 * height));
    put(word.has_space_after() ? 1 : 0);
    put(qint32(utf8.size()));
    put(utf8);
}

void putWords(const poppler::page &page, qint32 width, qint32 height) {
    std::vector<std::pair<const poppler::text_box *, QByteArray>> words;
    const std::vector<poppler::text_box> all = page.text_list();
    for (const poppler::text_box &word : all) {
        const poppler::ustring text = word.text();
        const QByteArray utf8 = QString::fromUtf16(reinterpret_cast<const char16_t *>(text.data()), qsizetype(text.size())).toUtf8();
        if (utf8.isEmpty()) continue;
        if (utf8.size() > pipe::longestWord || words.size() == size_t(pipe::mostWords)) std::exit(tooMuch);
        words.push_back({&word, utf8});
    }
    put(qint32(words.size()));
    for (const auto &[word, utf8] : words) putWord(*word, utf8, width, height);
}

QByteArray rgbOf(poppler::image &image) {
    QByteArray out;
    out.reserve(qsizetype{3} * image.width() * image.height());
    for (int y = 0; y < image.height(); ++y) {
        const char *row = image.const_data() + qsizetype{y} * image.bytes_per_row();
        for (int x = 0; x < image.width(); ++x) {
            quint32 pixel = 0;
            std::memcpy(&pixel, row + qsizetype{4} * x, 4);
            const char rgb[] = {char(pixel >> 16), char(pixel >> 8), char(pixel)};
            out.append(rgb, 3);
        }
    }
    return out;
}

// What it would be with this many dots per inch, or fewer where that is too many.
double fitting(const poppler::rectf &box, double dpi) {
    const double squareInches = box.width() / 72 * (box.height() / 72);
    return std::min(dpi, std::sqrt(pipe::mostPixels * 0.99 / std::max(squareInches, 1e-6)));
}

bool putPage(const poppler::document &document, int number, double wanted) {
    const std::unique_ptr<poppler::page> page(document.create_page(number));
    if (!page) return false;
    const poppler::rectf box = page->page_rect();
    if (!(box.width() >= 1 && box.height() >= 1 && box.width() < pipe::mostSide / 100 && box.height() < pipe::mostSide / 100)) return false;
    const double dpi = fitting(box, wanted);
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    poppler::image image = renderer.render_page(page.get(), dpi, dpi);
    if (!image.is_valid() || image.width() < 1 || image.height() < 1) return false;
    const qint32 width = hundredths(image.width() * 72 / dpi), height = hundredths(image.height() * 72 / dpi);
    for (const qint32 one : {width, height, image.width(), image.height()}) put(one);
    putWords(*page, width, height);
    put(rgbOf(image));
    return true;
}

int answer(const QByteArray &pdf, int first, int count, double dpi) {
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(pdf.constData(), int(pdf.size())));
    put(pipe::mark);
    const bool locked = document && document->is_locked();
    const int pages = document && !locked ? std::min(document->pages(), pipe::mostPages) : 0;
    put(locked ? -int(NotRead::Locked) - 1 : pages);
    if (pages <= 0) return 0;
    for (int i = first; i < std::min(pages, first + count); ++i)
        if (!putPage(*document, i, dpi)) return 1;
    put(pipe::lastMark);
    return std::fflush(stdout) == 0 ? 0 : 1;
}

}  // namespace

std::optional<int> asPdfReader(int argc, char **argv) {
    if (argc != 5 || std::strcmp(argv[1], pipe::argument) != 0) return std::nullopt;
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const QByteArray pdf = readInput();
    shutIn();
    try {
        return answer(pdf, std::atoi(argv[2]), std::atoi(argv[3]), std::atoi(argv[4]));
    } catch (const std::bad_alloc &) {
        return tooMuch;
    }
}

}  // namespace balai::documents
