#pragma once
#include <QString>

// Where a command may write what a person named.
namespace balai::cli {

// A file that a command is to make: outside every vault's folder, and with nothing there yet, be it a file, a device or a
// link. Asked before the work begins, so that nothing is recorded for a file that cannot be. Throws Error{Usage,
// AlreadyExists}.
void requireNewFile(const QString &path);
// Throws Error{AlreadyExists}.
void requireAbsent(const QString &path);

}  // namespace balai::cli
