#pragma once
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <vector>

namespace balai::handoff {

struct PackedFile {
    QString name;  // path inside, with slashes
    QByteArray bytes;
    bool stored = false;  // not compressed
};

// A zip made in memory: files in the order given, all times midnight of `day`, no extra fields, no comment; the same
// files and day give the same bytes.
QByteArray zipOf(const std::vector<PackedFile> &files, QDate day);

// The same with every file sealed by AES-256 and a passphrase (WinZip's AE-2, which office machines open without age). Its
// salts are the zip library's own, so these bytes differ each time; names and sizes stay readable.
QByteArray sealedZipOf(const std::vector<PackedFile> &files, QDate day, const crypto::SecretBytes &passphrase);
// Whether it is a zip of which every file is sealed by AES.
bool isSealedZip(const QByteArray &zip);

// A stranger's zip is read only within these.
struct ZipLimits {
    qint64 files = 20'000;
    qint64 fileBytes = 512ll << 20;   // one file, unpacked
    qint64 totalBytes = 1ll << 30;    // all files, unpacked
};

// Everything in it, in its order, directories left out. Nothing is written anywhere. Throws Error{Damaged, reason}:
// "zip" (no zip, or its parts disagree), "path" (see wrongPath), "link", "twice", "encrypted" (a passphrase is needed, or it is not AES), "size"; Error{WrongPassphrase}.
std::vector<PackedFile> readZip(const QByteArray &zip, const ZipLimits &limits = {}, const crypto::SecretBytes *passphrase = nullptr);

// Why a path from a stranger may not be used; empty: it stays inside its folder on every system. Refused: nothing,
// absolute, "~", drive letters, backslashes, control characters, and parts of nothing but dots and
// blanks ("", "..", ".. ").
QString wrongPath(QStringView path);

}  // namespace balai::handoff
