#include "app/cli/invocation.h"
#include "app/cli/targets.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/exchange/packet.h"

#include <QDateTime>

namespace balai::cli {

namespace {

constexpr qint64 largestFile = 64ll << 20;

int runMake(Invocation &in) {
    exchange::PacketRequest request;
    request.meeting = Id<records::Meeting>(in.id(in.args().positional(0)));
    request.member = Id<records::Member>(in.id(in.args().value("member")));
    request.language = in.args().value("language");
    for (const char *file : {"out", "packet-passphrase-file"}) requireNewFile(in.args().value(file));
    auto &session = in.session(vault::Access::ReadWrite);
    const exchange::MadePacket made = exchange::makePacket(session, request, in.args().value("out"), in.args().value("packet-passphrase-file"));
    QJsonObject held;
    for (auto it = made.heldBack.begin(); it != made.heldBack.end(); ++it) held.insert(it.key(), it.value());
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("packet"), made.packet.text()}, {QStringLiteral("blocks"), made.blocks}, {QStringLiteral("heldBack"), held}});
    else in.printLine(Words::tr("Passages: %1. Tell the passphrase another way than the review copy.").arg(made.blocks));
    return 0;
}

crypto::SecretBytes packetPassphrase(Invocation &in) {
    if (!in.args().has("passphrase-file")) throw Error(ErrorCode::Usage, QStringLiteral("give --passphrase-file FILE"));
    return Invocation::secretLine(in.args().value("passphrase-file"));
}

exchange::PacketText opened(Invocation &in) {
    const QDate today = QDateTime::fromMSecsSinceEpoch(in.clock().nowMs()).date();
    return exchange::openPacket(readFile(in.args().positional(0), largestFile), packetPassphrase(in), today);
}

int runShow(Invocation &in) {
    const exchange::PacketText packet = opened(in);
    if (in.json()) {
        in.print(exchange::packetJson(packet));
        return 0;
    }
    in.printLine(packet.meeting);
    for (const exchange::PacketBlock &block : packet.blocks) {
        in.printLine(QString());
        if (!block.contentNote.isEmpty()) in.printText(block.contentNote);
        in.printLine(block.item.text() + (block.own ? QStringLiteral(" *") : QString()));
        in.printText(block.text);
        for (const QString &objection : block.objections) in.printText(objection);
    }
    return 0;
}

records::CommentMode modeOf(Invocation &in) {
    if (!in.args().has("mode")) return records::CommentMode::self;
    const auto mode = records::fromWord<records::CommentMode>(in.args().value("mode"));
    if (mode == records::CommentMode::unset || mode == records::CommentMode::unknown)
        throw Error(ErrorCode::Usage, QStringLiteral("--mode takes self, readTo, spoken or paper"));
    return mode;
}

int runAnswer(Invocation &in) {
    requireNewFile(in.args().value("out"));
    const exchange::PacketText packet = opened(in);
    exchange::PacketReply reply;
    reply.packet = packet.packet;
    reply.mode = modeOf(in);
    reply.atMs = in.clock().nowMs();
    reply.answers = exchange::readAnswers(readFile(in.args().value("answers"), largestFile), packet);
    writeFile(in.args().value("out"), exchange::writeReply(reply, packet.replyKey, in.random()), FileAccess::Private, IfExists::Refuse);
    if (in.json()) in.print(QJsonObject{{QStringLiteral("answers"), qint64(reply.answers.size())}});
    return 0;
}

int runReceive(Invocation &in) {
    const QByteArray file = readFile(in.args().positional(0), largestFile);
    const exchange::ReceivedReply done = exchange::receiveReply(in.session(vault::Access::ReadWrite), file);
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("packet"), done.packet.text()},
                             {QStringLiteral("comments"), done.comments},
                             {QStringLiteral("gone"), done.gone},
                             {QStringLiteral("again"), done.again}});
    else if (done.again) in.printLine(Words::tr("This reply was received before."));
    else in.printLine(Words::tr("Answers received: %1.").arg(done.comments));
    return 0;
}

}  // namespace

std::vector<VerbSpec> packetVerbs() {
    using Form = OptionSpec;
    return {
        {"packet make",
         {{"MEETING"}},
         {{"--member", Form::Value, true}, {"--out", Form::Value, true}, {"--packet-passphrase-file", Form::Value, true}, {"--language", Form::Value}},
         runMake},
        {"packet show", {{"FILE"}}, {}, runShow},
        {"packet answer", {{"FILE"}}, {{"--answers", Form::Value, true}, {"--out", Form::Value, true}, {"--mode", Form::Value}}, runAnswer},
        {"packet receive", {{"REPLY"}}, {}, runReceive},
    };
}

}  // namespace balai::cli
