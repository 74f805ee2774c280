// Runs Catch2 with a QApplication on the offscreen platform. A message logged as a warning or worse that no test
// expected fails the run.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "tests/support/expected_log.h"
#include "tests/support/other_program.h"

#include <QApplication>
#include <QStandardPaths>
#include <QStringList>
#include <cstdio>
#include <mutex>

namespace balai::test {

std::optional<int> (*asOtherProgram)(int, char **) = nullptr;

namespace {
std::mutex mutex;
int unexpectedCount = 0;
// Qt says so of every font without shaping tables for a script that nobody asked it to shape.
QStringList expectedParts{QStringLiteral("OpenType support missing"), QStringLiteral("This plugin does not support"), QStringLiteral("XDG_RUNTIME_DIR not set")};

void onMessage(QtMsgType type, const QMessageLogContext &, const QString &text) {
    std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type == QtDebugMsg || type == QtInfoMsg) return;
    const std::lock_guard guard(mutex);
    for (const QString &part : expectedParts)
        if (text.contains(part)) return;
    ++unexpectedCount;
}
}  // namespace

ExpectedLog::ExpectedLog(const QString &part) : m_part(part) {
    const std::lock_guard guard(mutex);
    expectedParts.append(part);
}

ExpectedLog::~ExpectedLog() {
    const std::lock_guard guard(mutex);
    expectedParts.removeOne(m_part);
}

}  // namespace balai::test

int main(int argc, char **argv) {
    if (balai::test::asOtherProgram)
        if (const auto ended = balai::test::asOtherProgram(argc, argv)) return *ended;
    qInstallMessageHandler(balai::test::onMessage);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication app(argc, argv);
    const int failed = Catch::Session().run(argc, argv);
    if (failed == 0 && balai::test::unexpectedCount > 0) {
        std::fprintf(stderr, "%d unexpected messages were logged\n", balai::test::unexpectedCount);
        return 1;
    }
    return failed;
}
