#include "ui/errors.h"

#include <QCoreApplication>

namespace balai::ui {

namespace {

QString tr(const char *sentence) {
    return QCoreApplication::translate("Errors", sentence);
}

QString param(const Error &error, const char *name) {
    return error.params().value(QLatin1String(name)).toString();
}

ErrorWords inUse(const Error &error) {
    const QString program = param(error, "program");
    return {program.isEmpty() ? tr("These records are open in another program.") : tr("These records are open in %1.").arg(program),
            tr("Close it there, then try again here.")};
}

ErrorWords newer(const Error &error) {
    const QString needs = param(error, "needs");
    return {tr("These records were written by a newer Balai."),
            needs.isEmpty() ? tr("Install the newer version, then open them again. Nothing was changed.")
                            : tr("Install version %1 or later, then open them again. Nothing was changed.").arg(needs)};
}

ErrorWords exists(const Error &error) {
    const QString path = param(error, "path");
    return {path.isEmpty() ? tr("There is already something with this name.") : tr("%1 exists already.").arg(path),
            tr("Nothing is ever overwritten. Choose another name.")};
}

ErrorWords refused(const Error &error) {
    const QString reason = param(error, "reason");
    return {tr("This is not allowed here."), reason.isEmpty() ? tr("Nothing was changed.") : reason};
}

ErrorWords ofMachine(ErrorCode code) {
    if (code == ErrorCode::DiskFull) return {tr("The disk is full."), tr("Make some room, then try again. What was saved before is safe.")};
    if (code == ErrorCode::Permission) return {tr("This laptop does not allow Balai to write there."), tr("Choose another folder, or ask who looks after the laptop.")};
    if (code == ErrorCode::ReadOnly) return {tr("This place can only be read."), tr("Choose another folder, or unlock the stick with its small switch.")};
    return {tr("The file could not be read or written."), tr("Check that the disk or stick is still there, then try again.")};
}

}  // namespace

ErrorWords wordsFor(const Error &error) {
    switch (error.code()) {
    case ErrorCode::WrongPassphrase: return {tr("This passphrase opens nothing here."), tr("Check the keyboard language and try again. There is no limit to tries.")};
    case ErrorCode::NoKey: return {tr("This account may not open that part."), tr("Ask somebody whose account may, for example a facilitator.")};
    case ErrorCode::Damaged: return {tr("The file is damaged, or somebody changed it."), tr("Take another copy, for example from the last backup.")};
    case ErrorCode::OlderKeys: return {tr("The keys beside these records are older than the records."), tr("Put the newer keys file back, or restore the last backup.")};
    case ErrorCode::NewerFormat: return newer(error);
    case ErrorCode::VaultInUse: return inUse(error);
    case ErrorCode::Refused: return refused(error);
    case ErrorCode::NotFound: return {tr("It is not there any more."), tr("It may have been moved or removed. Look for it in its new place.")};
    case ErrorCode::AlreadyExists: return exists(error);
    case ErrorCode::DiskFull:
    case ErrorCode::Permission:
    case ErrorCode::ReadOnly:
    case ErrorCode::Io: return ofMachine(error.code());
    case ErrorCode::Cancelled: return {tr("Stopped, as you asked."), tr("Nothing was changed.")};
    case ErrorCode::InvalidInput: return {tr("Something in it is not as it should be."), tr("Look at what is marked, and try again.")};
    case ErrorCode::Usage:
    case ErrorCode::Internal: break;
    }
    return {tr("Something went wrong inside Balai."), tr("What was saved before is safe. Close the program and open it again.")};
}

}  // namespace balai::ui
