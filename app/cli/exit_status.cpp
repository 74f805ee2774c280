#include "app/cli/exit_status.h"

#include "app/cli/words.h"
#include "core/words/why.h"

namespace balai::cli {

namespace {

QString param(const Error &error, const char *name) { return error.params().value(QLatin1String(name)).toString(); }

QString invalidInput(const Error &error) {
    const QString line = param(error, "line"), field = param(error, "field"), reason = param(error, "reason");
    const QString what = words::why(reason.isEmpty() ? error.log() : reason);
    if (const QString column = param(error, "column"); !line.isEmpty() && !column.isEmpty())
        return Words::tr("Line %1, column %2: %3. Nothing was changed; correct it and try again.").arg(line, column, what);
    if (!line.isEmpty() && !field.isEmpty()) return Words::tr("Line %1, field %2: %3. Nothing was changed; correct it and try again.").arg(line, field, what);
    if (!line.isEmpty()) return Words::tr("Line %1: %2. Nothing was changed; correct it and try again.").arg(line, what);
    if (!field.isEmpty()) return Words::tr("Field %1: %2. Nothing was changed; correct it and try again.").arg(field, what);
    return Words::tr("The input is not valid: %1. Nothing was changed.").arg(what);
}

QString groupsIn(const Error &error) {
    QStringList groups;
    for (const QVariant &group : error.params().value(QStringLiteral("groups")).toList()) groups.append(group.toString());
    return groups.join(QStringLiteral(", "));
}

QString wrongCode(const Error &error) {
    const QString groups = groupsIn(error);
    if (groups.isEmpty()) return Words::tr("This is no recovery code: it has eight groups of eight signs. Compare it with the paper.");
    return Words::tr("The recovery code was not typed as it stands on the paper. Look at group %1.").arg(groups);
}

QString wrongSecret(const Error &error) {
    const QString reason = param(error, "reason"), share = param(error, "share");
    if (reason == u"shareForeign") return Words::tr("This share is of another vault: %1. Leave it out.").arg(share);
    if (reason == u"shareOtherSplit") return Words::tr("This share was not made together with the others: %1. Leave it out.").arg(share);
    if (reason == u"code") return wrongCode(error);
    if (reason == u"codeForeign") return Words::tr("This recovery code is of another vault. Look for the sheet of this one.");
    if (reason != u"sharesMissing") return Words::tr("The passphrase or code does not open this. Type it again, or use the recovery code.");
    const int needed = error.params().value(QStringLiteral("needed")).toInt(), have = error.params().value(QStringLiteral("have")).toInt();
    const QStringList repeated = error.params().value(QStringLiteral("repeated")).toStringList();
    const QString missing = Words::tr("Shares given: %1, needed: %2. Missing: %3 more.").arg(have).arg(needed).arg(needed - have);
    if (repeated.isEmpty()) return missing;
    return missing + u' ' + Words::tr("Given twice: %1.").arg(repeated.join(QStringLiteral(", ")));
}

QString damaged(const Error &error) {
    const QString reason = param(error, "reason"), share = param(error, "share");
    if (reason == u"share") {
        const QString groups = groupsIn(error);
        if (groups.isEmpty()) return Words::tr("This is no share, or a damaged one: %1. Compare it with the paper.").arg(share);
        return Words::tr("This share is damaged: %1, group %2. Compare it with the paper.").arg(share, groups);
    }
    if (reason == u"sharesDiffer") return Words::tr("Two shares have one number and differ; one is not genuine: %1.").arg(share);
    if (reason == u"sharesDisagree") return Words::tr("The shares do not fit together; one of them is not genuine. Leave out one after the other.");
    if (error.params().value(QStringLiteral("mendable")).toBool()) return Words::tr("keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.");
    const QString detail = words::detail(error.log());
    if (detail.isEmpty()) return Words::tr("It is damaged or was altered, and was not used. Use another copy or a backup.");
    return Words::tr("It is damaged or was altered, and was not used (%1). Use another copy or a backup.").arg(detail);
}

// Whether the work was done is known only to who looks: the answer says so, and what was written is not taken back.
QString diskFailed(const Error &error) {
    const QString known = words::detail(error.log()), detail = known.isEmpty() ? param(error, "path") : known;
    if (param(error, "reason") == u"answerLost") return Words::tr("The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.").arg(detail);
    return Words::tr("The disk reported an error; nothing was changed (%1). Check the disk and try again.").arg(detail);
}

// With batches: what was acknowledged stays, and the rest is told without saying that nothing changed.
QString stoppedAfter(const Error &error) {
    const QString line = param(error, "line"), field = param(error, "field"), reason = param(error, "reason");
    const QString what = words::why(reason.isEmpty() ? error.log() : reason), kept = param(error, "kept");
    if (line.isEmpty()) return Words::tr("Stopped: %1. Kept from earlier batches: %2; their ids were printed.").arg(what, kept);
    if (field.isEmpty()) return Words::tr("Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.").arg(line, what, kept);
    return Words::tr("Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.").arg(line, field, what, kept);
}

QString withoutStop(const QString &sentence) {
    static const QString stops = QStringLiteral(".။។。");
    return !sentence.isEmpty() && stops.contains(sentence.back()) ? sentence.chopped(1) : sentence;
}

// The log says in English what was asked for; where it only repeats the code, and in the other languages, the code's own words do.
QString refused(const Error &error) {
    const QString reason = param(error, "reason"), next = words::refusal(reason);
    const bool isCode = next.isEmpty() || error.log().endsWith(reason);
    if (words::speaksEnglish() && !isCode) return Words::tr("Refused (%1): %2.").arg(reason, error.log()) + u' ' + next;
    return Words::tr("Refused (%1): %2.").arg(reason, next.isEmpty() || words::hasWords(error.log()) ? words::why(error.log()) : withoutStop(next));
}

QString vaultInUse(const Error &error) {
    const QString program = param(error, "program"), pid = param(error, "pid");
    if (program.isEmpty()) return Words::tr("The vault is in use by another program. Close it there and try again.");
    return Words::tr("The vault is in use by %1 (process %2). Close it there and try again.").arg(program, pid);
}

}  // namespace

int exitStatus(ErrorCode code) {
    switch (code) {
    case ErrorCode::Usage:
    case ErrorCode::InvalidInput: return 2;
    case ErrorCode::WrongPassphrase:
    case ErrorCode::NoKey: return 3;
    case ErrorCode::Damaged:
    case ErrorCode::OlderKeys: return 4;
    case ErrorCode::NewerFormat: return 5;
    case ErrorCode::VaultInUse: return 6;
    case ErrorCode::Refused: return 7;
    case ErrorCode::NotFound: return 8;
    case ErrorCode::AlreadyExists:
    case ErrorCode::DiskFull:
    case ErrorCode::Permission:
    case ErrorCode::ReadOnly:
    case ErrorCode::Io: return 9;
    case ErrorCode::Cancelled: return 10;
    case ErrorCode::Internal: return 1;
    }
    return 1;
}

Error withKept(const Error &error, int records) {
    if (records == 0) return error;
    QVariantMap params = error.params();
    params.insert(QStringLiteral("kept"), records);
    return Error(error.code(), error.log(), params);
}

QString sentence(const Error &error) {
    if (error.params().contains(QStringLiteral("kept"))) return stoppedAfter(error);
    switch (error.code()) {
    case ErrorCode::Usage: return Words::tr("%1. See balai-cli --help.").arg(words::why(error.log()));
    case ErrorCode::InvalidInput: return invalidInput(error);
    case ErrorCode::WrongPassphrase: return wrongSecret(error);
    case ErrorCode::NoKey: return Words::tr("This account or laptop holds no key for that. Ask a facilitator, or use the right key file.");
    case ErrorCode::Damaged: return damaged(error);
    case ErrorCode::OlderKeys: return Words::tr("keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.");
    case ErrorCode::NewerFormat: return Words::tr("It was written by a newer version of Balai. Install that version to open it.");
    case ErrorCode::VaultInUse: return vaultInUse(error);
    case ErrorCode::Refused: return refused(error);
    case ErrorCode::NotFound: return Words::tr("There is no such thing: %1. Check the name or id.").arg(param(error, "what"));
    case ErrorCode::AlreadyExists: return Words::tr("It exists already and is never overwritten: %1. Choose another name.").arg(param(error, "path"));
    case ErrorCode::DiskFull: return Words::tr("The disk is full; nothing was changed. Make room and try again.");
    case ErrorCode::Permission: return Words::tr("The file or folder may not be read or written: %1. Check its permissions.").arg(param(error, "path"));
    case ErrorCode::ReadOnly: return Words::tr("The file or folder can only be read: %1. Copy it to a place that can be written.").arg(param(error, "path"));
    case ErrorCode::Io: return diskFailed(error);
    case ErrorCode::Cancelled: return Words::tr("Cancelled; nothing was changed.");
    case ErrorCode::Internal: return Words::tr("Something inside Balai went wrong: %1.").arg(error.log());
    }
    return {};
}

}  // namespace balai::cli
