#include "core/base/clock.h"

#include <QTimeZone>

namespace balai {

namespace {
QDateTime at(const QString &timeZone, qint64 ms) {
    const QTimeZone zone(timeZone.toUtf8());
    return QDateTime::fromMSecsSinceEpoch(ms, zone.isValid() ? zone : QTimeZone::utc());
}
}  // namespace

qint64 SystemClock::nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

QDate dayIn(const QString &timeZone, qint64 ms) { return at(timeZone, ms).date(); }

qint64 dayStart(const QString &timeZone, qint64 ms) {
    const QDateTime local = at(timeZone, ms);
    return local.date().startOfDay(local.timeZone()).toMSecsSinceEpoch();
}

QString timeText(const QString &timeZone, qint64 ms) {
    const QDateTime local = at(timeZone, ms);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

}  // namespace balai
