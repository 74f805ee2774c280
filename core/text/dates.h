#pragma once
#include <QDate>
#include <QString>
#include <QStringView>
#include <QTime>
#include <variant>

namespace balai::text {

// Stored days are ISO Gregorian; these are for people. Month and weekday names are ICU's, Tetum's are ours; the order
// of the parts is domain.md 4.1. A year is never shortened to two digits.

enum class DateStyle {
    Long,            // 23 November 2026
    LongWithWeekday, // Monday, 23 November 2026
    ShortWeekday,    // Mon, 23 Nov
    DayMonth,        // 23 November
    MonthYear,       // November 2026
    Numeric,         // 23/11/2026; 2026-11-23 where readers differ about the order (English, Filipino)
};

// Which year is shown. OfLanguage: Thai shows both, all others the Gregorian one. Buddhist and Both act on Thai, Lao and
// Khmer (buddhist_year.h says how each counts); the other languages keep the Gregorian year.
enum class Era { OfLanguage, Gregorian, Buddhist, Both };

// OfLanguage: Burmese digits in Burmese, 0-9 elsewhere, as CLDR has it.
enum class Digits { OfLanguage, Latin, Native };

// How days, hours and counts are written for one reader; the choice of an account, never stored with what it writes.
struct DateForm {
    Era era = Era::OfLanguage;
    Digits digits = Digits::OfLanguage;
    bool operator==(const DateForm &) const = default;
};

// Empty for an invalid day. Languages outside the 13 are written as English.
QString formatDate(QDate day, const QString &language, DateStyle style, DateForm form = {});
QString formatTime(QTime time, const QString &language, Digits digits = Digits::OfLanguage); // 24 hours, "09:05"

// "พ.ศ. 2569 (2026)" in Thai, "2026" elsewhere. A whole year of ours lies in two Khmer ones, so in Khmer it is always ours.
QString formatYear(int gregorianYear, const QString &language, DateForm form = {});

// Whether readers of the language choose between 0-9 and digits of their own: Thai, Lao, Khmer, Burmese, Tamil.
bool hasOwnDigits(const QString &language);
bool choosesEra(const QString &language); // Lao, Khmer

// Digits of the language's own script where it has them.
QString nativeDigits(const QString &asciiDigits, const QString &language);
// A count or number for people ("12", "3.5") in the digits that were chosen. References, file names and times that
// prove something are never passed through it.
QString writtenDigits(const QString &asciiDigits, const QString &language, Digits digits = Digits::OfLanguage);

// Why typed words are not taken for a day. `suggested` is what to offer; invalid where there is nothing to offer.
struct DateQuestion {
    enum class Reason {
        Unreadable,
        TwoDigitYear, // "23/11/69": always asked
        BuddhistYear, // a year over 2400; suggested: the same day 543 years earlier
        DayOrMonth,   // "3/11/2026" in English or Filipino; suggested: day first
        NoSuchDay,    // 31 February
    };
    Reason reason;
    QDate suggested;
    bool operator==(const DateQuestion &) const = default;
};

// Reads "23/11/2026", "23.11.2026", "2026-11-23", "23 November 2026", "Nobyembre 23, 2026", "2026年11月23日", with the
// decimal digits of any script and month names of `language` or English. Day first where all is figures.
std::variant<QDate, DateQuestion> parseDate(QStringView typed, const QString &language);

// Reads "9:05", "09.05", "9h05", "0905", "9:05 pm", digits of any script; invalid where it is no time.
QTime parseTime(QStringView typed);

} // namespace balai::text
