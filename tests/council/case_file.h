#pragma once
// Tables of cases in plain text: "- SENTENCE", numbered lines of what happened, "- asked…: …", "- answer: …". Everything else
// in the file is for readers.
#include <QString>
#include <QStringList>
#include <vector>

namespace balai::test {

struct Case {
    QString sentence;
    int line = 0;  // of the file
    QStringList steps;
    QString asked, answer;
};

// All cases of a file in tests/council.
std::vector<Case> readCases(const QString &file);

}  // namespace balai::test
