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

namespace {
// `from` + two digits, at most `limit`.
bool twoDigits(QStringView text, qsizetype from, int limit) {
    if (text.size() < from + 2) return false;
    for (qsizetype i : {from, from + 1})
        if (text[i] < u'0' || text[i] > u'9') return false;
    return text.mid(from, 2).toInt() <= limit;
}

bool isOffset(QStringView text) {
    if (text == QLatin1String("Z")) return true;
    return text.size() == 6 && (text[0] == u'+' || text[0] == u'-') && twoDigits(text, 1, 14) && text[3] == u':' &&
           twoDigits(text, 4, 59);
}
}  // namespace

bool isTimeText(QStringView text) {
    if (text.size() < 20 || text[10] != u'T' || text[13] != u':' || text[16] != u':') return false;
    if (!dateFrom(text.left(10)).isValid() || !twoDigits(text, 11, 23) || !twoDigits(text, 14, 59)) return false;
    if (!twoDigits(text, 17, 59)) return false;
    qsizetype end = 19;
    if (text[end] == u'.') {
        const qsizetype first = ++end;
        while (end < text.size() && text[end] >= u'0' && text[end] <= u'9') ++end;
        if (end == first || end > first + 9) return false;
    }
    return isOffset(text.mid(end));
}

}  // namespace balai::records
