#include "app/cli/invocation.h"
#include "app/cli/release.h"
#include "app/cli/targets.h"
#include "app/cli/verbs.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/account_view.h"
#include "core/council/attachments.h"
#include "core/handoff/picture_out.h"

#include <QFile>
#include <QFileInfo>

namespace balai::cli {

namespace {

using records::Attachment;

// --of KIND ID
struct Owner {
    const records::KindInfo &kind;
    Uuid id;
};
Owner ownerIn(const Invocation &in) {
    const QStringList of = in.args().values("of");
    if (of.size() != 2) throw Error(ErrorCode::Usage, QStringLiteral("--of takes a kind and an id"));
    return {in.kind(of.value(0)), in.id(of.value(1))};
}

void openFile(QFile &file) {
    if (!QFileInfo::exists(file.fileName())) throw Error(ErrorCode::NotFound, QStringLiteral("no such file"), {{QStringLiteral("what"), file.fileName()}});
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorCode::Permission, QStringLiteral("the file cannot be read"), {{QStringLiteral("path"), file.fileName()}});
}

int runAdd(Invocation &in) {
    const Owner owner = ownerIn(in);
    QFile file(in.args().positional(0));
    openFile(file);
    const QString name = in.args().has("name") ? in.args().value("name") : QFileInfo(file).fileName();
    const Attachment kept = council::keepAttachment(in.session(vault::Access::ReadWrite), {owner.kind, owner.id, name}, file, in.progress());
    if (!in.json()) in.printLine(kept.id.text());
    else
        in.print(QJsonObject{{QStringLiteral("id"), kept.id.text()},
                             {QStringLiteral("name"), kept.name},
                             {QStringLiteral("mediaType"), kept.mediaType},
                             {QStringLiteral("size"), kept.size.value_or(0)},
                             {QStringLiteral("sealed"), kept.sealed}});
    return 0;
}

int runList(Invocation &in) {
    const auto &kind = records::kindOf<Attachment>();
    std::vector<store::Where> where;
    if (in.args().has("of")) {
        const Owner owner = ownerIn(in);
        where = {{QStringLiteral("ofKind"), owner.kind.name}, {QStringLiteral("of"), owner.id.text()}};
    }
    auto &session = in.session(vault::Access::ReadOnly);
    const council::AccountView view(session);
    for (QJsonObject record : session.store().list(kind, where)) {
        if (view.isClosed(kind, record)) continue;
        const Uuid id = Uuid::parse(record.value(QLatin1String("id")).toString()).value_or(Uuid());
        record.insert(QStringLiteral("here"), session.store().hasBytes(id));
        if (in.json()) in.print(record);
        else in.printLine(id.text() + u' ' + council::cleanFileName(record.value(QLatin1String("name")).toString()));
    }
    return 0;
}

// What is not a picture of a member who said yes stays, unless it goes into an encrypted file of the council's own.
QByteArray bytesToSave(Invocation &in, council::Session &session, Id<Attachment> id) {
    if (in.args().has("inside")) return encrypted(in, session, council::openAttachment(session, id));
    const auto answer = handoff::pictureOut(session, id, releaseFrom(in, session.store()));
    if (const auto *held = std::get_if<council::HeldBack>(&answer))
        throw Error(ErrorCode::Refused, QStringLiteral("the file stays in the vault; --inside writes it into an encrypted file"), {{QStringLiteral("reason"), held->reason}});
    const QByteArray bytes = std::get<QByteArray>(answer);
    return in.args().has("encrypt-passphrase-file") ? encrypted(in, session, bytes) : bytes;
}

int runSave(Invocation &in) {
    const Id<Attachment> id(in.id(in.args().positional(0)));
    const QString out = in.args().value("out");
    requireInsideFits(in);
    requireNewFile(out);
    auto &session = in.session(vault::Access::ReadOnly);
    council::requireCouncil(session);
    const QByteArray bytes = bytesToSave(in, session, id);
    writeFile(out, bytes, FileAccess::Private, IfExists::Refuse);
    if (!in.json()) in.printLine(out);
    else
        in.print(QJsonObject{{QStringLiteral("file"), out},
                             {QStringLiteral("bytes"), qint64(bytes.size())},
                             {QStringLiteral("encrypted"), in.args().has("encrypt-passphrase-file")}});
    return 0;
}

}  // namespace

std::vector<VerbSpec> attachmentVerbs() {
    using Form = OptionSpec;
    return {{"attachment add", {{"FILE"}}, {{"--of", Form::Pair, true}, {"--name", Form::Value}}, runAdd},
            {"attachment list", {}, {{"--of", Form::Pair}}, runList},
            {"attachment save",
             {{"ID"}},
             {{"--out", Form::Value, true}, {"--inside"}, {"--audience", Form::Value}, {"--body", Form::Value}, {"--encrypt-passphrase-file", Form::Value}},
             runSave}};
}

}  // namespace balai::cli
