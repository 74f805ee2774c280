#include "core/documents/colour_profile.h"
#include "core/documents/pdf_reader.h"

#include <QStringDecoder>

// The objects of a PDF one after another (ISO 32000-1, 7.2 to 7.5), without following any reference: what no page shows is
// read too.
namespace balai::documents {
namespace {

constexpr qsizetype mostUnpacked = 256 << 20;

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0'; }
bool isEnd(char c) { return isBlank(c) || QByteArrayView("()<>[]{}/%").contains(c); }

// UTF-16 or UTF-8 where it says so; else what both encodings of PDF have in common with Latin-1.
QString decoded(const QByteArray &bytes) {
    if (bytes.startsWith("\xfe\xff")) return QStringDecoder(QStringDecoder::Utf16BE)(bytes.mid(2));
    if (bytes.startsWith("\xef\xbb\xbf")) return QString::fromUtf8(bytes.mid(3));
    return QString::fromLatin1(bytes);
}

// What Balai writes into no PDF.
bool isForeign(const QByteArray &name) {
    static const QList<QByteArray> names{"JavaScript", "JS", "Launch", "EmbeddedFile", "EmbeddedFiles", "Filespec", "AF", "AcroForm", "XFA", "OpenAction", "AA", "RichMedia",
                                         "Encrypt", "Movie", "Sound", "GoToR", "SubmitForm", "ImportData"};
    return names.contains(name);
}

// Numbers that mean nothing to anybody: identifiers, dates of a day, names of encodings.
bool isNoText(const QByteArray &key) {
    static const QList<QByteArray> keys{"ID", "CreationDate", "ModDate", "Registry", "Ordering", "OutputConditionIdentifier"};
    return keys.contains(key);
}

// The dictionary that was closed last, as far as its stream asks for it.
struct Stream {
    qint64 length = -1;
    QByteArray filter, type, subtype;
    bool isFont = false;
    bool isPicture() const { return subtype == "Image"; }
};

class Walk {
public:
    // `drawn`: strings outside dictionaries are glyphs.
    Walk(const QByteArray &bytes, bool drawn, QStringList &to) : m_bytes(bytes), m_drawn(drawn), m_to(to) {}

    bool run() {
        while (m_at < m_bytes.size() && m_whole) token();
        return m_whole;
    }

private:
    char now() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    char next() const { return m_at + 1 < m_bytes.size() ? m_bytes[m_at + 1] : '\0'; }

    void token() {
        const char c = now();
        if (c == '%') comment();
        else if (c == '/') name();
        else if (c == '(') literal();
        else if (c == '<' && next() == '<') open();
        else if (c == '>' && next() == '>') close();
        else if (c == '<') hex();
        else if (isEnd(c)) ++m_at;
        else word();
    }

    void comment() {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && now() != '\n' && now() != '\r') ++m_at;
        const QByteArray said = m_bytes.mid(start + 1, m_at - start - 1);
        const bool isOurs = said.startsWith("PDF-1.") || said == "%EOF" || said == "\xb5\xed\xae\xfb";
        if (!isOurs) m_to.append(QString::fromUtf8(said));
    }

    void open() {
        m_at += 2;
        if (m_depth++ == 0) m_stream = {};
    }

    void close() {
        m_at += 2;
        m_depth = std::max(0, m_depth - 1);
        m_key.clear();
    }

    void name() {
        const qsizetype start = ++m_at;
        while (m_at < m_bytes.size() && !isEnd(now())) ++m_at;
        QByteArray name = m_bytes.mid(start, m_at - start);
        for (qsizetype hash = name.indexOf('#'); hash >= 0 && hash + 2 < name.size(); hash = name.indexOf('#', hash + 1))
            name.replace(hash, 3, QByteArray::fromHex(name.mid(hash + 1, 2)));
        if (isForeign(name)) m_whole = false;
        if (m_depth == 1) ofStream(name);
        m_key = name;
    }

    // A dictionary inside it (DecodeParms) says nothing of the stream's kind.
    void ofStream(const QByteArray &name) {
        if (m_key == "Filter") m_stream.filter += name;
        if (m_key == "Type") m_stream.type = name;
        if (m_key == "Subtype") m_stream.subtype = name;
        if (name == "Length1") m_stream.isFont = true;
    }

    void word() {
        const qsizetype start = m_at;
        while (m_at < m_bytes.size() && !isEnd(now())) ++m_at;
        const QByteArray word = m_bytes.mid(start, m_at - start);
        if (m_key == "Length" && m_stream.length < 0) m_stream.length = word.toLongLong();
        if (word == "R" && m_key == "Length") m_stream.length = -1;  // stands elsewhere: its end is looked for
        if (word == "R" && m_key == "Length") m_key.clear();
        if (!m_drawn && word == "stream") stream();
    }

    void literal() {
        QByteArray out;
        int open = 0;
        for (; m_at < m_bytes.size(); ++m_at) {
            const char c = now();
            if (c == '\\') out += escaped();
            else if (c == '(' && open++ > 0) out += c;
            else if (c == ')' && --open == 0) break;
            else if (c != '(' || open == 0) out += c;
        }
        ++m_at;
        keep(out);
    }

    // Leaves the place at the last letter of the escape.
    QByteArray escaped() {
        const char c = next();
        ++m_at;
        static const QByteArray letters("nrtbf"), meant("\n\r\t\b\f");
        if (const qsizetype which = letters.indexOf(c); c != '\0' && which >= 0) return meant.mid(which, 1);
        if (c == '\n') return {};
        if (c == '\r') {
            if (next() == '\n') ++m_at;
            return {};
        }
        if (c < '0' || c > '7') return {1, c};
        int value = 0;
        for (int i = 0; i < 3; ++i) {
            value = value * 8 + (now() - '0');
            if (i == 2 || next() < '0' || next() > '7') break;
            ++m_at;
        }
        return {1, static_cast<char>(value)};
    }

    void hex() {
        const qsizetype end = m_bytes.indexOf('>', m_at);
        if (end < 0) m_whole = false;
        else keep(QByteArray::fromHex(m_bytes.mid(m_at + 1, end - m_at - 1)));
        m_at = end < 0 ? m_bytes.size() : end + 1;
    }

    void keep(const QByteArray &bytes) {
        if ((m_drawn && m_depth == 0) || isNoText(m_key)) return;
        m_to.append(decoded(bytes));
    }

    void stream() {
        if (now() == '\r') ++m_at;
        if (now() == '\n') ++m_at;
        const qsizetype end = endOfStream();
        if (end < 0) {
            m_whole = false;
            return;
        }
        const QByteArray bytes = m_bytes.mid(m_at, end - m_at);
        m_at = m_bytes.indexOf("endstream", end) + 9;
        m_whole = readStream(bytes);
    }

    qsizetype endOfStream() const {
        if (m_stream.length >= 0 && m_at + m_stream.length <= m_bytes.size() && m_bytes.indexOf("endstream", m_at + m_stream.length) >= 0) return m_at + m_stream.length;
        return m_bytes.indexOf("endstream", m_at);
    }

    bool readStream(const QByteArray &bytes) {
        if (m_stream.isFont || m_stream.isPicture() || m_stream.type == "XRef" || bytes == screenColourProfile()) return true;
        const bool isPacked = m_stream.filter == "FlateDecode";
        if (!isPacked && !m_stream.filter.isEmpty()) return false;
        const QByteArray plain = isPacked ? unpacked(bytes) : bytes;
        if (plain.isEmpty() && !bytes.isEmpty()) return false;
        if (m_stream.type == "Metadata") {
            m_to.append(QString::fromUtf8(plain));
            return true;
        }
        if (m_stream.type == "ObjStm") return Walk(plain, false, m_to).run();
        QStringList beside;  // of a page's letters: one text, since each word may have its own
        const bool whole = Walk(plain, true, beside).run();
        if (!beside.isEmpty()) m_to.append(beside.join(u' '));
        return whole;
    }

    // Qt asks for the length before it; one that is too small is only a place to begin from.
    static QByteArray unpacked(const QByteArray &bytes) {
        QByteArray sized("\0\0\x10\0", 4);
        const QByteArray out = qUncompress(sized + bytes);
        return out.size() > mostUnpacked ? QByteArray() : out;
    }

    const QByteArray &m_bytes;
    const bool m_drawn;
    QStringList &m_to;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_whole = true;
    QByteArray m_key;
    Stream m_stream;
};

}  // namespace

std::optional<QStringList> pdfStrings(const QByteArray &pdf) {
    if (!pdf.startsWith("%PDF-")) return std::nullopt;
    QStringList out;
    if (!Walk(pdf, false, out).run()) return std::nullopt;
    return out;
}

}  // namespace balai::documents
