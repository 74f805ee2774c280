#include "core/sample/script.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

namespace balai::sample {

namespace {

[[noreturn]] void damaged(const QString &what) { throw Error(ErrorCode::Damaged, QStringLiteral("sample: ") + what); }

QJsonDocument readJson(const QString &path) {
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(readFile(path, 16 << 20), &error);
    if (error.error != QJsonParseError::NoError) damaged(error.errorString());
    return document;
}

QStringList fileNames(const QJsonDocument &index) {
    QStringList out;
    const QJsonArray names = index.isArray() ? index.array() : index.object().value(QLatin1String("files")).toArray();
    for (const auto &name : names) out.append(name.toString());
    return out;
}

const QRegularExpression &dayPattern() {
    static const QRegularExpression pattern(QStringLiteral("^([+-]\\d+)d(?: (\\d\\d):(\\d\\d))?$"));
    return pattern;
}

}  // namespace

Uuid Resolver::idOf(const QString &key) const {
    const auto found = m_ids.find(key);
    if (found == m_ids.end()) damaged(QStringLiteral("unknown key ") + key);
    return *found;
}

QString Resolver::text(const QString &given) const {
    if (given.startsWith(u'@') && m_ids.contains(given.mid(1))) return idOf(given.mid(1)).text();
    const auto match = dayPattern().match(given);
    if (match.hasMatch()) {
        if (match.captured(2).isEmpty()) return m_today.addDays(match.captured(1).toInt()).toString(Qt::ISODate);
        return timeText(m_timeZone, momentMs(given));
    }
    QString out = given;
    out.replace(QStringLiteral("{year}"), QString::number(m_today.year()));
    out.replace(QStringLiteral("{year-1}"), QString::number(m_today.year() - 1));
    return out;
}

qint64 Resolver::momentMs(const QString &given) const {
    const auto match = dayPattern().match(given);
    if (!match.hasMatch()) damaged(QStringLiteral("not a time: ") + given);
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt());
    const QTimeZone zone(m_timeZone.toUtf8());
    return QDateTime(m_today.addDays(match.captured(1).toInt()), time, zone.isValid() ? zone : QTimeZone::utc()).toMSecsSinceEpoch();
}

QJsonValue Resolver::resolved(const QJsonValue &value) const {
    if (value.isString()) return text(value.toString());
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray items = value.toArray();
        for (const auto &item : items) out.append(resolved(item));
        return out;
    }
    if (!value.isObject()) return value;
    QJsonObject out;
    const QJsonObject parts = value.toObject();
    for (auto it = parts.begin(); it != parts.end(); ++it) out.insert(text(it.key()), resolved(it.value()));
    return out;
}

std::vector<Line> readScript(const QString &folder, const Resolver &resolver) {
    std::vector<Line> out;
    for (const QString &name : fileNames(readJson(folder + QStringLiteral("/index.json")))) {
        const QJsonArray objects = readJson(folder + u'/' + name).array();
        for (const auto &value : objects) {
            const QJsonObject object = value.toObject();
            out.push_back({object.value(QLatin1String("kind")).toString(), object.value(QLatin1String("key")).toString(),
                           object.value(QLatin1String("account")).toString(),
                           resolver.momentMs(object.value(QLatin1String("at")).toString()),
                           object.value(QLatin1String("fields")).toObject()});
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const Line &a, const Line &b) { return a.at < b.at; });
    return out;
}

QJsonObject readToTry(const QString &folder) { return readJson(folder + QStringLiteral("/to_try.json")).object(); }

}  // namespace balai::sample
