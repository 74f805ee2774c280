#include "core/words/why.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

namespace balai::words {

namespace {

// How one English text was found: its row and what stood in its places, by number.
struct Found {
    const Said *row;
    QMap<int, QString> places;
};

QString translated(const char *text) { return QCoreApplication::translate("balai::words::Why", text); }

// "a, b or c" and "a and b" without their English word.
QString bareList(QString list) { return list.replace(QLatin1String(" or "), QLatin1String(", ")).replace(QLatin1String(" and "), QLatin1String(", ")); }

std::optional<QMap<int, QString>> fit(const QString &pattern, const QString &english) {
    static const QRegularExpression place(QStringLiteral("%(L?)(\\d)"));
    QString expression = QStringLiteral("^");
    std::vector<std::pair<int, bool>> numbers;  // and whether it is a list
    qsizetype from = 0;
    for (auto all = place.globalMatch(pattern); all.hasNext();) {
        const auto match = all.next();
        const bool isList = !match.captured(1).isEmpty();
        expression += QRegularExpression::escape(pattern.mid(from, match.capturedStart() - from)) + (isList ? QStringLiteral("(\\S+(?:, \\S+)* (?:or|and) \\S+)") : QStringLiteral("(.+?)"));
        numbers.emplace_back(match.captured(2).toInt(), isList);
        from = match.capturedEnd();
    }
    const auto match = QRegularExpression(expression + QRegularExpression::escape(pattern.mid(from)) + u'$', QRegularExpression::DotMatchesEverythingOption).match(english);
    if (!match.hasMatch()) return std::nullopt;
    QMap<int, QString> places;
    for (size_t i = 0; i < numbers.size(); ++i) {
        const QString given = match.captured(int(i) + 1);
        places.insert(numbers[i].first, numbers[i].second ? bareList(given) : given);
    }
    return places;
}

// What stands there word by word goes before what has places; of those the one that says most.
std::optional<Found> find(const QString &english) {
    std::optional<Found> best;
    qsizetype most = -1;
    for (const Said &row : allSaid()) {
        for (const QString &pattern : QString::fromUtf8(row.english).split(u'|')) {
            if (pattern == english) return Found{&row, {}};
            if (!pattern.contains(u'%') || pattern.size() <= most) continue;
            if (auto places = fit(pattern, english)) {
                best = Found{&row, std::move(*places)};
                most = pattern.size();
            }
        }
    }
    return best;
}

// Places of the translation; a place may hold a reason itself.
QString filled(QString text, const QMap<int, QString> &places) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1) out += text[i];
        else out += why(places.value(number)), ++i;
    }
    return out;
}

bool isCode(const QString &text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'.' || c == u'-' || (c.unicode() < 128 && c.isLetterOrNumber()); });
}

}  // namespace

bool speaksEnglish() { return translated("required") == u"required"; }

bool hasWords(const QString &english) { return find(english).has_value(); }

QString why(const QString &english) {
    if (english.isEmpty() || speaksEnglish()) return english;
    const QString said = plainWhy(english);
    return said.isEmpty() ? english : said;
}

QString plainWhy(const QString &english) {
    const auto found = find(english);
    return found ? filled(translated(found->row->said), found->places) : QString();
}

QString detail(const QString &log) {
    if (speaksEnglish()) return log;
    if (hasWords(log)) return why(log);
    if (log.endsWith(u')') && log.contains(u'(')) return log.section(u'(', -1).chopped(1);
    const QString before = log.section(QStringLiteral(": "), 0, 0), after = log.section(QStringLiteral(": "), -1);
    if (before == log) return isCode(log) ? log : QString();
    if (before.startsWith(QLatin1String("cannot ")) || isCode(after)) return after;
    return isCode(before) ? before : QString();
}

}  // namespace balai::words
