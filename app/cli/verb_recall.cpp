// What follows a hand-off: sheets for printed copies, the recall, its reminders and answers, the package in its place.
#include "app/cli/invocation.h"
#include "app/cli/targets.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/assets.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/account_view.h"
#include "core/council/consent_reader.h"
#include "core/handoff/copies.h"
#include "core/handoff/recall.h"
#include "core/handoff/versions.h"
#include "core/records/recall.h"

#include <QJsonArray>

namespace balai::cli {

namespace {

// "2,5": numbers of the package that a person calls back besides what was taken back.
std::vector<qint64> itemsIn(const Invocation &in) {
    std::vector<qint64> numbers;
    if (!in.args().has("items")) return numbers;
    for (const QString &part : in.args().value("items").split(u',')) {
        bool isNumber = false;
        const qint64 number = part.trimmed().toLongLong(&isNumber);
        if (!isNumber) throw Error(ErrorCode::Usage, QStringLiteral("--items takes numbers with commas between them"));
        numbers.push_back(number);
    }
    return numbers;
}

QJsonArray numbersJson(const std::vector<qint64> &numbers) {
    QJsonArray out;
    for (const qint64 number : numbers) out.append(number);
    return out;
}

// The sheet on which the office says that it stopped.
void writeSheet(Invocation &in, Id<records::Handoff> id, const std::vector<qint64> &numbers) {
    const store::Store &store = in.session(vault::Access::ReadWrite).store();
    const auto handoff = store.find(id);
    if (handoff) writeFile(in.args().value("sheet"), handoff::acknowledgementSheet(store, *handoff, numbers), FileAccess::Shared, IfExists::Refuse);
}

int runRecall(Invocation &in) {
    const std::vector<qint64> byHand = itemsIn(in);
    const Id<records::Handoff> id(in.id(in.args().positional(0)));
    const QString out = in.args().value("out");
    requireNewFile(out);
    if (in.args().has("sheet")) requireNewFile(in.args().value("sheet"));
    if (in.args().value("sheet") == out) throw Error(ErrorCode::Usage, QStringLiteral("--out and --sheet are one file"));
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    const documents::FontSet fonts(fontsFolder());
    const handoff::RecallMade made = handoff::recall(session.store(), id, out, fonts, byHand);
    if (in.args().has("sheet")) writeSheet(in, id, made.numbers);
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("recall"), made.id ? QJsonValue(made.id.text()) : QJsonValue()},
                             {QStringLiteral("items"), numbersJson(made.numbers)}, {QStringLiteral("file"), out}});
    else in.printLine(out);
    return 0;
}

// One sheet for the top of each printed copy.
int runCover(Invocation &in) {
    const Id<records::Handoff> id(in.id(in.args().positional(0)));
    const QString out = in.args().value("out");
    bool isNumber = false;
    const int count = in.args().value("copies").toInt(&isNumber);
    if (!isNumber) throw Error(ErrorCode::Usage, QStringLiteral("--copies takes a number"));
    requireNewFile(out);
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    const documents::FontSet fonts(fontsFolder());
    const std::vector<qint64> numbers = handoff::printCovers(session.store(), id, {count, in.args().value("to"), in.args().value("carried-by")}, out, fonts);
    if (in.json()) in.print(QJsonObject{{QStringLiteral("copies"), numbersJson(numbers)}, {QStringLiteral("file"), out}});
    else in.printLine(out);
    return 0;
}

int runRemind(Invocation &in) {
    const Id<records::Handoff> id(in.id(in.args().positional(0)));
    const QString out = in.args().value("out");
    requireNewFile(out);
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireFacilitator();
    const documents::FontSet fonts(fontsFolder());
    const std::vector<qint64> numbers = handoff::remind(session.store(), id, out, fonts);
    if (in.json()) in.print(QJsonObject{{QStringLiteral("items"), numbersJson(numbers)}, {QStringLiteral("file"), out}});
    else in.printLine(out);
    return 0;
}

QDate dayOf(Invocation &in, const store::Store &store) {
    return in.args().has("on") ? records::dateFrom(in.args().value("on")) : council::today(store);
}

int runAcknowledge(Invocation &in) {
    const Id<records::Handoff> id(in.id(in.args().positional(0)));
    auto &session = in.session(vault::Access::ReadWrite);
    session.requireWriter();
    const handoff::Acknowledgement said{dayOf(in, session.store()), in.args().value("by"), records::fromWord<records::AcknowledgedHow>(in.args().value("how"))};
    QJsonArray ids;
    session.store().write(QStringLiteral("recall acknowledged"), [&](store::Write &write) {
        for (const auto recall : handoff::acknowledge(session.store(), write, id, said)) ids.append(recall.text());
    });
    if (in.json()) in.print(QJsonObject{{QStringLiteral("acknowledged"), ids}});
    else in.printLine(Words::tr("Acknowledged: %1.").arg(ids.size()));
    return 0;
}

// A SPEC for `handoff make`.
int runReplacement(Invocation &in) {
    const Id<records::Handoff> id(in.id(in.args().positional(0)));
    auto &session = in.session(vault::Access::ReadOnly);
    council::requireCouncil(session);
    in.print(handoff::specJson(handoff::replacementSpec(session.store(), id)));
    return 0;
}

}  // namespace

std::vector<VerbSpec> recallVerbs() {
    const OptionSpec out{"--out", OptionSpec::Value, true};
    return {{"handoff recall", {{"ID"}}, {out, {"--items", OptionSpec::Value}, {"--sheet", OptionSpec::Value}}, runRecall},
            {"handoff cover", {{"ID"}}, {out, {"--copies", OptionSpec::Value, true}, {"--to", OptionSpec::Value}, {"--carried-by", OptionSpec::Value}}, runCover},
            {"handoff remind", {{"ID"}}, {out}, runRemind},
            {"handoff acknowledge", {{"ID"}}, {{"--how", OptionSpec::Value, true}, {"--by", OptionSpec::Value}, {"--on", OptionSpec::Value}}, runAcknowledge},
            {"handoff replacement", {{"ID"}}, {}, runReplacement}};
}

}  // namespace balai::cli
