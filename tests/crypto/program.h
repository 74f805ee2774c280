#pragma once
#include <QByteArray>
#include <QStringList>

namespace balai::test {

struct ProgramResult {
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

// Runs an outside program that must be installed (tests/run.sh brings age and minisign).
ProgramResult runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {});

// The same on a terminal of its own, for a program that asks there; `typed` is answered to every question, and what the
// program writes to its standard output is `output`.
ProgramResult runOnTerminal(const QString &program, const QStringList &arguments, const QByteArray &typed);

}  // namespace balai::test
