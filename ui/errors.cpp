#include "ui/errors.h"

#include "core/words/why.h"

#include <QCoreApplication>

namespace balai::ui {

namespace {

struct Errors {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::Errors)
};

QString param(const Error &error, const char *name) {
    return error.params().value(QLatin1String(name)).toString();
}

ErrorWords inUse(const Error &error) {
    const QString program = param(error, "program");
    return {program.isEmpty() ? Errors::tr("These records are open in another program.") : Errors::tr("These records are open in %1.").arg(program),
            Errors::tr("Close it there, then try again here.")};
}

ErrorWords newer(const Error &error) {
    const QString needs = param(error, "needs");
    return {Errors::tr("These records were written by a newer Balai."),
            needs.isEmpty() ? Errors::tr("Install the newer version, then open them again. Nothing was changed.")
                            : Errors::tr("Install version %1 or later, then open them again. Nothing was changed.").arg(needs)};
}

ErrorWords exists(const Error &error) {
    const QString path = param(error, "path");
    return {path.isEmpty() ? Errors::tr("There is already something with this name.") : Errors::tr("%1 exists already.").arg(path),
            Errors::tr("Nothing is ever overwritten. Choose another name.")};
}

// What was refused, where somebody can do something about it.
QString whyRefused(const QString &reason) {
    const QString said = words::refusal(reason);
    return said.isEmpty() ? Errors::tr("Nothing was changed.") : said;
}

// Shares of the key that open nothing, and which of them to look at; empty where it is about something else.
ErrorWords ofShares(const Error &error) {
    const QString reason = param(error, "reason"), share = param(error, "share");
    if (reason == u"share" || reason == u"sharesDiffer") return {Errors::tr("This is no share, or a letter of it is wrong: %1.").arg(share), Errors::tr("Compare it with the paper and give it again.")};
    if (reason == u"shareForeign") return {Errors::tr("This share is of other records: %1.").arg(share), Errors::tr("Begin again without it.")};
    if (reason == u"shareOtherSplit") return {Errors::tr("This share was not made together with the others: %1.").arg(share), Errors::tr("Begin again without it.")};
    if (reason == u"sharesDisagree") return {Errors::tr("These shares do not fit together."), Errors::tr("One of them is not genuine. Try again, and leave out one after the other.")};
    if (reason != u"sharesMissing") return {};
    return {Errors::tr("Different shares given: %1, needed: %2.").arg(error.params().value(QStringLiteral("have")).toInt()).arg(error.params().value(QStringLiteral("needed")).toInt()),
            Errors::tr("Add the missing shares and try again.")};
}

// What is wrong with a recovery code, as far as its own signs tell.
ErrorWords wrongSecret(const Error &error) {
    const QString reason = param(error, "reason");
    QStringList groups;
    for (const QVariant &group : error.params().value(QStringLiteral("groups")).toList()) groups.append(group.toString());
    if (reason == u"codeForeign") return {Errors::tr("This recovery code is of other records."), Errors::tr("Look for the sheet that was printed for these.")};
    if (reason == u"code" && !groups.isEmpty()) return {Errors::tr("The code was not typed as it stands on the sheet."), Errors::tr("Look at group %1 again.").arg(groups.join(QStringLiteral(", ")))};
    if (reason == u"code") return {Errors::tr("This is no recovery code."), Errors::tr("It has eight groups of eight signs. Compare it with the sheet.")};
    return {Errors::tr("This passphrase opens nothing here."), Errors::tr("Check the keyboard language and try again. There is no limit to tries.")};
}

ErrorWords damaged(const Error &error) {
    if (error.params().value(QStringLiteral("mendable")).toBool()) return {Errors::tr("The file with the keys is damaged or missing, and its copy is whole."), Errors::tr("Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.")};
    return {Errors::tr("The file is damaged, or somebody changed it."), Errors::tr("Take another copy, for example from the last backup.")};
}

ErrorWords refused(const Error &error) {
    return {Errors::tr("This is not allowed here."), whyRefused(param(error, "reason"))};
}

// The place is named where a file was read; the name of a field of this program would say nothing to anybody.
ErrorWords notValid(const Error &error) {
    if (param(error, "field") == u"split") return {Errors::tr("One file of the package alone is larger than that."), Errors::tr("Choose larger files, or one file. Nothing was handed over.")};
    const QString reason = param(error, "reason"), why = words::plainWhy(reason.isEmpty() ? error.log() : reason);
    if (why.isEmpty()) return {Errors::tr("Something in it is not as it should be."), Errors::tr("Look at what is marked, and try again.")};
    const QString line = param(error, "line"), column = param(error, "column");
    const QString next = Errors::tr("Nothing was changed; correct it and try again.");
    if (line.isEmpty() || line == u"0") return {Errors::tr("Something in it is not as it should be: %1.").arg(why), next};
    if (column.isEmpty()) return {Errors::tr("Line %1: %2.").arg(line, why), next};
    return {Errors::tr("Line %1, column %2: %3.").arg(line, column, why), next};
}

ErrorWords ofMachine(ErrorCode code) {
    if (code == ErrorCode::DiskFull) return {Errors::tr("The disk is full."), Errors::tr("Make some room, then try again. What was saved before is safe.")};
    if (code == ErrorCode::Permission) return {Errors::tr("This laptop does not allow Balai to write there."), Errors::tr("Choose another folder, or ask who looks after the laptop.")};
    if (code == ErrorCode::ReadOnly) return {Errors::tr("This place can only be read."), Errors::tr("Choose another folder, or unlock the stick with its small switch.")};
    return {Errors::tr("The file could not be read or written."), Errors::tr("Check that the disk or stick is still there, then try again.")};
}

}  // namespace

ErrorWords wordsFor(const Error &error) {
    if (const ErrorWords words = ofShares(error); !words.what.isEmpty()) return words;
    switch (error.code()) {
    case ErrorCode::WrongPassphrase: return wrongSecret(error);
    case ErrorCode::NoKey: return {Errors::tr("This account may not open that part."), Errors::tr("Ask somebody whose account may, for example a facilitator.")};
    case ErrorCode::Damaged: return damaged(error);
    case ErrorCode::OlderKeys: return {Errors::tr("The keys beside these records are older than the records."), Errors::tr("Put the newer keys file back, or restore the last backup.")};
    case ErrorCode::NewerFormat: return newer(error);
    case ErrorCode::VaultInUse: return inUse(error);
    case ErrorCode::Refused: return refused(error);
    case ErrorCode::NotFound: return {Errors::tr("It is not there any more."), Errors::tr("It may have been moved or removed. Look for it in its new place.")};
    case ErrorCode::AlreadyExists: return exists(error);
    case ErrorCode::DiskFull:
    case ErrorCode::Permission:
    case ErrorCode::ReadOnly:
    case ErrorCode::Io: return ofMachine(error.code());
    case ErrorCode::Cancelled: return {Errors::tr("Stopped, as you asked."), Errors::tr("Nothing was changed.")};
    case ErrorCode::InvalidInput: return notValid(error);
    case ErrorCode::Usage:
    case ErrorCode::Internal: break;
    }
    return {Errors::tr("Something went wrong inside Balai."), Errors::tr("What was saved before is safe. Close the program and open it again.")};
}

}  // namespace balai::ui
