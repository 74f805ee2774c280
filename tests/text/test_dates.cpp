#include "core/text/dates.h"
#include "core/text/language.h"
#include "core/text/numbers.h"
#include "tests/support/catch.h"

using namespace balai::text;

namespace {

const QDate day(2026, 11, 23);

QString longDate(const QString &language) { return formatDate(day, language, DateStyle::Long); }

DateQuestion::Reason reasonOf(const std::variant<QDate, DateQuestion> &answer) {
    const auto *question = std::get_if<DateQuestion>(&answer);
    REQUIRE(question != nullptr);
    return question->reason;
}

} // namespace

TEST_CASE("a day is written as each language writes it") {
    CHECK(longDate(u"en"_qs) == u"23 November 2026"_qs);
    CHECK(longDate(u"id"_qs) == u"23 November 2026"_qs);
    CHECK(longDate(u"ms"_qs) == u"23 November 2026"_qs);
    CHECK(longDate(u"fil"_qs) == u"Nobyembre 23, 2026"_qs);
    CHECK(longDate(u"th"_qs) == u"23 พฤศจิกายน พ.ศ. 2569 (2026)"_qs);
    CHECK(longDate(u"lo"_qs) == u"23 ພະຈິກ 2026"_qs);
    CHECK(longDate(u"km"_qs) == u"23 វិច្ឆិកា 2026"_qs);
    CHECK(longDate(u"my"_qs) == u"၂၀၂၆ နိုဝင်ဘာ ၂၃"_qs);
    CHECK(longDate(u"vi"_qs) == u"23 tháng 11 năm 2026"_qs);
    CHECK(longDate(u"zh"_qs) == u"2026年11月23日"_qs);
    CHECK(longDate(u"ta"_qs) == u"23 நவம்பர், 2026"_qs);
    CHECK(longDate(u"pt"_qs) == u"23 de novembro de 2026"_qs);
    CHECK(longDate(u"tet"_qs) == u"23 Novembru 2026"_qs);
}

TEST_CASE("a day with its weekday names the right one") {
    CHECK(formatDate(day, u"en"_qs, DateStyle::LongWithWeekday) == u"Monday, 23 November 2026"_qs);
    CHECK(formatDate(day, u"id"_qs, DateStyle::LongWithWeekday) == u"Senin, 23 November 2026"_qs);
    CHECK(formatDate(day, u"tet"_qs, DateStyle::LongWithWeekday) == u"Segunda 23 Novembru 2026"_qs);
    CHECK(formatDate(day, u"th"_qs, DateStyle::LongWithWeekday, {Era::Gregorian}) == u"วันจันทร์ที่ 23 พฤศจิกายน 2026"_qs);
    CHECK(formatDate(day, u"km"_qs, DateStyle::LongWithWeekday) == u"ថ្ងៃច័ន្ទ ទី23 ខែវិច្ឆិកា ឆ្នាំ2026"_qs);
    CHECK(formatDate(day, u"vi"_qs, DateStyle::LongWithWeekday) == u"Thứ Hai, ngày 23 tháng 11 năm 2026"_qs);
    CHECK(formatDate(day, u"zh"_qs, DateStyle::LongWithWeekday) == u"2026年11月23日星期一"_qs);
    CHECK(formatDate(QDate(2026, 11, 29), u"en"_qs, DateStyle::ShortWeekday) == u"Sun, 29 Nov"_qs);
}

TEST_CASE("every style has every part filled in, in every language") {
    for (const Language &language : interfaceLanguages())
        for (const DateStyle style : {DateStyle::Long, DateStyle::LongWithWeekday, DateStyle::ShortWeekday,
                                      DateStyle::DayMonth, DateStyle::MonthYear, DateStyle::Numeric}) {
            const QString text = formatDate(day, language.tag, style);
            INFO(language.tag.toStdString());
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(text.contains(u'{'));
            if (style != DateStyle::MonthYear) CHECK(asciiDigits(text).contains(u"23"_qs));
        }
}

TEST_CASE("the era and the digits are the reader's choice") {
    CHECK(formatDate(day, u"th"_qs, DateStyle::Long, {Era::Buddhist}) == u"23 พฤศจิกายน พ.ศ. 2569"_qs);
    CHECK(formatDate(day, u"en"_qs, DateStyle::Long, {Era::Buddhist}) == u"23 November 2026"_qs);
    CHECK(formatDate(day, u"my"_qs, DateStyle::Long, {Era::Gregorian, Digits::Latin}) == u"2026 နိုဝင်ဘာ 23"_qs);
    CHECK(formatDate(day, u"km"_qs, DateStyle::Long, {Era::Gregorian, Digits::Native}) == u"២៣ វិច្ឆិកា ២០២៦"_qs);
    CHECK(formatYear(2026, u"th"_qs) == u"พ.ศ. 2569 (2026)"_qs);
    CHECK(formatDate(day, u"lo"_qs, DateStyle::Long, {Era::Both}) == u"23 ພະຈິກ ພ.ສ. 2569 (2026)"_qs);
    CHECK(formatDate(day, u"km"_qs, DateStyle::Long, {Era::Both}) == u"23 វិច្ឆិកា ព.ស. 2570 (2026)"_qs);
    CHECK(formatDate(QDate(2026, 4, 30), u"km"_qs, DateStyle::MonthYear, {Era::Buddhist, Digits::Native}) == u"មេសា ព.ស. ២៥៦៩"_qs);
    CHECK(formatDate(day, u"km"_qs, DateStyle::Numeric, {Era::Both}) == u"23/11/2026"_qs);
    CHECK(formatYear(2026, u"lo"_qs, {Era::Both}) == u"ພ.ສ. 2569 (2026)"_qs);
    CHECK(formatYear(2026, u"km"_qs, {Era::Both}) == u"2026"_qs);
    CHECK(choosesEra(u"km"_qs));
    CHECK_FALSE(choosesEra(u"th"_qs));
    CHECK(writtenDigits(u"3 / 12"_qs, u"km"_qs) == u"3 / 12"_qs);
    CHECK(writtenDigits(u"3 / 12"_qs, u"km"_qs, Digits::Native) == u"៣ / ១២"_qs);
    CHECK(writtenDigits(u"3"_qs, u"my"_qs, Digits::Latin) == u"3"_qs);
    CHECK(formatDate(QDate(), u"en"_qs, DateStyle::Long).isEmpty());
    CHECK(formatDate(day, u"hmn"_qs, DateStyle::Long) == longDate(u"en"_qs));
}

TEST_CASE("figures alone are written so that nobody takes the month for the day") {
    CHECK(formatDate(QDate(2026, 3, 4), u"en"_qs, DateStyle::Numeric) == u"2026-03-04"_qs);
    CHECK(formatDate(QDate(2026, 3, 4), u"fil"_qs, DateStyle::Numeric) == u"2026-03-04"_qs);
    CHECK(formatDate(QDate(2026, 3, 4), u"th"_qs, DateStyle::Numeric) == u"04/03/2026"_qs);
}

TEST_CASE("a written day reads back in every language") {
    for (const Language &language : interfaceLanguages())
        for (const DateStyle style : {DateStyle::Long, DateStyle::Numeric})
            for (int month = 1; month <= 12; ++month) {
                const QDate date(2026, month, 25);
                for (const DateForm &form : {DateForm{}, DateForm{Era::Gregorian}, DateForm{Era::Both, Digits::Native}}) {
                    const QString text = formatDate(date, language.tag, style, form);
                    INFO(text.toStdString());
                    CHECK(parseDate(text, language.tag) == std::variant<QDate, DateQuestion>(date));
                }
            }
}

TEST_CASE("typed days are read in digits of any script") {
    CHECK(std::get<QDate>(parseDate(u"២៣/១១/២០២៦", u"km"_qs)) == day);
    CHECK(std::get<QDate>(parseDate(u"๒๓.๑๑.๒๐๒๖", u"th"_qs)) == day);
    CHECK(std::get<QDate>(parseDate(u"2026-11-23", u"en"_qs)) == day);
    CHECK(std::get<QDate>(parseDate(u"23 nov 2026", u"id"_qs)) == day);
    CHECK(std::get<QDate>(parseDate(u"november 23, 2026", u"km"_qs)) == day);
    CHECK(std::get<QDate>(parseDate(u"ngày 23 tháng 11 năm 2026", u"vi"_qs)) == day);
    CHECK(std::get<QDate>(parseDate(u"ថ្ងៃទី២៣ ខែវិច្ឆិកា ឆ្នាំ២០២៦", u"km"_qs)) == day);
    CHECK(std::get<QDate>(parseDate(u"၂၀၂၆ ခုနှစ် နိုဝင်ဘာလ ၂၃ ရက်", u"my"_qs)) == day);
    CHECK(std::get<QDate>(parseDate(u"Monday, 23 November 2026", u"en"_qs)) == day);
}

TEST_CASE("a year that may be Buddhist is asked about, never taken") {
    const auto answer = parseDate(u"23/11/2569", u"th"_qs);
    CHECK(std::get<DateQuestion>(answer) == DateQuestion{DateQuestion::Reason::BuddhistYear, day});
    CHECK(reasonOf(parseDate(u"23 พฤศจิกายน พ.ศ. 2569", u"th"_qs)) == DateQuestion::Reason::BuddhistYear);
    CHECK(std::get<QDate>(parseDate(u"1/1/2400", u"th"_qs)) == QDate(2400, 1, 1));
    for (const Language &language : interfaceLanguages())
        CHECK(reasonOf(parseDate(u"23-11-2570", language.tag)) == DateQuestion::Reason::BuddhistYear);
    CHECK(std::get<DateQuestion>(parseDate(u"23/11/2570", u"km"_qs)).suggested == day); // after Visak Bochea
    CHECK(std::get<DateQuestion>(parseDate(u"23 ພະຈິກ ພ.ສ. 2569", u"lo"_qs)).suggested == day);
    CHECK(reasonOf(parseDate(u"23 พฤศจิกายน พ.ศ. 2569 (2025)", u"th"_qs)) == DateQuestion::Reason::Unreadable);
    CHECK(reasonOf(parseDate(u"30 กุมภาพันธ์ พ.ศ. 2569 (2026)", u"th"_qs)) == DateQuestion::Reason::Unreadable);
}

TEST_CASE("two-digit years and unclear figures are asked about") {
    CHECK(reasonOf(parseDate(u"23/11/69", u"th"_qs)) == DateQuestion::Reason::TwoDigitYear);
    CHECK(reasonOf(parseDate(u"23 November 69", u"en"_qs)) == DateQuestion::Reason::TwoDigitYear);
    CHECK(std::get<DateQuestion>(parseDate(u"3/11/2026", u"fil"_qs)) ==
          DateQuestion{DateQuestion::Reason::DayOrMonth, QDate(2026, 11, 3)});
    CHECK(std::get<QDate>(parseDate(u"3/11/2026", u"id"_qs)) == QDate(2026, 11, 3));
    CHECK(std::get<QDate>(parseDate(u"11/23/2026", u"fil"_qs)) == day);
    CHECK(reasonOf(parseDate(u"31/2/2026", u"id"_qs)) == DateQuestion::Reason::NoSuchDay);
}

TEST_CASE("what is no day is unreadable") {
    for (const QString &text : {QString(), u"soon"_qs, u"23 11"_qs, u"1/2/3/2026"_qs, u"99999/1/1"_qs,
                                u"23/11/2026x"_qs, QString(u"1"_qs).repeated(5000), QString(QChar(0xD800))})
        CHECK(reasonOf(parseDate(text, u"en"_qs)) == DateQuestion::Reason::Unreadable);
}

TEST_CASE("times are written with 24 hours and read in many ways") {
    CHECK(formatTime(QTime(9, 5), u"en"_qs) == u"09:05"_qs);
    CHECK(formatTime(QTime(9, 5), u"id"_qs) == u"09.05"_qs);
    CHECK(formatTime(QTime(21, 5), u"my"_qs) == u"၂၁:၀၅"_qs);
    CHECK(formatTime(QTime(), u"en"_qs).isEmpty());
    for (const QString &text : {u"9:05"_qs, u"09.05"_qs, u"9h05"_qs, u"0905"_qs, u"៩:០៥"_qs, u"9:05 AM"_qs})
        CHECK(parseTime(text) == QTime(9, 5));
    CHECK(parseTime(u"9:05 p.m.") == QTime(21, 5));
    CHECK(parseTime(u"12 am") == QTime(0, 0));
    CHECK_FALSE(parseTime(u"25:00").isValid());
    CHECK_FALSE(parseTime(u"13 pm").isValid());
    CHECK_FALSE(parseTime(u"noon").isValid());
}

TEST_CASE("numbers are read in digits of any script and any grouping") {
    CHECK(asciiDigits(u"៣, ๓, ໓, ၃, ௩, 3") == u"3, 3, 3, 3, 3, 3"_qs);
    CHECK(parseNumber(u"1.234.567") == 1234567);
    CHECK(parseNumber(u"1,234,567") == 1234567);
    CHECK(parseNumber(u"១២៣៤") == 1234);
    CHECK(parseNumber(u"-5") == -5);
    CHECK_FALSE(parseNumber(u"1,23"));
    CHECK_FALSE(parseNumber(u"12a"));
    CHECK_FALSE(parseNumber(u""));
    CHECK_FALSE(parseNumber(u"99999999999999999999"));
    CHECK(formatNumber(1234567, u"id"_qs) == u"1.234.567"_qs);
    CHECK(formatNumber(-1234, u"en"_qs) == u"−1,234"_qs);
}

TEST_CASE("money has the decimals that people use and says its currency") {
    CHECK(formatMoney(150000, u"KHR"_qs, u"km"_qs) == u"KHR\u00A0150,000"_qs);
    CHECK(formatMoney(1250, u"USD"_qs, u"en"_qs) == u"USD\u00A012.50"_qs);
    CHECK(formatMoney(123456789, u"USD"_qs, u"pt"_qs) == u"USD\u00A01\u00A0234\u00A0567,89"_qs);
    CHECK(formatMoney(5, u"PHP"_qs, u"fil"_qs) == u"PHP\u00A00.05"_qs);
    CHECK(formatMoney(-1250000, u"IDR"_qs, u"id"_qs) == u"IDR\u00A0−1.250.000"_qs);
}

TEST_CASE("a typed amount is read to the last minor unit or not at all") {
    CHECK(parseMoney(u"150 000", u"KHR"_qs) == 150000);
    CHECK(parseMoney(u"12.50", u"USD"_qs) == 1250);
    CHECK(parseMoney(u"12,5", u"USD"_qs) == 1250);
    CHECK(parseMoney(u"1.234,56", u"USD"_qs) == 123456);
    CHECK(parseMoney(u"1,234", u"USD"_qs) == 123400);
    CHECK(parseMoney(u"၁၅၀၀", u"MMK"_qs) == 1500);
    CHECK_FALSE(parseMoney(u"12.505", u"THB"_qs) == 1250);
    CHECK_FALSE(parseMoney(u"12.5", u"VND"_qs));
    CHECK_FALSE(parseMoney(u"ten", u"USD"_qs));
    CHECK_FALSE(parseMoney(u"99999999999999999999", u"USD"_qs));
}
