#include "core/records/values.h"

#include <QDateTime>

namespace balai::records {

qint64 Time::ms() const {
    return isSet() ? QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch() : 0;
}

QDate Time::day() const { return dateFrom(QStringView(text).left(10)); }

QString dateText(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

QDate dateFrom(QStringView text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-') return {};
    for (int i : {0, 1, 2, 3, 5, 6, 8, 9})
        if (text[i] < u'0' || text[i] > u'9') return {};
    return QDate(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt());
}

bool isTimeText(QStringView text) {
    if (text.size() < 20 || text[10] != u'T' || !dateFrom(text.left(10)).isValid()) return false;
    const QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODate);
    return time.isValid() && time.timeSpec() != Qt::LocalTime;
}

}  // namespace balai::records
