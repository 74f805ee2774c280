#include "core/handoff/opened_package.h"
#include "core/handoff/reply.h"
#include "core/records/response.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>

namespace balai::handoff {
namespace {

using Columns = QMap<Column, QString>;

void checkDay(const Columns &answer, Column column, int line) {
    if (answer.contains(column) && !records::dateFrom(answer.value(column)).isValid()) ask(line, column, "is no day as 2027-03-01");
}

const PackageItem &itemOf(const QJsonObject &object, const PackageText &package, int line) {
    const int number = object.value(columnName(Column::Item)).toInt();
    const auto item = std::find_if(package.items.begin(), package.items.end(), [&](const PackageItem &one) { return one.number == number && one.isRecommendation(); });
    if (item == package.items.end()) ask(line, Column::Item, "is no recommendation of the package");
    return *item;
}

// "recall": of the package that this one replaces, else of this one.
bool isRecall(const QJsonObject &object) { return object.value(columnName(Column::Item)).toString() == QLatin1String(recallItem); }

Columns answeredItem(const QJsonObject &object, const PackageText &package, int line) {
    if (isRecall(object)) return {{Column::Item, QString::fromLatin1(recallItem)}, {Column::Reference, package.replaces ? package.replaces->reference : package.reference}};
    const PackageItem &item = itemOf(object, package, line);
    return {{Column::Item, QString::number(item.number)}, {Column::Reference, item.reference}};
}

Columns answerIn(const QJsonObject &object, const PackageText &package, int line) {
    Columns answer = answeredItem(object, package, line);
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() == columnName(Column::Item)) continue;
        int at = static_cast<int>(Column::Response);
        while (at < static_cast<int>(Column::count) && field.key() != columnName(static_cast<Column>(at))) ++at;
        if (at == static_cast<int>(Column::count)) ask(line, field.key(), "is not known");
        if (!field->isString()) ask(line, field.key(), "is no text");
        if (!field->toString().trimmed().isEmpty()) answer.insert(static_cast<Column>(at), field->toString().trimmed());
    }
    const auto word = records::fromWord<records::ResponseWord>(answer.value(Column::Response));
    if (word == records::ResponseWord::unset || word == records::ResponseWord::unknown) ask(line, Column::Response, "is no answer of the list");
    if (isRecall(object) && word != records::ResponseWord::acknowledged) ask(line, Column::Response, "is no acknowledgement of a recall");
    checkDay(answer, Column::Due, line);
    checkDay(answer, Column::OfficialDate, line);
    return answer;
}

}  // namespace

std::vector<Columns> readAnswers(const QByteArray &jsonLines, const PackageText &package) {
    std::vector<Columns> answers;
    QSet<QString> answered;
    int line = 0;
    for (const QByteArray &one : jsonLines.split('\n')) {
        ++line;
        if (one.trimmed().isEmpty()) continue;
        const QJsonDocument json = QJsonDocument::fromJson(one);
        if (!json.isObject()) ask(line, QStringLiteral("answer"), "is no JSON object");
        answers.push_back(answerIn(json.object(), package, line));
        const QString item = answers.back().value(Column::Item);
        if (answered.contains(item)) ask(line, Column::Item, "is answered twice");
        answered.insert(item);
    }
    return answers;
}

}  // namespace balai::handoff
