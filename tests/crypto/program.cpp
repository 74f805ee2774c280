#include "tests/crypto/program.h"

#include "tests/support/catch.h"

#include <QProcess>
#include <QStandardPaths>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace balai::test {

ProgramResult runProgram(const QString &program, const QStringList &arguments, const QByteArray &input) {
    REQUIRE_FALSE(QStandardPaths::findExecutable(program).isEmpty());
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

namespace {
[[noreturn]] void become(const QString &program, const QStringList &arguments) {
    std::vector<QByteArray> texts{program.toLocal8Bit()};
    for (const QString &argument : arguments) texts.push_back(argument.toLocal8Bit());
    std::vector<char *> raw;
    for (QByteArray &text : texts) raw.push_back(text.data());
    raw.push_back(nullptr);
    execvp(raw[0], raw.data());
    _exit(127);
}

// Answers each question as it comes; the program reads a line per question.
QByteArray converse(int terminal, const QByteArray &typed) {
    QByteArray all;
    char part[512];
    for (ssize_t size = read(terminal, part, sizeof part); size > 0; size = read(terminal, part, sizeof part)) {
        all.append(part, size);
        const QByteArrayView seen(part, size);
        if (seen.contains(':') && write(terminal, typed.data(), std::size_t(typed.size())) < 0) break;
    }
    return all;
}
}  // namespace

ProgramResult runOnTerminal(const QString &program, const QStringList &arguments, const QByteArray &typed) {
    REQUIRE_FALSE(QStandardPaths::findExecutable(program).isEmpty());
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    REQUIRE(child >= 0);
    if (child == 0) become(program, arguments);
    const QByteArray output = converse(terminal, QByteArray(typed + '\n'));
    int status = 0;
    waitpid(child, &status, 0);
    close(terminal);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, output, {}};
}

}  // namespace balai::test
