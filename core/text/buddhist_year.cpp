#include "core/text/buddhist_year.h"

namespace balai::text {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2300;
constexpr int knownYear = 2026; // Visak Bochea fell on 1 May

// Lengths of Khmer lunar years after the traditional reckoning: days since the epoch, and what sun and moon then lack.
// `era` is the Buddhist year that begins after Visak Bochea.
struct LunarYear {
    explicit LunarYear(int era)
        : days((era * 292207 + 499) / 800 + 4), sun(800 - (era * 292207 + 499) % 800), moon((11 * days + 25) % 692),
          age(((11 * days + 25) / 692 + days + 29) % 30) {}
    int days;
    int sun;
    int moon;
    int age; // of the moon, in days
};

bool hasThirteenMonths(int era) {
    const int age = LunarYear(era).age;
    const int next = LunarYear(era + 1).age;
    if (age == 25 && next == 5) return false;
    return age >= 25 || age <= 5 || (age == 24 && next == 6);
}

bool earnsADay(int era) {
    const LunarYear year(era);
    if (year.sun <= 207) return year.moon <= 126;
    return year.moon <= 137 && LunarYear(era + 1).moon != 0;
}

// A year with a month more leaves its day to the next.
int daysOf(int era) {
    if (hasThirteenMonths(era)) return 384;
    const bool inherited = earnsADay(era - 1) && hasThirteenMonths(era - 1);
    return earnsADay(era) || inherited ? 355 : 354;
}

} // namespace

QDate visakBochea(int gregorianYear) {
    QDate day(knownYear, 5, 1);
    for (int year = knownYear; year < gregorianYear; ++year) day = day.addDays(daysOf(year + 544));
    for (int year = knownYear - 1; year >= gregorianYear; --year) day = day.addDays(-daysOf(year + 544));
    return day;
}

std::optional<int> buddhistYear(QDate day, const QString &tag) {
    if (buddhistEraName(tag).isEmpty() || day.year() < firstYear || day.year() > lastYear) return std::nullopt;
    const bool isAhead = tag == u"km" && day > visakBochea(day.year());
    return day.year() + (isAhead ? 544 : 543);
}

QString buddhistEraName(const QString &tag) {
    if (tag == u"th") return QStringLiteral("พ.ศ.");
    if (tag == u"lo") return QStringLiteral("ພ.ສ.");
    if (tag == u"km") return QStringLiteral("ព.ស.");
    return {};
}

} // namespace balai::text
