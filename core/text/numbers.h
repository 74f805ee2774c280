#pragma once
#include <QString>
#include <QStringView>
#include <optional>

namespace balai::text {

// Every decimal digit (Nd) of any script becomes 0-9; the rest stays.
QString asciiDigits(QStringView text);

// A whole number with the group separators of any of our languages ("1.234", "1,234", "១២៣៤"); empty where it is none
// or does not fit.
std::optional<qint64> parseNumber(QStringView typed);

// "1.234.567" in Indonesian, "1,234,567" in English, "၁,၂၃၄,၅၆၇" is left to nativeDigits().
QString formatNumber(qint64 number, const QString &language);

// Digits after the point that people use: 0 for IDR VND LAK MMK KHR JPY KRW, else 2. `currency` is ISO 4217.
int minorDigits(const QString &currency);

// "KHR 150,000", "USD 12.50" in the grouping of the language; code and amount are held together by U+00A0.
QString formatMoney(qint64 minor, const QString &currency, const QString &language);

// The amount in minor units of what was typed ("150 000", "12.50", "12,5"); the last separator followed by at most
// minorDigits figures is the decimal one. Empty where it is no amount, has too many decimals, or does not fit.
std::optional<qint64> parseMoney(QStringView typed, const QString &currency);

} // namespace balai::text
