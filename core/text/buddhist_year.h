#pragma once
#include <QDate>
#include <QString>
#include <optional>

namespace balai::text {

// Inside matter of dates.cpp. The year of the Buddhist era as a country counts it: Thailand and, as its printed calendars,
// Laos add 543 to our year; Cambodia begins its year on the day after Visak Bochea, so that it is 544 ahead from May on.
// Empty for other languages and for years outside 1900-2300.
std::optional<int> buddhistYear(QDate day, const QString &tag);

// "พ.ศ." and what Lao and Khmer write before such a year; empty for other languages.
QString buddhistEraName(const QString &tag);

// Visak Bochea, the full moon of the Khmer month Pisakh.
QDate visakBochea(int gregorianYear);

} // namespace balai::text
