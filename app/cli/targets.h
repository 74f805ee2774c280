#pragma once
#include <QString>

// Where a command may write what a person named.
namespace balai::cli {

// Throws Error{Usage} for the vault's own folder and all in it, also by way of a link.
void requireOutside(const QString &vaultFolder, const QString &path);
// Throws Error{AlreadyExists}.
void requireAbsent(const QString &path);

}  // namespace balai::cli
