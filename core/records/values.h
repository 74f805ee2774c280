#pragma once
#include "core/base/uuid.h"
#include "core/records/kinds.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <optional>
#include <vector>

namespace balai::records {

// Text by BCP 47 language tag: {"km": "…", "en": "…"}. One cell per language.
using LocalText = QMap<QString, QString>;

// A moment as people wrote it, with its offset: "2026-11-23T10:00:00+07:00". Empty: not set.
struct Time {
    QString text;
    qint64 ms() const;  // since 1970 UTC; 0 when not set
    QDate day() const;  // in its own offset
    bool isSet() const { return !text.isEmpty(); }
    bool operator==(const Time &) const = default;
};

// An amount in minor units of an ISO 4217 currency; an empty currency means not set.
struct Money {
    qint64 minor = 0;
    QString currency;
    bool isSet() const { return !currency.isEmpty(); }
    bool operator==(const Money &) const = default;
};

// A set merges element by element; kept sorted by its JSON text, without repetition.
template <class T> class Set : public std::vector<T> {
public:
    using std::vector<T>::vector;
    bool contains(const T &item) const { return std::find(this->begin(), this->end(), item) != this->end(); }
    void add(const T &item) {
        if (!contains(item)) this->push_back(item);
    }
    void take(const T &item) { this->erase(std::remove(this->begin(), this->end(), item), this->end()); }
};

// A list whose order counts; in events one value, elsewhere one cell per element with a fractional key.
template <class T> class Ordered : public std::vector<T> {
public:
    using std::vector<T>::vector;
};

// Words of an enumeration in declared order. Every enum used in a record starts with `unset` (null in JSON) and
// `unknown` (a word of a newer version; kept in the store, never written by this one); `enumWords<E>` lists the rest.
template <class E> inline constexpr const char *const *enumWords = nullptr;  // nullptr-terminated

template <class E> QString wordOf(E value) {
    const int at = static_cast<int>(value) - 2;
    return at < 0 ? QString() : QString::fromLatin1(enumWords<E>[at]);
}

template <class E> E fromWord(QStringView word) {
    if (word.isEmpty()) return E::unset;
    for (int i = 0; enumWords<E>[i]; ++i)
        if (word == QLatin1String(enumWords<E>[i])) return static_cast<E>(i + 2);
    return E::unknown;
}

// "2026-11-23", or empty
QString dateText(QDate date);
QDate dateFrom(QStringView text);  // strict ISO; invalid QDate otherwise
bool isTimeText(QStringView text);
// Why a day or a moment ("2569-11-23", "2569-11-23T10:00:00+07:00") is asked about and not taken: a year over 2400 is one of the
// Buddhist era. With the day that was probably meant; empty: nothing is to be asked.
QString yearQuestion(const QString &written);

}  // namespace balai::records
