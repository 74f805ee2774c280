#include "core/handoff/response_day.h"

#include "core/handoff/words.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QRegularExpression>

namespace balai::handoff {

namespace {

using Read = std::variant<QDate, text::DateQuestion>;
using Reason = text::DateQuestion::Reason;

// Outside of these a day is a slip of the pen, or a number that was meant as something else.
constexpr int firstYear = 1990, lastYear = 2150, firstBuddhistYear = 2401;

bool isUnreadable(const Read &read) {
    const auto *question = std::get_if<text::DateQuestion>(&read);
    return question && question->reason == Reason::Unreadable;
}

// An office may write in another language than the package had. Two languages that read two days are a question.
Read readInAny(const QString &typed, const QString &language) {
    const Read own = text::parseDate(typed, language);
    if (!isUnreadable(own)) return own;
    std::optional<Read> found;
    for (const QString &other : languagesOfWords()) {
        const Read read = text::parseDate(typed, other);
        if (isUnreadable(read)) continue;
        if (found && *found != read) return text::DateQuestion{Reason::DayOrMonth, {}};
        found = read;
    }
    return found.value_or(own);
}

// "2027-03-31T00:00:00Z" or "31/3/2027 0:00" without its hour. An hour at a stated offset may be of another day where the
// office is.
QString withoutHour(const QString &typed, int line, Column column) {
    static const QRegularExpression form(QStringLiteral("^([0-9./-]+)(?:T|\\s+)([0-9:.]+)\\s*(Z|[+-][0-9]{2}:?[0-9]{2})?$"), QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch() || !match.captured(2).contains(u':')) return typed;
    static const QRegularExpression midnight(QStringLiteral("^[0:.]+$"));
    if (!match.captured(3).isEmpty() && !midnight.match(match.captured(2)).hasMatch()) ask(line, column, "could be read two ways");
    return match.captured(1);
}

QDate typedDay(const QString &typed, int line, Column column, const QString &language) {
    const Read read = readInAny(withoutHour(typed, line, column), language);
    if (const QDate *day = std::get_if<QDate>(&read)) return *day;
    const auto &question = std::get<text::DateQuestion>(read);
    switch (question.reason) {
    case Reason::TwoDigitYear: ask(line, column, "has a year of two figures");
    case Reason::BuddhistYear:
        if (text::fold(typed).contains(text::fold(QStringLiteral("พ.ศ.")))) return question.suggested;  // it says so itself
        ask(line, column, "seems to be of the Buddhist era");
    case Reason::DayOrMonth: ask(line, column, "could be read two ways");
    case Reason::Unreadable:
    case Reason::NoSuchDay: break;
    }
    ask(line, column, "is no date");
}

}  // namespace

QDate dayIn(const SheetCell &given, int line, Column column, const QString &language) {
    if (given.text.isEmpty()) return {};
    const QDate day = given.number ? dayOfSerial(*given.number) : typedDay(given.text, line, column, language);
    if (day.year() >= firstBuddhistYear) ask(line, column, "seems to be of the Buddhist era");
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear) ask(line, column, "is no date");
    return day;
}

}  // namespace balai::handoff
