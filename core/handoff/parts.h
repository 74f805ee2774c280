#pragma once
#include "core/handoff/payload.h"

// A package in several files, because e-mail carries none that is large. Each is a bag of its own that says which of how many
// it is; each is signed and can be checked alone.
namespace balai::handoff {

struct Part {
    int number = 1, count = 1;
};

// The files of each part, in the order of the package: those that name the items and the sheet to answer with come first, the
// plain README and the key are in all. One part where all of it fits, or `mostBytes` is 0. Throws Error{InvalidInput, field
// "split"} where one file alone does not fit.
std::vector<std::vector<PackedFile>> partsOf(const std::vector<PackedFile> &files, qint64 mostBytes, QDate day);
// "a/package.zip" → "a/package-1of3.zip"; the same where there is one.
QString partPath(const QString &path, Part part);

}  // namespace balai::handoff
