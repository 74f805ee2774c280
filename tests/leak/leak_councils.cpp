// Makes councils from seeds and hands off from each twice: with planted strings in the chosen words, and after the change.
//   leak_councils FIRST COUNT FOLDER: FOLDER gets made/*.zip, stopped/*.zip (what would have gone) and log.jsonl
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/documents/pdf_pages.h"
#include "core/handoff/disclosure.h"
#include "tests/leak/council_of_seed.h"
#include "tests/support/source_dir.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>

using namespace balai;
using namespace balai::test;

namespace {

const documents::FontSet &fonts() {
    static const documents::FontSet fonts(inSource("packaging/deps/node_modules/@expo-google-fonts"));
    return fonts;
}

class Run {
public:
    explicit Run(const QString &folder) : m_folder(folder), m_log(folder + QStringLiteral("/log.jsonl")) {
        for (const char *name : {"made", "stopped"}) QDir().mkpath(QString(folder % u'/' % QLatin1String(name)));
        if (!m_log.open(QIODevice::WriteOnly)) throw Error(ErrorCode::Io, QStringLiteral("log cannot be written"));
    }

    void council(quint64 seed) {
        CouncilOfSeed council(seed);
        QJsonArray plants;
        for (const Plant &plant : council.planter.planted())
            plants.append(QJsonObject{{QStringLiteral("kind"), plant.kind}, {QStringLiteral("text"), plant.text}, {QStringLiteral("allowed"), plant.allowed}});
        line({{QStringLiteral("seed"), qint64(seed)}, {QStringLiteral("plants"), plants}});
        council.keepFiles(fonts());
        council.plantInside();
        council.plantFile(fonts());
        handOff(council, seed, QStringLiteral("planted"));
        council.clean();
        handOff(council, seed, QStringLiteral("changed"));
    }

private:
    void line(const QJsonObject &object) { m_log.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'); }

    void handOff(CouncilOfSeed &council, quint64 seed, const QString &attempt) {
        const handoff::Spec spec = lookedAt(council, council.spec());
        const QString name = QStringLiteral("%1-%2.zip").arg(seed).arg(attempt);
        QJsonObject out{{QStringLiteral("seed"), qint64(seed)}, {QStringLiteral("attempt"), attempt}, {QStringLiteral("file"), name}};
        try {
            handoff::make(council.laptop.store, spec, QString(m_folder % u"/made/" % name), {.key = council.key, .fonts = fonts()});
            out.insert(QStringLiteral("outcome"), QStringLiteral("made"));
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Refused) throw;
            const QString reason = error.params().value(QStringLiteral("reason")).toString();
            out.insert(QStringLiteral("outcome"), reason);
            if (reason == u"findings") stopped(council, spec, name, out);
        }
        line(out);
    }

    // Whatever only a person can look at was looked at; nothing else is answered.
    static handoff::Spec lookedAt(const CouncilOfSeed &council, handoff::Spec spec) {
        if (spec.attachments.empty()) return spec;
        handoff::Spec bare = spec;
        bare.forms = {false, false, false, false};
        const handoff::Contents contents = handoff::choose(council.laptop.store, bare);
        for (const handoff::Finding &finding : handoff::disclosureOf(council.laptop.store, contents, handoff::payloadOf(contents, fonts())).findings)
            if (finding.what == u"notLookedAt" || finding.what == u"notListenedTo") spec.answers.push_back({finding.id, QStringLiteral("looked at")});
        return spec;
    }

    // What would have gone, for the scanner to see that there was something to find.
    void stopped(CouncilOfSeed &council, const handoff::Spec &spec, const QString &name, QJsonObject &out) {
        const handoff::Contents contents = handoff::choose(council.laptop.store, spec);
        const handoff::Payload payload = handoff::payloadOf(contents, fonts());
        writeFile(QString(m_folder % u"/stopped/" % name), handoff::packageZip(contents, payload), FileAccess::Shared);
        QJsonArray findings;
        for (const handoff::Finding &finding : handoff::disclosureOf(council.laptop.store, contents, payload).findings) findings.append(finding.what);
        out.insert(QStringLiteral("findings"), findings);
    }

    QString m_folder;
    QFile m_log;
};

}  // namespace

int main(int argc, char **argv) {
    if (const auto ended = documents::asPdfReader(argc, argv)) return *ended;
    const QCoreApplication application(argc, argv);
    const QStringList given = application.arguments();
    if (given.size() != 4) return 2;
    try {
        Run run(given.at(3));
        for (quint64 seed = given.at(1).toULongLong(), end = seed + given.at(2).toULongLong(); seed < end; ++seed) run.council(seed);
    } catch (const Error &error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.log()));
        return 1;
    }
    return 0;
}
