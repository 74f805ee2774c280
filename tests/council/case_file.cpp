#include "tests/council/case_file.h"

#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

#include <QFile>
#include <QRegularExpression>

namespace balai::test {

namespace {
void readLine(const QString &line, int number, std::vector<Case> &cases) {
    static const QRegularExpression step(QStringLiteral("^  (\\d+)\\. (.+)$")), asked(QStringLiteral("^  - asked(?: on)?:? (.+)$"));
    if (line.startsWith(u"- ")) cases.push_back({line.mid(2), number, {}, {}, {}});
    else if (line.startsWith(u"  - answer: ")) cases.back().answer = line.mid(12);
    else if (const auto question = asked.match(line); question.hasMatch()) cases.back().asked = question.captured(1);
    else if (const auto match = step.match(line); match.hasMatch()) {
        INFO("line " << number);
        REQUIRE(match.captured(1).toInt() == cases.back().steps.size() + 1);
        cases.back().steps.append(match.captured(2));
    }
}
}  // namespace

std::vector<Case> readCases(const QString &file) {
    QFile table(inSource("tests/council/") + file);
    REQUIRE(table.open(QIODevice::ReadOnly));
    std::vector<Case> cases;
    int number = 0;
    for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n')) readLine(line, ++number, cases);
    return cases;
}

}  // namespace balai::test
