#pragma once
#include "core/handoff/zip.h"

#include <QStringList>
#include <vector>

// BagIt (RFC 8493): making 1.0 with SHA-256, reading 0.93 to 1.0 with md5 and the SHA family.
namespace balai::handoff {

// The files of a bag in fixed order: declaration, bag-info, manifests, payload. `payload` names are without "data/".
// `labels` are lines of bag-info.txt; Payload-Oxum is added.
struct BagLabel {
    QString name;
    QString value;
};
std::vector<PackedFile> bagOf(std::vector<PackedFile> payload, const std::vector<BagLabel> &labels);

// What is wrong with a bag (it may not be used) and what is only unusual. Codes with the file they are about:
// "missingFile data/a.txt". Wrong: declaration, encoding, version, noManifest, manifestLine, path,
// missingFile, unlistedFile, checksum, listedTwice, fetchLine, notFetched, oxum, labelLine, repeatedLabel, algorithm,
// noPayload.
// Warnings: dotSlash, asterisk, listedTwice, caseDiffers, normalization, systemFile, windowsName.
struct BagReport {
    QString version;
    QStringList wrong;
    QStringList warnings;
    bool isValid() const { return wrong.isEmpty(); }
};

// `files` relative to the bag's own folder.
BagReport checkBag(const std::vector<PackedFile> &files);
// A zip with the bag at its root or in its only folder, or a folder on disk (links in it are refused, nothing outside
// is read). Throws Error{Damaged} where the zip itself is refused, Error{NotFound, Io, Permission}.
BagReport checkBagZip(const QByteArray &zip);
BagReport checkBagFolder(const QString &folder);

// The files of the bag inside an unpacked zip, relative to the bag's folder; empty where there is none.
std::vector<PackedFile> bagIn(const std::vector<PackedFile> &zipFiles);

}  // namespace balai::handoff
