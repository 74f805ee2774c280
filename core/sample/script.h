#pragma once
#include "core/base/uuid.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <vector>

namespace balai::sample {

// One object of the sample council as written in resources/sample: format in that folder's README.
struct Line {
    QString kind;
    QString key;
    QString account;  // "@a-desk1"
    qint64 at = 0;    // ms since 1970 UTC
    QJsonObject fields;  // still with "@key" references
};

// Turns what the files say relative to the day the sample is made into dates, times and ids.
class Resolver {
public:
    Resolver(QDate today, QString timeZone) : m_today(today), m_timeZone(std::move(timeZone)) {}
    void know(const QString &key, Uuid id) { m_ids.insert(key, id); }
    Uuid idOf(const QString &key) const;  // without "@"; throws Error{Damaged} where unknown
    bool knows(const QString &key) const { return m_ids.contains(key); }
    // "-11d" → date, "-11d 09:00" → time, "{year}" → number, "@key" → id; everything else as it is.
    QJsonValue resolved(const QJsonValue &value) const;
    qint64 momentMs(const QString &text) const;
    QDate today() const { return m_today; }

private:
    QString text(const QString &text) const;
    QDate m_today;
    QString m_timeZone;
    QHash<QString, Uuid> m_ids;
};

// All objects of the folder, sorted by the time they were written. Throws Error{NotFound, Damaged}.
std::vector<Line> readScript(const QString &folder, const Resolver &resolver);
QJsonObject readToTry(const QString &folder);

}  // namespace balai::sample
