#pragma once
#include <QString>

namespace balai::vault {

// A file or folder that a person names may not lie where a vault keeps its own, nor take the place of one of them.

// True for a vault's folder, whichever vault it is, and for all that lies or would come to lie in it, by whatever link
// it is named.
bool isInsideVault(const QString &path);
// Throws Error{Usage, reason "insideVault", path}.
void requireOutside(const QString &path);
// The same for a folder that is yet to become a vault.
void requireOutside(const QString &path, const QString &folder);

}  // namespace balai::vault
