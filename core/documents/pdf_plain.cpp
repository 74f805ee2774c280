#include "core/documents/pdf_plain.h"

#include <QHash>
#include <algorithm>
#include <cstdlib>

namespace balai::documents {
namespace {

constexpr double dpi = 130;
constexpr int seconds = 300;
constexpr int leastContrast = 48;  // of 255

struct TooLarge {};

QByteArray number(double value) { return QByteArray::number(value, 'f', 2); }
QByteArray number(qsizetype value) { return QByteArray::number(value); }
QByteArray reference(qsizetype object) { return number(object) + " 0 R"; }

QByteArray hex(QStringView units) {
    QByteArray out;
    for (const QChar c : units) out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return out;
}

int grey(quint32 pixel) { return int((pixel >> 16 & 255) * 3 + (pixel >> 8 & 255) * 6 + (pixel & 255)) / 10; }
const quint32 *pixelsOf(const Image &image) { return reinterpret_cast<const quint32 *>(image.pixels.constData()); }

bool isGrey(const Image &image) {
    const quint32 *pixels = pixelsOf(image);
    return std::all_of(pixels, pixels + qsizetype{1} * image.width * image.height, [](quint32 p) { return (p >> 16 & 255) == (p & 255) && (p >> 8 & 255) == (p & 255); });
}

// Rows of differences to the row above (PNG's filter 2), which pack small.
QByteArray packed(const Image &image, int colours) {
    QByteArray raw;
    raw.reserve(qsizetype{image.height} * (qsizetype{image.width} * colours + 1));
    const quint32 *pixels = pixelsOf(image);
    for (int y = 0; y < image.height; ++y) {
        raw += '\2';
        for (int x = 0; x < image.width; ++x) {
            const quint32 here = pixels[qsizetype{y} * image.width + x], above = y > 0 ? pixels[qsizetype{y - 1} * image.width + x] : 0;
            for (int c = 0; c < colours; ++c) {
                const int shift = 16 - 8 * c;
                raw += static_cast<char>((here >> shift & 255) - (above >> shift & 255));
            }
        }
    }
    return qCompress(raw, 9).mid(4);
}

// Codes of the one font: each character its own, from 1, told back by the table of its letters.
class Letters {
public:
    QByteArray codes(const QString &text) {
        QByteArray out;
        for (const char32_t letter : text.toUcs4()) {
            auto code = m_codes.constFind(letter);
            if (code == m_codes.constEnd()) {
                if (m_all.size() == 65'535) throw TooLarge{};
                m_all.push_back(letter);
                code = m_codes.insert(letter, quint16(m_all.size()));
            }
            out += QByteArray::number(*code, 16).rightJustified(4, '0');
        }
        return out;
    }
    QByteArray table() const {
        QByteArray out("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /T def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n");
        for (size_t from = 0; from < m_all.size(); from += 100) {
            const size_t to = std::min(from + 100, m_all.size());
            out += number(qsizetype(to - from)) + " beginbfchar\n";
            for (size_t i = from; i < to; ++i)
                out += '<' + QByteArray::number(quint16(i + 1), 16).rightJustified(4, '0') + "> <" + hex(QString::fromUcs4(&m_all[i], 1)) + ">\n";
            out += "endbfchar\n";
        }
        return out + "endcmap\nend\nend\n";
    }

private:
    QHash<char32_t, quint16> m_codes;
    std::vector<char32_t> m_all;
};

class Writer {
public:
    Writer() : m_out("%PDF-1.7\n%\xb5\xed\xae\xfb\n") {}

    void add(const PdfPage &page) {
        const bool isPlain = isGrey(page.image);
        const QByteArray colour = isPlain ? "/DeviceGray" : "/DeviceRGB", colours = isPlain ? "1" : "3";
        const QByteArray picture = stream(packed(page.image, isPlain ? 1 : 3), "/Type /XObject /Subtype /Image /Width " + number(qsizetype(page.image.width)) + " /Height " +
                                          number(qsizetype(page.image.height)) + " /BitsPerComponent 8 /ColorSpace " + colour +
                                          " /Filter /FlateDecode /DecodeParms << /Predictor 15 /BitsPerComponent 8 /Colors " + colours + " /Columns " + number(qsizetype(page.image.width)) + " >>");
        const qsizetype image = object(picture);
        const qsizetype content = object(stream(qCompress(drawing(page), 9).mid(4), "/Filter /FlateDecode"));
        m_pages.push_back(object("<< /Type /Page /Parent " + reference(pagesAt) + " /MediaBox [0 0 " + number(page.width / 100.0) + ' ' + number(page.height / 100.0) +
                                 "] /Contents " + reference(content) + " /Resources << /XObject << /P " + reference(image) + " >> /Font << /T " + reference(fontAt) + " >> >> >>"));
        if (m_out.size() > mostPlainBytes) throw TooLarge{};
    }

    PlainPdf finish() {
        QByteArray kids;
        for (const qsizetype page : m_pages) kids += reference(page) + ' ';
        const qsizetype letters = object(stream(m_letters.table(), {}));
        put(catalogAt, "<< /Type /Catalog /Pages " + reference(pagesAt) + " >>");
        put(pagesAt, "<< /Type /Pages /Count " + number(qsizetype(m_pages.size())) + " /Kids [" + kids + "] >>");
        put(fontAt, "<< /Type /Font /Subtype /Type0 /BaseFont /T /Encoding /Identity-H /DescendantFonts [" + reference(glyphsAt) + "] /ToUnicode " + reference(letters) + " >>");
        put(glyphsAt, "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /T /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor " +
                          reference(faceAt) + " >>");
        put(faceAt, "<< /Type /FontDescriptor /FontName /T /Flags 4 /FontBBox [0 0 500 1000] /ItalicAngle 0 /Ascent 1000 /Descent 0 /CapHeight 1000 /StemV 80 >>");
        return {tail(), int(m_pages.size()), m_wordless};
    }

private:
    static constexpr qsizetype catalogAt = 1, pagesAt = 2, fontAt = 3, glyphsAt = 4, faceAt = 5;

    static QByteArray stream(const QByteArray &bytes, const QByteArray &entries) {
        return "<< " + entries + " /Length " + number(bytes.size()) + " >>\nstream\n" + bytes + "\nendstream";
    }
    void put(qsizetype object, const QByteArray &content) {
        m_places[size_t(object)] = m_out.size();
        m_out += number(object) + " 0 obj\n" + content + "\nendobj\n";
    }
    qsizetype object(const QByteArray &content) {
        m_places.push_back(0);
        put(qsizetype(m_places.size()) - 1, content);
        return qsizetype(m_places.size()) - 1;
    }

    // Words first, in no colour at all, then the picture over them.
    QByteArray drawing(const PdfPage &page) {
        QByteArray out("BT 3 Tr /T 1 Tf\n");
        int words = 0;
        for (const PdfWord &word : page.words) {
            if (word.right <= word.left || word.bottom <= word.top || !isSeen(word, page)) continue;
            ++words;
            const qsizetype letters = word.text.toUcs4().size();
            out += number((word.right - word.left) / 100.0 / (0.5 * double(letters))) + " 0 0 " + number((word.bottom - word.top) / 100.0) + ' ' + number(word.left / 100.0) + ' ' +
                   number((page.height - word.bottom) / 100.0) + " Tm <" + m_letters.codes(word.hasSpaceAfter ? QString(word.text % u' ') : word.text) + "> Tj\n";
        }
        m_wordless += words == 0;
        return out + "ET\nq " + number(page.width / 100.0) + " 0 0 " + number(page.height / 100.0) + " 0 0 cm /P Do Q\n";
    }

    QByteArray tail() {
        const qsizetype at = m_out.size(), count = qsizetype(m_places.size());
        m_out += "xref\n0 " + number(count) + "\n0000000000 65535 f \n";
        for (size_t i = 1; i < m_places.size(); ++i) m_out += number(m_places[i]).rightJustified(10, '0') + " 00000 n \n";
        return m_out + "trailer\n<< /Size " + number(count) + " /Root " + reference(catalogAt) + " >>\nstartxref\n" + number(at) + "\n%%EOF\n";
    }

    QByteArray m_out;
    std::vector<qsizetype> m_places = std::vector<qsizetype>(faceAt + 1, 0);
    std::vector<qsizetype> m_pages;
    Letters m_letters;
    int m_wordless = 0;
};

NotPlain reasonOf(NotRead why) {
    switch (why) {
    case NotRead::Damaged: return NotPlain::Damaged;
    case NotRead::Locked: return NotPlain::Locked;
    case NotRead::TooMuch: return NotPlain::TooMuch;
    case NotRead::NoReader: break;
    }
    return NotPlain::NoReader;
}

}  // namespace

// The middle of the word's place alone, since a bar may end inside its edge.
bool isSeen(const PdfWord &word, const PdfPage &page) {
    const Image &image = page.image;
    const double across = double(image.width) / page.width, down = double(image.height) / page.height;
    const int inX = (word.right - word.left) / 8, inY = (word.bottom - word.top) / 4;
    const int left = std::clamp(int((word.left + inX) * across), 0, image.width - 1), right = std::clamp(int((word.right - inX) * across), 0, image.width - 1);
    const int top = std::clamp(int((word.top + inY) * down), 0, image.height - 1), bottom = std::clamp(int((word.bottom - inY) * down), 0, image.height - 1);
    int darkest = 255, lightest = 0;
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x) {
            const int level = grey(pixelsOf(image)[qsizetype{y} * image.width + x]);
            darkest = std::min(darkest, level);
            lightest = std::max(lightest, level);
        }
    return lightest - darkest >= leastContrast;
}

std::variant<PlainPdf, NotPlain> plainPdf(const QByteArray &pdf, Progress &progress) {
    Writer writer;
    try {
        const PdfAnswer answer = readPages(pdf, {0, mostPlainPages, dpi, seconds}, [&](PdfPage &&page) { writer.add(page); }, progress);
        if (answer.why) return reasonOf(*answer.why);
        if (answer.pages > mostPlainPages) return NotPlain::TooMuch;
        PlainPdf out = writer.finish();
        if (out.bytes.size() > mostPlainBytes) return NotPlain::TooMuch;
        return out;
    } catch (const TooLarge &) {
        return NotPlain::TooMuch;
    }
}

}  // namespace balai::documents
