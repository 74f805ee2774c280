#include "core/documents/picture.h"
#include "tests/support/catch.h"

#include <QtEndian>
#include <array>

using namespace balai::documents;

namespace {

QByteArray word(int value) { return QByteArray(1, char(value >> 8)) + char(value & 0xff); }
QByteArray segment(int marker, const QByteArray &body) { return QByteArray("\xff", 1) + char(marker) + word(int(body.size()) + 2) + body; }

const QByteArray soi("\xff\xd8", 2), eoi("\xff\xd9", 2);
// Tables, frame (2 × 3, grey) and scan as short as the format lets them be; the scan holds a stuffed byte and a restart.
const QByteArray tables = segment(0xdb, QByteArray(65, '\1')) + segment(0xc4, QByteArray(1, '\0') + QByteArray("\1", 1) + QByteArray(15, '\0') + QByteArray("\5", 1));
const QByteArray frame = segment(0xc0, QByteArray("\x08\x00\x03\x00\x02\x01\x01\x11\x00", 9));
const QByteArray scan = segment(0xda, QByteArray("\x01\x01\x00\x00\x3f\x00", 6)) + QByteArray("\x12\xff\x00\x34\xff\xd0\x56", 7);
const QByteArray plain = soi + tables + frame + scan + eoi;

QByteArray chunk(const QByteArray &type, const QByteArray &body) {
    quint32 sum = 0xffffffffu;
    for (const char byte : QByteArray(type + body)) {
        sum ^= static_cast<unsigned char>(byte);
        for (int k = 0; k < 8; ++k) sum = sum & 1 ? 0xedb88320u ^ (sum >> 1) : sum >> 1;
    }
    QByteArray out(8, '\0');
    qToBigEndian(quint32(body.size()), out.data());
    qToBigEndian(sum ^ 0xffffffffu, out.data() + 4);
    return out.left(4) + type + body + out.mid(4);
}

const QByteArray pngSign("\x89PNG\r\n\x1a\n", 8);
const QByteArray head = chunk("IHDR", QByteArray("\0\0\0\2\0\0\0\3\x08\x02\0\0\0", 13));
const QByteArray data = chunk("IDAT", "pixels") + chunk("IDAT", "more"), end = chunk("IEND", {});

bool refused(const QByteArray &bytes, NotStripped why) {
    const auto out = withoutTraces(bytes);
    return std::holds_alternative<NotStripped>(out) && std::get<NotStripped>(out) == why;
}
QByteArray kept(const QByteArray &bytes) {
    const auto out = withoutTraces(bytes);
    return std::holds_alternative<QByteArray>(out) ? std::get<QByteArray>(out) : QByteArray("refused");
}

}  // namespace

TEST_CASE("a JPEG leaves without all that it says beside itself, and its picture is untouched") {
    const QByteArray traces = segment(0xe0, "JFIF\0 with a preview") + segment(0xe1, "Exif\0\0 GPS CANARY") + segment(0xe1, "http://ns.adobe.com/xap/ CANARY") +
                              segment(0xe2, "ICC_PROFILE CANARY") + segment(0xed, "Photoshop 3.0 IPTC CANARY") + segment(0xee, "Adobe CANARY") +
                              segment(0xef, "CANARY") + segment(0xfe, "taken by CANARY");
    const QByteArray out = kept(soi + traces + tables + QByteArray("\xff\xff\xff", 3) + frame + segment(0xfe, "CANARY") + scan + eoi + "CANARY behind the end");
    CHECK_FALSE(out.contains("CANARY"));
    CHECK_FALSE(out.contains("Exif"));
    CHECK(out.startsWith(soi));
    CHECK(out.endsWith(QByteArray(tables + frame + scan + eoi)));
    CHECK(out == kept(plain));
    CHECK(kept(out) == out);
    const QByteArray colours = segment(0xee, QByteArray("Adobe\0\x64\0\0\0\0\1", 12));
    CHECK(kept(soi + colours + tables + frame + scan + eoi).contains(colours));
    CHECK(pictureSize(plain) == QSize(2, 3));
}

TEST_CASE("a JPEG that is not read to its end as the format says is not passed on") {
    for (qsizetype at = 3; at < plain.size(); ++at) {
        INFO(at);
        CHECK(refused(plain.left(at), NotStripped::Damaged));
    }
    const QByteArray second = frame + frame, longTable = segment(0xdb, QByteArray(66, '\1')), noSize = segment(0xc0, QByteArray("\x08\0\0\0\x02\x01\x01\x11\x00", 9));
    for (const QByteArray &bad : {QByteArray(soi + tables + second + scan + eoi), QByteArray(soi + longTable + frame + scan + eoi), QByteArray(soi + tables + noSize + scan + eoi),
                                  QByteArray(soi + tables + scan + eoi), QByteArray(soi + tables + frame + eoi), QByteArray(soi + tables + "x" + frame + scan + eoi),
                                  QByteArray(soi + segment(0x02, "CANARY") + tables + frame + scan + eoi), QByteArray(soi + segment(0xdc, "\1\2") + tables + frame + scan + eoi)})
        CHECK(refused(bad, NotStripped::Damaged));
    CHECK_FALSE(pictureSize(QByteArray(soi + tables)));
}

TEST_CASE("a PNG leaves without its texts, times, profiles and whatever follows its end") {
    const QByteArray traces = chunk("tEXt", "Author\0CANARY") + chunk("zTXt", "CANARY") + chunk("iTXt", "XML:com.adobe.xmp CANARY") + chunk("eXIf", "CANARY") +
                              chunk("tIME", "CANARY1") + chunk("iCCP", "CANARY") + chunk("pHYs", "CANARY123") + chunk("prVt", "CANARY") + chunk("acTL", "CANARY12");
    const QByteArray colours = chunk("gAMA", "\1\2\3\4") + chunk("tRNS", "\1\2\3\4\5\6");
    const QByteArray out = kept(pngSign + head + traces + colours + data + chunk("tEXt", "CANARY") + end + "CANARY behind the end");
    CHECK(out == QByteArray(pngSign + head + colours + data + end));
    CHECK(kept(out) == out);
    CHECK(pictureSize(out) == QSize(2, 3));
    CHECK(kept(pngSign + head + chunk("gAMA", "CANARY") + data + end) == QByteArray(pngSign + head + data + end));
}

TEST_CASE("a PNG that is not read to its end as the format says is not passed on") {
    const QByteArray whole = pngSign + head + data + end;
    for (qsizetype at = 8; at < whole.size(); ++at) {
        INFO(at);
        CHECK(refused(whole.left(at), NotStripped::Damaged));
    }
    for (qsizetype at = 8; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = char(changed[at] ^ 1);
        INFO(at);
        CHECK(refused(changed, NotStripped::Damaged));
    }
    for (const QByteArray &bad : {QByteArray(pngSign + data + end), QByteArray(pngSign + head + end), QByteArray(pngSign + head + head + data + end),
                                  QByteArray(pngSign + head + data + chunk("gAMA", "\1\2\3\4") + data + end), QByteArray(pngSign + head + chunk("CRIT", "x") + data + end),
                                  QByteArray(pngSign + chunk("IHDR", QByteArray("\0\0\0\0\0\0\0\3\x08\x02\0\0\0", 13)) + data + end),
                                  QByteArray(pngSign + chunk("IHDR", QByteArray("\0\0\0\2\0\0\0\3\x07\x02\0\0\0", 13)) + data + end), QByteArray(pngSign + head + data + chunk("IEND", "x"))})
        CHECK(refused(bad, NotStripped::Damaged));
}

TEST_CASE("a PDF and every other file stays whole or not at all") {
    CHECK(refused("%PDF-1.7\n", NotStripped::Pdf));
    for (const QByteArray &other : {QByteArray(), QByteArray("x"), QByteArray("GIF89a"), QByteArray("PK\x03\x04"), QByteArray("<svg/>"), QByteArray("\xff\xd8", 2), QByteArray("\x89PNG", 4)})
        CHECK(refused(other, NotStripped::OtherType));
    CHECK(mediaTypeOf("GIF89a") == u"image/gif");
    CHECK(mediaTypeOf("RIFFxxxxWEBPVP8 ") == u"image/webp");
    CHECK(mediaTypeOf("OggS") == u"audio/ogg");
    CHECK(mediaTypeOf({}) == u"application/octet-stream");
    CHECK_FALSE(pictureSize("GIF89a"));
}
