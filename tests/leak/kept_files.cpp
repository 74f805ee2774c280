// Files kept with what is chosen: what stands beside a picture, a sound or a page is planted, and once also its words.
#include "core/documents/fonts.h"
#include "core/documents/pdf.h"
#include "tests/leak/council_of_seed.h"

#include <QBuffer>
#include <QtEndian>

namespace balai::test {

using namespace records;

namespace {

QByteArray little(qsizetype value) {
    QByteArray out(4, '\0');
    qToLittleEndian(quint32(value), out.data());
    return out;
}

QByteArray chunk(const char *name, const QByteArray &bytes) {
    QByteArray out = QByteArray(name, 4) + little(bytes.size()) + bytes;
    if (bytes.size() % 2 != 0) out += '\0';
    return out;
}

QByteArray segment(char marker, const QByteArray &body) {
    QByteArray size(2, '\0');
    qToBigEndian(quint16(body.size() + 2), size.data());
    return QByteArray("\xff", 1) + marker + size + body;
}

QByteArray soundWith(const QByteArray &words) {
    const QByteArray format("\x01\0\x01\0\x40\x1f\0\0\x80\x3e\0\0\x02\0\x10\0", 16);
    const QByteArray body = QByteArray("WAVE") + chunk("LIST", QByteArray("INFO") + chunk("IART", words)) + chunk("fmt ", format) + chunk("data", QByteArray(400, '\1')) + chunk("id3 ", words);
    return chunk("RIFF", body) + words;
}

QByteArray pictureWith(const QByteArray &words) {
    const QByteArray tables = segment('\xdb', QByteArray(1, '\0') + QByteArray(64, '\1')) + segment('\xc4', QByteArray(1, '\0') + '\1' + QByteArray(15, '\0') + '\5');
    const QByteArray frame = segment('\xc0', QByteArray("\x08\0\x03\0\x02\x01\x01\x11\0", 9)), scan = segment('\xda', QByteArray("\x01\x01\0\0\x3f\0", 6)) + "\x12\x34";
    return QByteArray("\xff\xd8") + segment('\xe1', QByteArray("Exif\0\0", 6) + words) + segment('\xfe', words) + tables + frame + scan + QByteArray("\xff\xd9") + words;
}

}  // namespace

Uuid CouncilOfSeed::keep(const char *kind, Uuid of, const QByteArray &bytes) {
    QByteArray copy = bytes;
    QBuffer from(&copy);
    from.open(QIODevice::ReadOnly);
    Attachment kept;
    kept.name = hidden(QStringLiteral("map"));
    kept.ofKind = QString::fromLatin1(kind);
    kept.of = of;
    kept.showsNobody = true;
    laptop.clock.advance(60'000);
    laptop.store.write(QStringLiteral("keep a file"), [&](store::Write &write) {
        kept.id = Id<Attachment>(write.newId());
        kept.hash = write.attach(kept.id.uuid(), from, noProgress());
        write.put(kept);
    });
    return kept.id.uuid();
}

// A sentence, a title that is planted; `words` on the page besides.
QByteArray CouncilOfSeed::paperWith(const QString &words, const documents::FontSet &fonts) {
    const QString language = m_languages.front();
    const documents::Document paper{hidden(QStringLiteral("Paper")), language, {documents::Paragraph{documents::plain(QString(sentence(language) % u' ' % words), language)}}};
    return documents::toPdf(paper, fonts, {});
}

void CouncilOfSeed::keepFiles(const documents::FontSet &fonts) {
    const auto planted = [&] { return planter.any().text.toUtf8(); };
    if (planter.chance(40)) m_files.push_back(keep("recommendation", m_recommendations.front(), pictureWith(planted())));
    if (planter.chance(40)) m_files.push_back(keep("meeting", m_meeting, soundWith(planted())));
    if (planter.chance(30)) m_files.push_back(keep("recommendation", m_recommendations.back(), paperWith({}, fonts)));
}

void CouncilOfSeed::plantFile(const documents::FontSet &fonts) {
    if (planter.chance(25)) m_plantedFile = keep("recommendation", m_recommendations.front(), paperWith(planter.any().text, fonts));
}

}  // namespace balai::test
