#include "app/cli/invocation.h"
#include "app/cli/exit_status.h"
#include "app/cli/interrupt.h"
#include "app/cli/put_record.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/council/by_hand.h"

#include <QJsonDocument>
#include <QJsonParseError>
#include <iostream>
#include <string>

namespace balai::cli {

namespace {

struct Line {
    int number = 0;
    QJsonObject object;
};

[[noreturn]] void wrongLine(int line, const QString &reason) {
    throw Error(ErrorCode::InvalidInput, reason, {{QStringLiteral("line"), line}, {QStringLiteral("reason"), reason}});
}

// Standard input as JSON Lines, one object at a time, so that a batch is written as soon as it is complete.
class ObjectLines {
public:
    std::optional<Line> next() {
        std::string text;
        while (std::getline(std::cin, text)) {
            ++m_number;
            const QByteArray bytes = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
            if (bytes.trimmed().isEmpty()) continue;
            QJsonParseError error{};
            const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
            if (error.error != QJsonParseError::NoError) wrongLine(m_number, QStringLiteral("not JSON: ") + error.errorString());
            if (!document.isObject()) wrongLine(m_number, QStringLiteral("not a JSON object"));
            return Line{m_number, document.object()};
        }
        return std::nullopt;
    }

private:
    int m_number = 0;
};

std::vector<Uuid> putBatch(Invocation &in, const records::KindInfo &kind, const std::vector<Line> &lines) {
    std::vector<Uuid> ids;
    writeRecords(in.session(vault::Access::ReadWrite), kind, QStringLiteral("put ") + kind.name, [&](store::Write &write) {
        for (const Line &line : lines) ids.push_back(putRecord(in, write, kind, line.object, line.number));
    });
    return ids;
}

void acknowledge(const std::vector<Uuid> &ids) {
    QByteArray out;
    for (const Uuid &id : ids) out += id.text().toLatin1() + '\n';
    writeOut(out);
    flushAnswer();
}

int batchSize(const Invocation &in) {
    if (!in.args().has("batch")) return 0;
    bool ok = false;
    const int size = in.args().value("batch").toInt(&ok);
    if (!ok || size < 1) throw Error(ErrorCode::Usage, QStringLiteral("--batch takes a whole number from 1"));
    return size;
}

int runPut(Invocation &in) {
    const auto &kind = in.kind(in.args().positional(0));
    const int size = batchSize(in);
    requireRightToPut(in.session(vault::Access::ReadWrite), kind);
    ObjectLines input;
    int kept = 0;
    try {
        std::vector<Line> lines;
        while (auto line = input.next()) {
            stepOrCancel(in.progress(), line->number, 0);
            lines.push_back(std::move(*line));
            if (size == 0 || int(lines.size()) < size) continue;
            acknowledge(putBatch(in, kind, lines));
            kept += int(lines.size());
            noteKept(kept);
            lines.clear();
        }
        if (!lines.empty()) acknowledge(putBatch(in, kind, lines));
    } catch (const Error &error) {
        if (error.params().value(QStringLiteral("reason")).toString() == u"answerLost") throw;
        throw withKept(error, kept);
    }
    return 0;
}

int runRemove(Invocation &in) {
    const auto &kind = in.kind(in.args().positional(0));
    const Uuid id = in.id(in.args().positional(1));
    auto &session = in.session(vault::Access::ReadWrite);
    requireRightToPut(session, kind);
    council::removeByHand(session, kind, id);
    if (in.json()) in.print(QJsonObject{{QStringLiteral("removed"), id.text()}});
    return 0;
}

store::EraseReason reasonOf(const QString &word) {
    if (word == u"member-asked") return store::EraseReason::MemberAsked;
    if (word == u"mistake") return store::EraseReason::Mistake;
    if (word == u"retention") return store::EraseReason::Retention;
    throw Error(ErrorCode::Usage, QStringLiteral("--reason takes member-asked, mistake or retention"));
}

int runErase(Invocation &in) {
    const auto &kind = in.kind(in.args().positional(0));
    const Uuid id = in.id(in.args().positional(1));
    const store::EraseReason reason = reasonOf(in.args().value("reason"));
    auto &session = in.session(vault::Access::ReadWrite);
    requireRightToPut(session, kind);
    council::eraseByHand(session, kind, id, in.args().value("field"), reason);
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("erased"), id.text()},
                             {QStringLiteral("field"), in.args().has("field") ? QJsonValue(in.args().value("field")) : QJsonValue()}});
    in.say(Words::tr("Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange."));
    return 0;
}

}  // namespace

std::vector<VerbSpec> writeVerbs() {
    return {{"put", {{"KIND"}}, {{"--batch", OptionSpec::Value}}, runPut},
            {"remove", {{"KIND"}, {"ID"}}, {}, runRemove},
            {"erase", {{"KIND"}, {"ID"}}, {{"--field", OptionSpec::Value}, {"--reason", OptionSpec::Value, true}}, runErase}};
}

}  // namespace balai::cli
