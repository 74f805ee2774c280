#include "app/cli/put_record.h"
#include "app/cli/release.h"
#include "app/cli/targets.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "app/cli/zawgyi_lines.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/account_view.h"
#include "core/handoff/outgoing.h"
#include "core/handoff/table_file.h"

#include <QFileInfo>
#include <QJsonArray>

namespace balai::cli {

namespace {

constexpr qint64 mostTableBytes = 32ll << 20;

handoff::TableForm formOf(const QString &path) {
    if (const auto form = handoff::tableFormOf(path)) return *form;
    throw Error(ErrorCode::Usage, QStringLiteral("the file's name ends in .csv, .xlsx or .json"));
}

// With --inside nothing is released, so nobody is asked; what this account cannot open stays sealed.
handoff::Outgoing rowsFor(Invocation &in, council::Session &session, const records::KindInfo &kind) {
    if (in.args().has("inside")) return {session.store().list(kind), {}};
    return handoff::outgoing(session.store(), kind, releaseFrom(in, session.store()));
}

int runExport(Invocation &in) {
    const auto &kind = in.kind(in.args().positional(0));
    const QString out = in.args().value("out");
    const handoff::TableForm form = formOf(out);
    requireInsideFits(in);
    requireNewFile(out);
    auto &session = in.session(vault::Access::ReadOnly);
    council::requireCouncil(session);
    const handoff::Outgoing going = rowsFor(in, session, kind);
    QByteArray bytes = handoff::tableFile(kind, going.rows, form, session.today());
    if (in.args().has("encrypt-passphrase-file")) bytes = encrypted(in, session, bytes);
    writeFile(out, bytes, FileAccess::Private, IfExists::Refuse);
    sayHeldBack(going.heldBack);
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("kind"), kind.name},
                             {QStringLiteral("file"), out},
                             {QStringLiteral("rows"), int(going.rows.size())},
                             {QStringLiteral("heldBack"), going.heldBackCount()},
                             {QStringLiteral("reasons"), heldBackJson(going.heldBack)},
                             {QStringLiteral("encrypted"), in.args().has("encrypt-passphrase-file")}});
    else in.printLine(out);
    return 0;
}

// A file's path, or the JSON itself.
QByteArray mapFrom(const QString &given) { return given.trimmed().startsWith(u'{') ? given.toUtf8() : readFile(given, 1 << 20); }

QByteArray tableBytes(const QString &path) {
    if (QFileInfo(path).size() > mostTableBytes)
        throw Error(ErrorCode::InvalidInput, QStringLiteral("over 32 MiB"), {{QStringLiteral("reason"), QStringLiteral("over 32 MiB")}});
    return readFile(path, mostTableBytes);
}

QString languageOf(const council::Session &session) {
    const QString own = session.account().language;
    if (!own.isEmpty()) return own;
    const auto languages = session.council().languages;
    return languages.empty() ? QStringLiteral("en") : languages.front();
}

// What the vault refuses of a line is told by the column it came from.
[[noreturn]] void refuseLine(const Error &error, const handoff::TableMap &map) {
    const QString field = error.params().value(QStringLiteral("field")).toString().section(u'.', 0, 0);
    QVariantMap params = error.params();
    for (auto it = map.begin(); it != map.end(); ++it)
        if (it->section(u'.', 0, 0) == field && !params.contains(QStringLiteral("column"))) params.insert(QStringLiteral("column"), it.key());
    throw Error(error.code(), error.log(), params);
}

// A second changeset, so that the history of each record keeps what was typed beside its Unicode reading. An event never
// changes, so there only the reading goes in.
void writeReadings(Invocation &in, const records::KindInfo &kind, std::vector<handoff::TableLine> &lines, const QJsonArray &ids,
                   const std::vector<std::pair<size_t, QJsonObject>> &readings) {
    if (readings.empty()) return;
    writeRecords(in.session(vault::Access::ReadWrite), kind, QStringLiteral("Unicode readings of Zawgyi"), [&](store::Write &write) {
        for (const auto &[at, reading] : readings) {
            QJsonObject record = reading;
            record.insert(QStringLiteral("id"), ids.at(qsizetype(at)));
            putRecord(in, write, kind, record, lines[at].line);
        }
    });
}

// Into the record itself, text by text.
void takeReading(QJsonObject &record, const QJsonObject &reading) {
    for (auto field = reading.begin(); field != reading.end(); ++field) {
        QJsonObject parts = record.value(field.key()).toObject();
        const QJsonObject read = field.value().toObject();
        for (auto part = read.begin(); part != read.end(); ++part) parts.insert(part.key(), part.value());
        record.insert(field.key(), read.isEmpty() ? field.value() : QJsonValue(parts));
    }
}

int runImport(Invocation &in) {
    const auto &kind = in.kind(in.args().positional(0));
    const QString path = in.args().positional(1);
    const handoff::TableForm form = formOf(path);
    if (form == handoff::TableForm::Json) throw Error(ErrorCode::Usage, QStringLiteral("import reads .csv and .xlsx; JSON goes in with put"));
    const handoff::TableMap map = handoff::parseTableMap(mapFrom(in.args().value("map")), kind);
    const QByteArray file = tableBytes(path);
    auto &session = in.session(vault::Access::ReadWrite);
    requireRightToPut(session, kind);
    auto lines = handoff::readTable(kind, file, form, map, languageOf(session));
    const auto readings = zawgyiReadings(lines, in.args().value("zawgyi"));
    if (kind.event)
        for (const auto &[at, reading] : readings) takeReading(lines[at].record, reading);
    QJsonArray ids;
    try {
        writeRecords(session, kind, QStringLiteral("import ") + kind.name, [&](store::Write &write) {
            for (const handoff::TableLine &line : lines) ids.append(putRecord(in, write, kind, line.record, line.line).text());
        });
        if (!kind.event) writeReadings(in, kind, lines, ids, readings);
    } catch (const Error &error) {
        refuseLine(error, map);
    }
    if (in.json()) in.print(QJsonObject{{QStringLiteral("kind"), kind.name}, {QStringLiteral("imported"), ids.size()}, {QStringLiteral("ids"), ids}});
    else
        for (const QJsonValue id : ids) in.printLine(id.toString());
    in.say(Words::tr("Records taken in: %1.").arg(ids.size()));
    return 0;
}

}  // namespace

std::vector<VerbSpec> tableVerbs() {
    return {{"export",
             {{"KIND"}},
             {{"--out", OptionSpec::Value, true}, {"--inside"}, {"--audience", OptionSpec::Value}, {"--body", OptionSpec::Value},
              {"--encrypt-passphrase-file", OptionSpec::Value}},
             runExport},
            {"import", {{"KIND"}, {"FILE"}}, {{"--map", OptionSpec::Value, true}, {"--zawgyi", OptionSpec::Value}}, runImport}};
}

}  // namespace balai::cli
