// What we write, held against ICU's data for the languages that it knows, and against Timor-Leste's own names for Tetum.
#include "core/text/buddhist_year.h"
#include "core/text/calendar_names.h"
#include "core/text/collation.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/icu_text.h"
#include "core/text/language.h"
#include "core/text/numbers.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <algorithm>
#include <memory>
#include <unicode/alphaindex.h>
#include <unicode/dcfmtsym.h>
#include <unicode/dtptngen.h>
#include <unicode/numsys.h>
#include <unicode/smpdtfmt.h>

using namespace balai::text;

namespace {

QStringList tagsOfIcu() {
    QStringList out;
    for (const Language &language : interfaceLanguages())
        if (language.tag != u"tet") out.append(language.tag);
    return out;
}

// As `pattern` writes the day in the calendar of the locale; days are taken at noon UTC.
QString icuSays(const QString &locale, const char *pattern, QDate day) {
    UErrorCode status = U_ZERO_ERROR;
    icu::SimpleDateFormat format(icu::UnicodeString(pattern), icu::Locale::createCanonical(locale.toLatin1().constData()), status);
    format.setTimeZone(*icu::TimeZone::getGMT());
    icu::UnicodeString out;
    format.format(double(QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()), out);
    REQUIRE(U_SUCCESS(status));
    return fromIcu(out);
}

// The letters d, M and y of a pattern or the places of day, month and year in a written day, in their order.
QString orderIn(const QString &text, const QString &day, const QString &month, const QString &year) {
    std::vector<std::pair<qsizetype, QChar>> found{{text.indexOf(day), u'd'}, {text.indexOf(month), u'M'}, {text.indexOf(year), u'y'}};
    std::sort(found.begin(), found.end());
    REQUIRE(found.front().first >= 0);
    return QString(QChar(found[0].second)) + found[1].second + found[2].second;
}

QString orderOfIcu(const QString &tag) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateTimePatternGenerator> generator(icu::DateTimePatternGenerator::createInstance(icuLocale(tag), status));
    const QString pattern = fromIcu(generator->getBestPattern(icu::UnicodeString("yMMMMd"), status));
    REQUIRE(U_SUCCESS(status));
    return orderIn(pattern, QStringLiteral("d"), pattern.contains(u'L') ? QStringLiteral("L") : QStringLiteral("M"), QStringLiteral("y"));
}

const char16_t *const tetumMonths[] = {u"Janeiru", u"Fevereiru", u"Marsu", u"Abríl", u"Maiu", u"Juñu", u"Jullu", u"Agostu", u"Setembru", u"Outubru", u"Novembru", u"Dezembru"};
const char16_t *const tetumDays[] = {u"Segunda", u"Tersa", u"Kuarta", u"Kinta", u"Sesta", u"Sábadu", u"Domingu"};

} // namespace

TEST_CASE("months and weekdays have the names that ICU gives them in a date, in every language that it knows") {
    for (const QString &tag : tagsOfIcu())
        for (int at = 0; at < 365; ++at) {
            const QDate day = QDate(2026, 1, 1).addDays(at);
            const QString written = formatDate(day, tag, DateStyle::LongWithWeekday, {Era::Gregorian, Digits::Latin});
            INFO(tag.toStdString() << ' ' << written.toStdString());
            const QString month = tag == u"zh" ? QStringLiteral("%1月").arg(day.month()) : icuSays(tag, "MMMM", day);
            CHECK(written.contains(month));
            CHECK(written.contains(icuSays(tag, "EEEE", day)));
        }
}

TEST_CASE("Tetum has the names of months and days that are used in Timor-Leste") {
    for (int month = 1; month <= 12; ++month)
        CHECK(formatDate(QDate(2026, month, 5), u"tet"_qs, DateStyle::MonthYear) == QString::fromUtf16(tetumMonths[month - 1]) + u" 2026"_qs);
    for (int day = 0; day < 7; ++day) // 23 November 2026 is a Monday
        CHECK(formatDate(QDate(2026, 11, 23).addDays(day), u"tet"_qs, DateStyle::LongWithWeekday).startsWith(QString::fromUtf16(tetumDays[day]) + u' '));
    CHECK(monthNames(u"tet"_qs, NameWidth::Short).size() == 12);
    for (int month = 0; month < 12; ++month)
        CHECK(fold(QString::fromUtf16(tetumMonths[month])).startsWith(fold(monthNames(u"tet"_qs, NameWidth::Short)[month])));
    QStringList sorted{u"sira"_qs, u"sá"_qs, u"sa"_qs, u"Ñ"_qs, u"N"_qs, u"O"_qs};
    std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return compare(a, b, u"tet"_qs) < 0; });
    CHECK(sorted == QStringList{u"N"_qs, u"Ñ"_qs, u"O"_qs, u"sa"_qs, u"sá"_qs, u"sira"_qs});
    CHECK(formatNumber(1234567, u"tet"_qs) == u"1.234.567"_qs);
}

TEST_CASE("day, month and year stand in CLDR's order, but for English, which is written for Asia") {
    for (const QString &tag : tagsOfIcu()) {
        const QDate day(2026, 11, 23);
        const QString written = formatDate(day, tag, DateStyle::Long, {Era::Gregorian, Digits::Latin});
        const QString month = tag == u"zh" ? QStringLiteral("11月") : icuSays(tag, "MMMM", day);
        INFO(tag.toStdString() << ' ' << written.toStdString());
        CHECK(orderIn(written, QStringLiteral("23"), month, QStringLiteral("2026")) == (tag == u"en" ? orderOfIcu(u"en-SG"_qs) : orderOfIcu(tag)));
    }
}

TEST_CASE("digits of a language's own are those of CLDR, and are usual only where CLDR has them so") {
    for (const QString &tag : tagsOfIcu()) {
        INFO(tag.toStdString());
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::NumberingSystem> usual(icu::NumberingSystem::createInstance(icuLocale(tag), status));
        const std::unique_ptr<icu::NumberingSystem> own(icu::NumberingSystem::createInstance(icuLocale(tag + u"-u-nu-native"_qs), status));
        REQUIRE(U_SUCCESS(status));
        const QString ascii = QStringLiteral("0123456789");
        CHECK(writtenDigits(ascii, tag) == fromIcu(usual->getDescription()));
        const bool isOurs = own->getRadix() == 10 && !own->isAlgorithmic() && tag != u"zh"; // Han numerals are no digits
        CHECK(nativeDigits(ascii, tag) == (isOurs ? fromIcu(own->getDescription()) : ascii));
        CHECK(hasOwnDigits(tag) == (nativeDigits(ascii, tag) != ascii));
        CHECK(asciiDigits(nativeDigits(ascii, tag)) == ascii);
        CHECK(parseNumber(nativeDigits(QStringLiteral("1204"), tag)) == 1204);
        CHECK(parseTime(formatTime(QTime(9, 5), tag, Digits::Native)) == QTime(9, 5));
    }
    CHECK_FALSE(hasOwnDigits(u"tet"_qs));
}

TEST_CASE("groups and decimals are parted as CLDR parts them") {
    for (const QString &tag : tagsOfIcu()) {
        INFO(tag.toStdString());
        UErrorCode status = U_ZERO_ERROR;
        const icu::DecimalFormatSymbols symbols(icuLocale(tag == u"pt" ? u"pt-TL"_qs : tag), status);
        REQUIRE(U_SUCCESS(status));
        const QString group = fromIcu(symbols.getConstSymbol(icu::DecimalFormatSymbols::kGroupingSeparatorSymbol));
        const QString decimal = fromIcu(symbols.getConstSymbol(icu::DecimalFormatSymbols::kDecimalSeparatorSymbol));
        if (tag == u"km") { // CLDR 44 turned Khmer's around; older data are not what is printed in Phnom Penh
            CHECK(formatNumber(1234567, tag) == u"1,234,567"_qs);
            continue;
        }
        CHECK(formatNumber(1234567, tag) == u"1"_qs + group + u"234"_qs + group + u"567"_qs);
        CHECK(formatMoney(1250, u"USD"_qs, tag).endsWith(u"12"_qs + decimal + u"50"_qs));
    }
}

TEST_CASE("the Buddhist year of Thailand and Laos is ICU's on every day") {
    for (const QString &tag : {u"th"_qs, u"lo"_qs})
        for (int at = 0; at < 4000; at += 13) {
            const QDate day = QDate(2019, 1, 1).addDays(at);
            CHECK(QString::number(*buddhistYear(day, tag)) == icuSays(tag + u"@calendar=buddhist;numbers=latn"_qs, "y", day));
        }
}

TEST_CASE("the Buddhist year of Cambodia begins on the day after Visak Bochea") {
    // Public holidays as Cambodia's government set them.
    for (const QDate &day : {QDate(2012, 5, 5), QDate(2016, 5, 20), QDate(2017, 5, 10), QDate(2018, 4, 29), QDate(2019, 5, 18), QDate(2020, 5, 6), QDate(2021, 4, 26),
                             QDate(2022, 5, 15), QDate(2023, 5, 4), QDate(2024, 5, 22), QDate(2025, 5, 11), QDate(2026, 5, 1), QDate(2027, 5, 20)}) {
        CHECK(visakBochea(day.year()) == day);
        CHECK(buddhistYear(day, u"km"_qs) == day.year() + 543);
        CHECK(buddhistYear(day.addDays(1), u"km"_qs) == day.year() + 544);
    }
    for (int year = 1900; year <= 2300; ++year) { // never out of its season
        const QDate day = visakBochea(year);
        CHECK(day.year() == year);
        CHECK((day >= QDate(year, 4, 10) && day <= QDate(year, 6, 5)));
    }
    CHECK_FALSE(buddhistYear(QDate(1899, 12, 31), u"km"_qs));
    CHECK_FALSE(buddhistYear(QDate(2301, 1, 1), u"th"_qs));
    CHECK_FALSE(buddhistYear(QDate(2026, 1, 1), u"my"_qs));
}

TEST_CASE("the letters of a language's own index stand in their order") {
    for (const QString &tag : tagsOfIcu()) {
        UErrorCode status = U_ZERO_ERROR;
        icu::AlphabeticIndex index(icuLocale(tag), status);
        QStringList labels;
        while (index.nextBucket(status))
            if (index.getBucketLabelType() == U_ALPHAINDEX_NORMAL) labels.append(fromIcu(index.getBucketLabel()));
        REQUIRE(U_SUCCESS(status));
        REQUIRE(labels.size() > 15);
        INFO(tag.toStdString());
        QStringList shuffled = labels;
        std::reverse(shuffled.begin(), shuffled.end());
        std::sort(shuffled.begin(), shuffled.end(), [&](const QString &a, const QString &b) { return compare(a, b, tag) < 0; });
        CHECK(shuffled == labels);
        QStringList byKey = labels;
        std::reverse(byKey.begin(), byKey.end());
        std::sort(byKey.begin(), byKey.end(), [&](const QString &a, const QString &b) { return sortKey(a, tag) < sortKey(b, tag); });
        CHECK(byKey == labels);
    }
}
