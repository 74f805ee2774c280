#include "core/store/changeset.h"

#include "core/base/error.h"
#include "core/crypto/hash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace balai::store {

namespace {

[[noreturn]] void damaged(const char *what) {
    throw Error(ErrorCode::Damaged, QStringLiteral("changeset: ") + QLatin1String(what));
}

QByteArray hex64(quint64 value) { return QByteArray::number(value, 16).rightJustified(16, '0'); }

std::optional<quint64> fromHex64(QStringView text) {
    if (text.size() != 16) return std::nullopt;
    bool ok = false;
    const quint64 value = text.toULongLong(&ok, 16);
    return ok && QLatin1String(hex64(value)) == text ? std::optional(value) : std::nullopt;
}

std::optional<qint64> positive(QStringView text) {
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value >= 0 && QString::number(value) == text ? std::optional(value) : std::nullopt;
}

// A JSON string literal of text that holds only letters, digits and plain punctuation needs no escaping.
void appendQuoted(QByteArray &out, const QString &text) {
    bool plain = true;
    for (const QChar c : text)
        if (c < u' ' || c == u'"' || c == u'\\' || c > u'~') plain = false;
    if (plain) {
        out += '"' + text.toLatin1() + '"';
        return;
    }
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    out += array.mid(1, array.size() - 2);
}

void appendChange(QByteArray &out, const Change &change) {
    out += '{';
    if (change.operation == Operation::Set) out += "\"commitment\":\"" + change.commitment.toHex() + "\",";
    else out += "\"erase\":\"" + change.reason.toLatin1() + "\",";
    out += "\"field\":";
    appendQuoted(out, change.cell.field);
    out += ",\"kind\":";
    appendQuoted(out, change.cell.kind);
    out += ",\"record\":\"" + change.cell.record.text().toLatin1() + "\",\"replaced\":[";
    for (size_t i = 0; i < change.replaced.size(); ++i) {
        if (i > 0) out += ',';
        out += '"' + change.replaced[i].text().toLatin1() + '"';
    }
    out += "]}";
}

QByteArray hexBytes(const QJsonValue &value, int size) {
    const QByteArray text = value.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    if (bytes.size() != size || bytes.toHex() != text) damaged("bad hash");
    return bytes;
}

Uuid uuidOf(const QJsonValue &value) {
    const auto id = Uuid::parse(value.toString());
    if (!id) damaged("bad id");
    return *id;
}

Change readChange(const QJsonObject &json) {
    Change change;
    change.cell = {json.value(QLatin1String("kind")).toString(), uuidOf(json.value(QLatin1String("record"))),
                   json.value(QLatin1String("field")).toString()};
    if (json.contains(QLatin1String("commitment"))) {
        change.commitment = hexBytes(json.value(QLatin1String("commitment")), 32);
    } else if (json.contains(QLatin1String("erase"))) {
        change.operation = Operation::Erase;
        change.reason = json.value(QLatin1String("erase")).toString();
    } else {
        throw Error(ErrorCode::NewerFormat, QStringLiteral("changeset: unknown operation"));
    }
    const QJsonArray refs = json.value(QLatin1String("replaced")).toArray();
    for (const auto &ref : refs) {
        const auto parsed = ChangeRef::parse(ref.toString());
        if (!parsed) damaged("bad reference");
        change.replaced.push_back(*parsed);
    }
    if (change.cell.kind.isEmpty() || change.cell.field.isEmpty()) damaged("empty cell");
    return change;
}

}  // namespace

QString ChangeRef::text() const {
    QByteArray out = place.device.text().toLatin1();
    out += '.' + hex64(place.epoch) + '.' + QByteArray::number(place.sequence) + '.' + QByteArray::number(position) + '.' +
           hex64(mark);
    return QString::fromLatin1(out);
}

std::optional<ChangeRef> ChangeRef::parse(QStringView text) {
    const auto parts = text.split(u'.');
    if (parts.size() != 5) return std::nullopt;
    const auto device = Uuid::parse(parts[0]);
    const auto epoch = fromHex64(parts[1]);
    const auto sequence = positive(parts[2]);
    const auto position = positive(parts[3]);
    const auto mark = fromHex64(parts[4]);
    if (!device || !epoch || !sequence || !position || !mark || *position > 1'000'000'000) return std::nullopt;
    return ChangeRef{{*device, *epoch, *sequence}, int(*position), *mark};
}

QByteArray canonical(const Changeset &changeset) {
    QByteArray out;
    out.reserve(256 + 256 * qsizetype(changeset.changes.size()));
    out += "{\"account\":\"" + changeset.account.text().toLatin1() + "\",\"changes\":[";
    for (size_t i = 0; i < changeset.changes.size(); ++i) {
        if (i > 0) out += ',';
        appendChange(out, changeset.changes[i]);
    }
    out += "],\"clock\":[" + QByteArray::number(changeset.stamp.ms) + ',' + QByteArray::number(changeset.stamp.counter);
    out += "],\"device\":\"" + changeset.place.device.text().toLatin1();
    out += "\",\"epoch\":\"" + hex64(changeset.place.epoch) + "\",\"label\":";
    appendQuoted(out, changeset.label);
    out += ",\"previous\":\"" + changeset.previous.toHex();
    out += "\",\"sequence\":" + QByteArray::number(changeset.place.sequence) + '}';
    return out;
}

QByteArray hashOf(const QByteArray &canonicalBytes) {
    return crypto::sha256(canonicalBytes);
}

QByteArray commitmentOf(const QByteArray &salt, const QByteArray &value) {
    return crypto::sha256(QByteArray(salt + value));
}

quint64 markOf(const QByteArray &hash) {
    quint64 mark = 0;
    for (int i = 0; i < 8; ++i) mark = (mark << 8) | static_cast<unsigned char>(hash[i]);
    return mark;
}

Changeset parseCanonical(const QByteArray &bytes) {
    QJsonParseError error{};
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError) damaged("not JSON");
    Changeset out;
    out.account = uuidOf(json.value(QLatin1String("account")));
    out.label = json.value(QLatin1String("label")).toString();
    out.previous = hexBytes(json.value(QLatin1String("previous")), 32);
    out.place.device = uuidOf(json.value(QLatin1String("device")));
    const auto epoch = fromHex64(json.value(QLatin1String("epoch")).toString());
    if (!epoch) damaged("bad epoch");
    out.place.epoch = *epoch;
    out.place.sequence = json.value(QLatin1String("sequence")).toInteger();
    const QJsonArray clock = json.value(QLatin1String("clock")).toArray();
    out.stamp = {clock.at(0).toInteger(-1), int(clock.at(1).toInteger(-1))};
    if (clock.size() != 2 || out.stamp.ms < 0 || out.stamp.ms >= (1ll << 46) || out.stamp.counter < 0 ||
        out.stamp.counter > 0xffff || out.place.sequence < 1)
        damaged("bad clock or sequence");
    const QJsonArray changes = json.value(QLatin1String("changes")).toArray();
    for (const auto &change : changes) out.changes.push_back(readChange(change.toObject()));
    if (out.changes.empty() || canonical(out) != bytes) damaged("not canonical");
    out.hash = hashOf(bytes);
    return out;
}

}  // namespace balai::store
