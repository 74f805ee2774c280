#include "core/documents/pdf_pages.h"

#include "core/base/error.h"
#include "core/documents/pdf_pipe.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QStringDecoder>
#include <QtEndian>
#include <algorithm>

namespace balai::documents {
namespace {

constexpr int askEvery = 50;  // ms: whether somebody cancelled

// This very program, also where a newer one lies under its name by now.
QString ownProgram() {
#ifdef __linux__
    return QStringLiteral("/proc/self/exe");
#else
    return QCoreApplication::applicationFilePath();
#endif
}

// What comes is a stranger's as much as the file is: a process that was taken over says what it likes.
struct Wrong {
    NotRead why;
};

class Reader {
public:
    Reader(const PdfAsk &ask, Progress &progress) : m_progress(progress), m_until(std::clamp(ask.seconds, 1, 600) * 1000) {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        const auto number = [](double value) { return QString::number(value, 'f', 0); };
        m_process.start(ownProgram(), {QLatin1String(pipe::argument), number(ask.first), number(ask.count), number(ask.dpi)});
    }
    ~Reader() {
        m_process.kill();
        m_process.waitForFinished(2000);
    }

    void send(const QByteArray &pdf) {
        if (!m_process.waitForStarted(5000)) throw Wrong{NotRead::NoReader};
        m_process.write(pdf);
        m_process.closeWriteChannel();
    }

    QByteArray bytes(qint64 count) {
        while (m_process.bytesAvailable() < count) {
            if (m_progress.cancelled()) stepOrCancel(m_progress, 0, 0);
            if (m_until.hasExpired()) throw Wrong{NotRead::TooMuch};
            const bool more = m_process.waitForReadyRead(askEvery);
            if (!more && m_process.state() == QProcess::NotRunning && m_process.bytesAvailable() < count) throw Wrong{endedEarly()};
        }
        return m_process.read(count);
    }
    qint32 number(qint32 from, qint32 to) {
        const qint32 value = qFromLittleEndian<qint32>(bytes(4).constData());
        if (value < from || value > to) throw Wrong{NotRead::Damaged};
        return value;
    }

private:
    // Killed for its memory or time, or not able to start as it should.
    NotRead endedEarly() const { return m_process.exitStatus() == QProcess::CrashExit || m_process.exitCode() == 3 ? NotRead::TooMuch : NotRead::Damaged; }

    QProcess m_process;
    Progress &m_progress;
    QDeadlineTimer m_until;
};

PdfWord wordFrom(Reader &from, const PdfPage &page) {
    PdfWord word;
    word.left = from.number(-page.width, 2 * page.width);
    word.top = from.number(-page.height, 2 * page.height);
    word.right = from.number(word.left, 3 * page.width);
    word.bottom = from.number(word.top, 3 * page.height);
    word.hasSpaceAfter = from.number(0, 1) == 1;
    QStringDecoder utf8(QStringDecoder::Utf8);
    word.text = utf8(from.bytes(from.number(0, pipe::longestWord)));
    if (utf8.hasError()) throw Wrong{NotRead::Damaged};
    return word;
}

Image imageFrom(Reader &from, int width, int height) {
    const QByteArray rgb = from.bytes(qint64{3} * width * height);
    Image image{width, height, QByteArray(qsizetype{4} * width * height, Qt::Uninitialized)};
    auto *to = reinterpret_cast<quint32 *>(image.pixels.data());
    const auto *at = reinterpret_cast<const uchar *>(rgb.constData());
    for (qsizetype i = 0, count = qsizetype{1} * width * height; i < count; ++i, at += 3)
        to[i] = 0xff000000U | quint32(at[0]) << 16 | quint32(at[1]) << 8 | quint32(at[2]);
    return image;
}

PdfPage pageFrom(Reader &from) {
    PdfPage page;
    page.width = from.number(1, pipe::mostSide);
    page.height = from.number(1, pipe::mostSide);
    const qint32 across = from.number(1, 30'000), down = from.number(1, 30'000);
    if (double(across) * down > pipe::mostPixels) throw Wrong{NotRead::Damaged};
    const qint32 words = from.number(0, pipe::mostWords);
    for (qint32 i = 0; i < words; ++i) page.words.push_back(wordFrom(from, page));
    page.image = imageFrom(from, across, down);
    return page;
}

PdfAnswer read(Reader &from, const QByteArray &pdf, const PdfAsk &ask, const std::function<void(PdfPage &&)> &each, Progress &progress) {
    from.send(pdf);
    from.number(pipe::mark, pipe::mark);
    const qint32 pages = from.number(-int(NotRead::NoReader) - 1, pipe::mostPages);
    if (pages <= 0) return {0, pages == 0 ? NotRead::Damaged : NotRead(-pages - 1)};
    const int last = std::min(pages, ask.first + ask.count);
    for (int i = ask.first; i < last; ++i) {
        each(pageFrom(from));
        stepOrCancel(progress, i + 1 - ask.first, last - ask.first);
    }
    from.number(pipe::lastMark, pipe::lastMark);
    return {pages, {}};
}

}  // namespace

PdfAnswer readPages(const QByteArray &pdf, const PdfAsk &ask, const std::function<void(PdfPage &&)> &each, Progress &progress) {
    if (pdf.size() > pipe::mostBytes) return {0, NotRead::TooMuch};
    if (ask.first < 0 || ask.count < 0 || !(ask.dpi >= 20 && ask.dpi <= 300)) throw Error(ErrorCode::Usage, QStringLiteral("no such pages or resolution"));
    Reader reader(ask, progress);
    try {
        return read(reader, pdf, ask, each, progress);
    } catch (const Wrong &wrong) {
        return {0, wrong.why};
    }
}

}  // namespace balai::documents
