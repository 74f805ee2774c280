#include "core/text/buddhist_year.h"
#include "core/text/calendar_names.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/language.h"
#include "core/text/numbers.h"

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

namespace balai::text {

namespace {

using Reason = DateQuestion::Reason;
using Answer = std::variant<QDate, DateQuestion>;

constexpr int firstBuddhistYear = 2401;
constexpr qsizetype longestTyped = 100;

struct Figure {
    int value;
    bool isYear; // written with three or more figures
};

Answer question(Reason reason, QDate suggested = {}) { return DateQuestion{reason, suggested}; }

// The day of a Buddhist year as the country of the language counts; 543 years earlier elsewhere.
QDate dayInBuddhistYear(int year, int month, int day, const QString &tag) {
    for (const int ahead : {543, 544}) {
        const QDate date(year - ahead, month, day);
        if (date.isValid() && buddhistYear(date, tag) == year) return date;
    }
    return QDate(year - 543, month, day);
}

Answer dayOf(int year, int month, int day, const QString &tag) {
    if (year >= firstBuddhistYear) return question(Reason::BuddhistYear, dayInBuddhistYear(year, month, day, tag));
    const QDate date(year, month, day);
    return date.isValid() ? Answer(date) : question(Reason::NoSuchDay);
}

QList<Figure> figuresOf(const QString &text) {
    static const QRegularExpression number(u"[0-9]+"_qs);
    QList<Figure> found;
    for (auto each = number.globalMatch(text); each.hasNext();) {
        const QString digits = each.next().captured();
        if (digits.size() > 4) return {};
        found.append({digits.toInt(), digits.size() > 2});
    }
    return found;
}

// Month number of the longest month name in the folded text, and the text without it; 0 where there is none.
int takeMonth(QString &text, const QStringList &names) {
    int month = 0;
    QString longest;
    for (int i = 0; i < names.size(); ++i) {
        const QString name = fold(names[i]).remove(u'.');
        if (name.size() > longest.size() && !name.isEmpty() && text.contains(name)) {
            longest = name;
            month = i + 1;
        }
    }
    if (month != 0) text.replace(text.indexOf(longest), longest.size(), u" "_qs);
    return month;
}

int namedMonth(QString &text, const QString &language) {
    for (const QString &tag : {language, u"en"_qs})
        for (const NameWidth width : {NameWidth::Long, NameWidth::Short})
            if (const int month = tag == u"zh" ? 0 : takeMonth(text, monthNames(tag, width))) return month;
    return 0;
}

// "23 พฤศจิกายน พ.ศ. 2569 (2026)": a Buddhist year with ours behind it, as formatDate writes both.
Answer withBothYears(const QList<Figure> &figures, int month, const QString &tag) {
    const Answer both = dayOf(figures[1].value, month, figures[0].value, tag);
    const auto *asked = std::get_if<DateQuestion>(&both);
    const bool agree = asked && asked->suggested.isValid() && asked->suggested.year() == figures[2].value;
    return agree ? Answer(asked->suggested) : question(Reason::Unreadable);
}

Answer withNamedMonth(const QList<Figure> &figures, int month, const QString &tag) {
    if (figures.size() == 3 && !figures[0].isYear && figures[1].isYear && figures[2].isYear) return withBothYears(figures, month, tag);
    if (figures.size() != 2) return question(Reason::Unreadable);
    const bool yearFirst = figures[0].isYear;
    const Figure year = yearFirst ? figures[0] : figures[1];
    const Figure day = yearFirst ? figures[1] : figures[0];
    if (!year.isYear) return question(Reason::TwoDigitYear);
    return day.isYear ? question(Reason::Unreadable) : dayOf(year.value, month, day.value, tag);
}

bool readersDiffer(const QString &tag) { return tag == u"en" || tag == u"fil"; }

Answer inFigures(const QList<Figure> &figures, const QString &tag) {
    if (figures.size() != 3) return question(Reason::Unreadable);
    if (figures[0].isYear) return dayOf(figures[0].value, figures[1].value, figures[2].value, tag);
    if (figures[1].isYear) return question(Reason::Unreadable);
    if (!figures[2].isYear) return question(Reason::TwoDigitYear);
    const int first = figures[0].value;
    const int second = figures[1].value;
    const Answer dayFirst = dayOf(figures[2].value, second, first, tag);
    if (first == second || !readersDiffer(tag)) return dayFirst;
    if (second > 12 && first <= 12) return dayOf(figures[2].value, first, second, tag);
    const QDate *date = std::get_if<QDate>(&dayFirst);
    return date && first <= 12 ? question(Reason::DayOrMonth, *date) : dayFirst;
}

QString withoutEra(QString text) {
    static const QStringList eras = {fold(u"พ.ศ."), fold(u"ค.ศ."), fold(u"ພ.ສ."), fold(u"ຄ.ສ."), fold(u"ព.ស."), fold(u"គ.ស.")};
    for (const QString &era : eras) text.remove(era);
    return text;
}

// Words that stand in a day of the language and are no month, longer ones first: "ngày 31 tháng 3 năm 2027".
QStringList joinsOf(const QString &tag) {
    static const QHash<QString, QString> all{{u"vi"_qs, u"ngày tháng năm"_qs}, {u"id"_qs, u"tanggal tgl bulan tahun"_qs}, {u"ms"_qs, u"haribulan tarikh bulan tahun"_qs},
                                             {u"pt"_qs, u"dia"_qs}, {u"tet"_qs, u"loron fulan tinan"_qs}, {u"fil"_qs, u"ika ng"_qs},
                                             {u"th"_qs, u"วันที่ เดือน ปี"_qs}, {u"lo"_qs, u"ວັນທີ ເດືອນ ປີ"_qs}, {u"km"_qs, u"ថ្ងៃទី ថ្ងៃ ទី ខែ ឆ្នាំ"_qs},
                                             {u"my"_qs, u"ခုနှစ် ရက်နေ့ နေ့ ရက် လ"_qs}, {u"ta"_qs, u"ஆம் தேதி ஆண்டு"_qs}};
    return all.value(tag).split(u' ', Qt::SkipEmptyParts);
}

QString withoutJoins(QString text, const QString &tag) {
    for (const QString &day : weekdayNames(tag, NameWidth::Long)) text.remove(fold(day));
    const bool isLatin = scriptOf(tag) == Script::Latin;
    for (const QString &word : QStringList{joinsOf(tag)} + QStringList{u"de"_qs}) {
        if (isLatin || word == u"de") text.remove(QRegularExpression(u"\\b"_qs + fold(word) + u"\\b"_qs));
        else text.remove(fold(word));
    }
    return text;
}

bool onlyJoins(const QString &text) {
    static const QRegularExpression joins(u"^[0-9\\s/.,\\-年月日()]*$"_qs);
    return joins.match(text).hasMatch();
}

} // namespace

std::variant<QDate, DateQuestion> parseDate(QStringView typed, const QString &language) {
    if (typed.size() > longestTyped) return question(Reason::Unreadable);
    QString text = withoutEra(fold(typed)).trimmed();
    const Language *known = languageOf(language);
    const QString tag = known ? known->tag : u"en"_qs;
    const int month = namedMonth(text, tag);
    text = withoutJoins(text, tag);
    if (!onlyJoins(text)) return question(Reason::Unreadable);
    const QList<Figure> figures = figuresOf(text);
    return month != 0 ? withNamedMonth(figures, month, tag) : inFigures(figures, tag);
}

QTime parseTime(QStringView typed) {
    if (typed.size() > longestTyped) return {};
    static const QRegularExpression form(u"^([0-9]{1,2})\\s*(?:[:.h]\\s*)?([0-9]{2})?\\s*([ap])?\\.?(?:m\\.?)?$"_qs);
    const QRegularExpressionMatch match = form.match(fold(asciiDigits(typed)).trimmed());
    if (!match.hasMatch()) return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3);
    if (!half.isEmpty() && (hour < 1 || hour > 12)) return {};
    if (half == u"a" && hour == 12) hour = 0;
    if (half == u"p" && hour < 12) hour += 12;
    return QTime(hour, match.captured(2).toInt());
}

} // namespace balai::text
