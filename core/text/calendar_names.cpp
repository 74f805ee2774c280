#include "core/text/calendar_names.h"

#include "core/text/icu_text.h"

#include <map>
#include <unicode/dtfmtsym.h>
#include <utility>

namespace balai::text {

namespace {

struct Names {
    QStringList months;
    QStringList weekdays;
};

// Tetum as used in Timor-Leste; no locale data has it.
Names tetumNames(NameWidth width) {
    if (width == NameWidth::Short)
        return {{u"Jan"_qs, u"Fev"_qs, u"Mar"_qs, u"Abr"_qs, u"Mai"_qs, u"Jun"_qs, u"Jul"_qs, u"Ago"_qs, u"Set"_qs,
                 u"Out"_qs, u"Nov"_qs, u"Dez"_qs},
                {u"Seg"_qs, u"Ter"_qs, u"Kua"_qs, u"Kin"_qs, u"Ses"_qs, u"Sáb"_qs, u"Dom"_qs}};
    return {{u"Janeiru"_qs, u"Fevereiru"_qs, u"Marsu"_qs, u"Abríl"_qs, u"Maiu"_qs, u"Juñu"_qs, u"Jullu"_qs,
             u"Agostu"_qs, u"Setembru"_qs, u"Outubru"_qs, u"Novembru"_qs, u"Dezembru"_qs},
            {u"Segunda"_qs, u"Tersa"_qs, u"Kuarta"_qs, u"Kinta"_qs, u"Sesta"_qs, u"Sábadu"_qs, u"Domingu"_qs}};
}

Names icuNames(const QString &tag, NameWidth width) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(icuLocale(tag), "gregorian", status);
    checkIcu(status, "date symbols");
    const auto icuWidth = width == NameWidth::Long ? icu::DateFormatSymbols::WIDE : icu::DateFormatSymbols::ABBREVIATED;
    Names names;
    int count = 0;
    const icu::UnicodeString *months = symbols.getMonths(count, icu::DateFormatSymbols::FORMAT, icuWidth);
    for (int month = 0; month < 12 && month < count; ++month) names.months.append(fromIcu(months[month]));
    const icu::UnicodeString *days = symbols.getWeekdays(count, icu::DateFormatSymbols::FORMAT, icuWidth);
    for (const int day : {2, 3, 4, 5, 6, 7, 1}) names.weekdays.append(fromIcu(days[day]));
    return names;
}

const Names &namesOf(const QString &tag, NameWidth width) {
    static thread_local std::map<std::pair<QString, NameWidth>, Names> kept;
    const auto found = kept.find({tag, width});
    if (found != kept.end()) return found->second;
    Names names = tag == u"tet" ? tetumNames(width) : icuNames(tag, width);
    return kept.emplace(std::pair(tag, width), std::move(names)).first->second;
}

} // namespace

const QStringList &monthNames(const QString &tag, NameWidth width) { return namesOf(tag, width).months; }

const QStringList &weekdayNames(const QString &tag, NameWidth width) { return namesOf(tag, width).weekdays; }

} // namespace balai::text
