#pragma once
#include "core/crypto/minisign.h"

#include <QString>
#include <optional>

// Packages that lie in one folder know which of them takes the place of another: the comment that a signature covers says so,
// also of a wrapped one.
namespace balai::handoff {

struct PackageName {
    QString reference;
    QString replaces;  // empty: none
};
// "hand-off 2026-04 2026-11-27 replaces 2026-03 key …"
std::optional<PackageName> packageName(const crypto::minisign::Signature &signature);

struct Newer {
    QString reference;
    QString file;  // its name in the folder
};
// The last package in FILE's folder that takes the place of FILE's, directly or by others: whole, and signed with the key of
// FILE. Looks at 200 signatures at most; what cannot be read there is passed over.
std::optional<Newer> newerBeside(const QString &path);

}  // namespace balai::handoff
