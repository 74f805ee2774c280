#include "app/cli/zawgyi_lines.h"

#include "core/base/error.h"
#include "core/text/zawgyi.h"

#include <QJsonObject>
#include <QStringList>
#include <set>

namespace balai::cli {

namespace {

constexpr qsizetype mostShown = 20;  // lines in one question

bool isInDoubt(const QString &words) { return text::hasBurmese(words) && text::ZawgyiDetector::ours().isWorthAsking(words) && text::unicodeFromZawgyi(words) != words; }

// Texts by themselves and by language.
QJsonValue readAsZawgyi(const QJsonValue &value, QStringList &pairs) {
    if (value.isString() && isInDoubt(value.toString())) {
        const QString typed = value.toString(), reading = text::unicodeFromZawgyi(typed);
        pairs.append(QString(typed + QStringLiteral(" = ") + reading));
        return reading;
    }
    if (!value.isObject()) return {};
    QJsonObject out;
    const QJsonObject parts = value.toObject();
    for (auto part = parts.begin(); part != parts.end(); ++part)
        if (const QJsonValue read = readAsZawgyi(part.value(), pairs); read.isString()) out.insert(part.key(), read);
    return out.isEmpty() ? QJsonValue() : QJsonValue(out);
}

QJsonObject readAsZawgyi(const QJsonObject &record, QStringList &pairs) {
    QJsonObject out;
    for (auto field = record.begin(); field != record.end(); ++field)
        if (const QJsonValue read = readAsZawgyi(field.value(), pairs); !read.isNull()) out.insert(field.key(), read);
    return out;
}

std::set<int> linesNamed(const QString &answer) {
    std::set<int> out;
    for (const QString &part : answer.split(u',')) {
        bool isNumber = false;
        out.insert(part.trimmed().toInt(&isNumber));
        if (!isNumber) throw Error(ErrorCode::Usage, QStringLiteral("--zawgyi takes all, none or the numbers of lines, as 2,5"));
    }
    return out;
}

[[noreturn]] void ask(const QStringList &doubts) {
    const QString shown = doubts.mid(0, mostShown).join(QStringLiteral("; "));
    const QString question = QStringLiteral("perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers").arg(shown);
    throw Error(ErrorCode::InvalidInput, question, {{QStringLiteral("line"), doubts.front().section(u':', 0, 0).toInt()}, {QStringLiteral("reason"), question}});
}

}  // namespace

std::vector<std::pair<size_t, QJsonObject>> zawgyiReadings(const std::vector<handoff::TableLine> &lines, const QString &answer) {
    const bool isAll = answer == u"all", isNone = answer == u"none", isAsked = answer.isEmpty();
    const std::set<int> named = isAll || isNone || isAsked ? std::set<int>() : linesNamed(answer);
    QStringList doubts;
    std::vector<std::pair<size_t, QJsonObject>> out;
    for (size_t at = 0; at < lines.size(); ++at) {
        QStringList pairs;
        const QJsonObject reading = readAsZawgyi(lines[at].record, pairs);
        if (pairs.isEmpty()) continue;
        doubts.append(QStringLiteral("%1: %2").arg(lines[at].line).arg(pairs.join(QStringLiteral(", "))));
        if (isAll || named.contains(lines[at].line)) out.emplace_back(at, reading);
    }
    if (isAsked && !doubts.isEmpty()) ask(doubts);
    return out;
}

}  // namespace balai::cli
