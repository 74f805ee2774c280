#pragma once
#include <QByteArray>
#include <QString>

// Standard output and the line on standard error.
namespace balai::cli {

// Before the first file is opened: a closed standard input or error would give its number to a vault's file, which then
// got our messages. Throws Error{Io} where standard output is closed or cannot be written: no command begins without it.
void requireStreams();

// Kept until flushed; where it cannot be written, the next flush says so.
void writeOut(const QByteArray &bytes);
// Writes everything or throws Error{Io, DiskFull}: for what has to be out before the work goes on.
void flushOut();
// The same for what is shown once and must not be lost: a reader that went away is an error too.
void flushSecret();
// The same after the work is done. Throws Error{Io, reason "answerLost"}.
void flushAnswer();
// What was not flushed is not printed.
void forgetOut();
// One line on stderr, also with --quiet: what happened and what to do.
void complain(const QString &sentence);

}  // namespace balai::cli
