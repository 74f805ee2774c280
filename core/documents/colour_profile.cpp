#include "core/documents/colour_profile.h"

#include <QList>
#include <QtEndian>
#include <cmath>
#include <utility>

namespace balai::documents {

namespace {

constexpr int headerSize = 128;
constexpr int curvePoints = 1024;

QByteArray big32(quint32 value) {
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray big16(quint16 value) {
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray fixed(double value) { return big32(static_cast<quint32>(static_cast<qint32>(std::lround(value * 65536)))); }

QByteArray colour(double x, double y, double z) { return "XYZ " + big32(0) + fixed(x) + fixed(y) + fixed(z); }

// textDescriptionType of ICC.1:2001: ASCII, no Unicode, no Macintosh text.
QByteArray description(const QByteArray &text) {
    return "desc" + big32(0) + big32(static_cast<quint32>(text.size() + 1)) + text + '\0' + big32(0) + big32(0) +
           QByteArray(3 + 67, '\0');
}

double linear(double encoded) {
    return encoded <= 0.04045 ? encoded / 12.92 : std::pow((encoded + 0.055) / 1.055, 2.4);
}

QByteArray toneCurve() {
    QByteArray curve = "curv" + big32(0) + big32(curvePoints);
    for (int i = 0; i < curvePoints; ++i)
        curve += big16(static_cast<quint16>(std::lround(linear(i / double(curvePoints - 1)) * 65535)));
    return curve;
}

QByteArray header(quint32 size) {
    QByteArray bytes = big32(size) + big32(0) + big32(0x02100000) + "mntrRGB XYZ ";
    for (const quint16 part : {2026, 1, 1, 0, 0, 0}) bytes += big16(part);
    bytes += "acsp" + QByteArray(28, '\0') + fixed(0.9642) + fixed(1.0) + fixed(0.8249);
    return bytes.leftJustified(headerSize, '\0');
}

} // namespace

QByteArray screenColourProfile() {
    // Primaries adapted to D50.
    const QList<std::pair<QByteArray, QByteArray>> tags = {
        {"desc", description("sRGB")},
        {"cprt", "text" + big32(0) + "Public domain" + '\0'},
        {"wtpt", colour(0.9505, 1.0, 1.0891)},
        {"rXYZ", colour(0.4361, 0.2225, 0.0139)},
        {"gXYZ", colour(0.3851, 0.7169, 0.0971)},
        {"bXYZ", colour(0.1431, 0.0606, 0.7141)},
        {"rTRC", toneCurve()},
        {"gTRC", toneCurve()},
        {"bTRC", toneCurve()},
    };
    QByteArray table = big32(static_cast<quint32>(tags.size()));
    QByteArray bodies;
    const qsizetype bodiesStart = headerSize + 4 + 12 * tags.size();
    for (const auto &[name, body] : tags) {
        table +=
            name + big32(static_cast<quint32>(bodiesStart + bodies.size())) + big32(static_cast<quint32>(body.size()));
        bodies += body + QByteArray((4 - body.size() % 4) % 4, '\0');
    }
    return header(static_cast<quint32>(bodiesStart + bodies.size())) + table + bodies;
}

} // namespace balai::documents
