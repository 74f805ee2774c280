#include "core/text/dates.h"

#include "core/text/buddhist_year.h"
#include "core/text/calendar_names.h"
#include "core/text/language.h"

#include <map>

namespace balai::text {

namespace {

// Order and joining words of one language. {w} weekday, {d} day, {m} month, {y} year.
struct Patterns {
    QString longDate, withWeekday, shortWeekday, dayMonth, monthYear, numeric;
};

Patterns patterns(const QString &date, const QString &weekday, const QString &shortWeekday, const QString &dayMonth,
                  const QString &monthYear, const QString &numeric) {
    return {date, QString(weekday).replace(u"{date}"_qs, date), shortWeekday, dayMonth, monthYear, numeric};
}

Patterns dayFirst(const QString &weekday) {
    return patterns(u"{d} {m} {y}"_qs, weekday, u"{w}, {d} {m}"_qs, u"{d} {m}"_qs, u"{m} {y}"_qs, u"{d}/{m}/{y}"_qs);
}

std::map<QString, Patterns> allPatterns() {
    const QString isoDay = u"{y}-{m}-{d}"_qs;
    const QString comma = u"{w}, {date}"_qs;
    const QString space = u"{w} {date}"_qs;
    std::map<QString, Patterns> all;
    for (const auto &tag : {u"id"_qs, u"ms"_qs}) all[tag] = dayFirst(comma);
    all[u"en"_qs] = patterns(u"{d} {m} {y}"_qs, comma, u"{w}, {d} {m}"_qs, u"{d} {m}"_qs, u"{m} {y}"_qs, isoDay);
    all[u"fil"_qs] = patterns(u"{m} {d}, {y}"_qs, comma, u"{w}, {m} {d}"_qs, u"{m} {d}"_qs, u"{m} {y}"_qs, isoDay);
    all[u"th"_qs] = patterns(u"{d} {m} {y}"_qs, u"{w}ที่ {date}"_qs, u"{w} {d} {m}"_qs, u"{d} {m}"_qs, u"{m} {y}"_qs,
                             u"{d}/{m}/{y}"_qs);
    all[u"lo"_qs] = patterns(u"{d} {m} {y}"_qs, u"{w} ທີ {date}"_qs, u"{w} {d} {m}"_qs, u"{d} {m}"_qs, u"{m} {y}"_qs,
                             u"{d}/{m}/{y}"_qs);
    all[u"km"_qs] = patterns(u"{d} {m} {y}"_qs, u"ថ្ងៃ{w} ទី{d} ខែ{m} ឆ្នាំ{y}"_qs, u"{w} {d} {m}"_qs, u"{d} {m}"_qs,
                             u"{m} {y}"_qs, u"{d}/{m}/{y}"_qs);
    all[u"my"_qs] = patterns(u"{y} {m} {d}"_qs, u"{date}၊ {w}"_qs, u"{m} {d}၊ {w}"_qs, u"{m} {d}"_qs, u"{y} {m}"_qs,
                             u"{d}-{m}-{y}"_qs);
    all[u"vi"_qs] =
        // "ngày" stands before it where a sentence says a day; in a table the column says so.
        patterns(u"{d} {m} năm {y}"_qs, u"{w}, ngày {date}"_qs, u"{w}, {d} {m}"_qs, u"{d} {m}"_qs, u"{m} năm {y}"_qs, u"{d}/{m}/{y}"_qs);
    all[u"zh"_qs] = patterns(u"{y}年{m}月{d}日"_qs, u"{date}{w}"_qs, u"{m}月{d}日 {w}"_qs, u"{m}月{d}日"_qs,
                             u"{y}年{m}月"_qs, isoDay);
    all[u"ta"_qs] =
        patterns(u"{d} {m}, {y}"_qs, comma, u"{w}, {d} {m}"_qs, u"{d} {m}"_qs, u"{m} {y}"_qs, u"{d}/{m}/{y}"_qs);
    all[u"pt"_qs] = patterns(u"{d} de {m} de {y}"_qs, comma, u"{w}, {d} de {m}"_qs, u"{d} de {m}"_qs, u"{m} de {y}"_qs,
                             u"{d}/{m}/{y}"_qs);
    all[u"tet"_qs] =
        patterns(u"{d} {m} {y}"_qs, space, u"{w}, {d} {m}"_qs, u"{d} {m}"_qs, u"{m} {y}"_qs, u"{d}/{m}/{y}"_qs);
    return all;
}

QString knownTag(const QString &language) {
    const Language *known = languageOf(language);
    return known ? known->tag : QStringLiteral("en");
}

const Patterns &patternsOf(const QString &tag) {
    static const std::map<QString, Patterns> all = allPatterns();
    return all.at(tag);
}

const QString &patternOf(const Patterns &of, DateStyle style) {
    switch (style) {
    case DateStyle::Long: return of.longDate;
    case DateStyle::LongWithWeekday: return of.withWeekday;
    case DateStyle::ShortWeekday: return of.shortWeekday;
    case DateStyle::DayMonth: return of.dayMonth;
    case DateStyle::MonthYear: return of.monthYear;
    case DateStyle::Numeric: return of.numeric;
    }
    return of.longDate;
}

char16_t zeroOf(const QString &tag) {
    switch (scriptOf(tag)) {
    case Script::Thai: return 0x0E50;
    case Script::Lao: return 0x0ED0;
    case Script::Khmer: return 0x17E0;
    case Script::Myanmar: return 0x1040;
    case Script::Tamil: return 0x0BE6;
    case Script::Latin:
    case Script::Han:
    case Script::Other: return u'0';
    }
    return u'0';
}

bool wantsNative(const QString &tag, Digits digits) {
    return digits == Digits::Native || (digits == Digits::OfLanguage && tag == u"my");
}

bool wantsBuddhist(const QString &tag, Era era) {
    return era == Era::Buddhist || era == Era::Both || (era == Era::OfLanguage && tag == u"th");
}

QString yearText(QDate day, const QString &tag, Era era) {
    const std::optional<int> own = wantsBuddhist(tag, era) ? buddhistYear(day, tag) : std::nullopt;
    if (!own) return QString::number(day.year());
    const QString text = QStringLiteral("%1 %2").arg(buddhistEraName(tag)).arg(*own);
    return era == Era::Buddhist ? text : QStringLiteral("%1 (%2)").arg(text).arg(day.year());
}

QString twoFigures(int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); }

QString monthText(QDate day, const QString &tag, DateStyle style) {
    if (style == DateStyle::Numeric) return twoFigures(day.month());
    if (tag == u"zh") return QString::number(day.month());
    const NameWidth width = style == DateStyle::ShortWeekday ? NameWidth::Short : NameWidth::Long;
    return monthNames(tag, width)[day.month() - 1];
}

QString weekdayText(QDate day, const QString &tag, DateStyle style) {
    const NameWidth width = style == DateStyle::ShortWeekday ? NameWidth::Short : NameWidth::Long;
    return weekdayNames(tag, width)[day.dayOfWeek() - 1];
}

} // namespace

QString formatDate(QDate day, const QString &language, DateStyle style, DateForm form) {
    if (!day.isValid()) return {};
    const QString tag = knownTag(language);
    const bool numeric = style == DateStyle::Numeric;
    // A figure-only date stays in the one calendar that is stored: "23/11/2569" would be read as a mistake elsewhere.
    const Era era = numeric ? Era::Gregorian : form.era;
    QString text = patternOf(patternsOf(tag), style);
    text.replace(u"{w}"_qs, weekdayText(day, tag, style));
    text.replace(u"{m}"_qs, monthText(day, tag, style));
    text.replace(u"{d}"_qs, numeric ? twoFigures(day.day()) : QString::number(day.day()));
    text.replace(u"{y}"_qs, yearText(day, tag, era));
    return writtenDigits(text, tag, form.digits);
}

QString formatTime(QTime time, const QString &language, Digits digits) {
    if (!time.isValid()) return {};
    const QString tag = knownTag(language);
    const QChar separator = tag == u"id" ? u'.' : u':';
    const QString text = twoFigures(time.hour()) + separator + twoFigures(time.minute());
    return writtenDigits(text, tag, digits);
}

QString formatYear(int gregorianYear, const QString &language, DateForm form) {
    const QString tag = knownTag(language);
    const Era era = tag == u"km" ? Era::Gregorian : form.era;
    return writtenDigits(yearText(QDate(gregorianYear, 1, 1), tag, era), tag, form.digits);
}

bool hasOwnDigits(const QString &language) { return zeroOf(knownTag(language)) != u'0'; }

bool choosesEra(const QString &language) {
    const QString tag = knownTag(language);
    return tag == u"lo" || tag == u"km";
}

QString nativeDigits(const QString &asciiDigits, const QString &language) {
    const char16_t zero = zeroOf(language);
    QString text = asciiDigits;
    for (QChar &c : text)
        if (c >= u'0' && c <= u'9') c = QChar(zero + (c.unicode() - u'0'));
    return text;
}

QString writtenDigits(const QString &asciiDigits, const QString &language, Digits digits) {
    const QString tag = knownTag(language);
    return wantsNative(tag, digits) ? nativeDigits(asciiDigits, tag) : asciiDigits;
}

} // namespace balai::text
