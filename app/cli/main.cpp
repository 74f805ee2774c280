#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "core/base/memory_guard.h"
#include "core/documents/pdf_pages.h"
#include "core/text/language.h"

#include <QCoreApplication>
#include <QTranslator>
#include <cstdio>
#include <optional>

namespace {

using namespace balai;

std::vector<cli::VerbSpec> allVerbs() {
    std::vector<cli::VerbSpec> out;
    for (auto *verbs : {cli::vaultVerbs, cli::accountVerbs, cli::recoveryVerbs, cli::readVerbs, cli::writeVerbs, cli::searchVerbs, cli::memberVerbs, cli::consentVerbs,
                        cli::dueVerbs, cli::deviceVerbs, cli::exchangeVerbs, cli::packetVerbs, cli::handoffVerbs, cli::recallVerbs, cli::responseVerbs,
                        cli::attachmentVerbs, cli::backupVerbs, cli::tableVerbs, cli::translationVerbs, cli::reportVerbs, cli::benchVerbs, cli::sampleVerbs, cli::manualVerbs, cli::ageVerbs})
        for (cli::VerbSpec &verb : verbs()) out.push_back(std::move(verb));
    return out;
}

int run(int argc, char **argv, Progress &progress) {
    const std::vector<cli::VerbSpec> verbs = allVerbs();
    QString help;
    cli::Arguments arguments = cli::parseArguments(argc, argv, verbs, help);
    if (!arguments.verb) {
        cli::writeOut(help.toUtf8());
        return 0;
    }
    cli::Invocation invocation(std::move(arguments), progress);
    const int status = invocation.args().verb->run(invocation);
    cli::flushAnswer();
    return status;
}

void translate(QCoreApplication &app, QTranslator &translator) {
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/balai/translations");
    if (translator.load(folder + QStringLiteral("/balai_") + text::machineLanguage() + QStringLiteral(".qm"))) app.installTranslator(&translator);
}

// Told later: its sentence needs the language.
std::optional<Error> closedStream() {
    try {
        cli::requireStreams();
    } catch (const Error &error) {
        return error;
    }
    return std::nullopt;
}

// What was not flushed as an acknowledgement is not printed by a command that failed.
int failed(int status, const QString &sentence) {
    balai::cli::forgetOut();
    balai::cli::complain(sentence);
    return status;
}

}  // namespace

int main(int argc, char **argv) {
    if (const auto ended = balai::documents::asPdfReader(argc, argv)) return *ended;
    balai::refuseCoreDumps();
    const std::optional<balai::Error> closed = closedStream();
    using namespace std::chrono_literals;
    balai::cli::Interrupt interrupt(1500ms);
    std::setvbuf(stdout, nullptr, _IOFBF, 1 << 22);
    QCoreApplication app(argc, argv);
    QTranslator translator;
    translate(app, translator);
    try {
        if (closed) throw *closed;
        return run(argc, argv, interrupt);
    } catch (const balai::Error &error) {
        return failed(balai::cli::exitStatus(error.code()), balai::cli::sentence(error));
    } catch (const std::exception &error) {
        return failed(1, balai::cli::sentence(balai::Error(balai::ErrorCode::Internal, QString::fromLocal8Bit(error.what()))));
    }
}
