#pragma once
#include "core/handoff/contents.h"
#include "core/handoff/newer.h"
#include "core/handoff/verify.h"
#include "core/records/values.h"

#include <QDate>

// A package as its addressee opens it: no vault, nothing known beforehand, nothing written. What stands in it is a
// stranger's until the signature's words were compared.
namespace balai::handoff {

struct PackageItem {
    int number = 0;
    QString kind;       // recommendation, note, statement, decision, action, attachment
    QString reference;
    QMap<QString, records::LocalText> words;  // field (title, text, rationale, action, indicator) → language → words
    QMap<QString, QStringList> objections;    // by language
    QStringList names;
    QString meeting;
    QString file;       // of an attachment: its name in data/
    QDate due, adoptedOn;
    bool isRecommendation() const { return kind == u"recommendation"; }
};

struct PackageMeeting {
    QString id;
    records::LocalText title;
    QDate day;
};

struct PackageText {
    QString reference;
    records::LocalText council, body;
    QStringList languages;
    QDate madeOn, replyBy;
    bool sample = false;
    std::vector<PackageMeeting> meetings;
    std::vector<PackageItem> items;  // in the order of the package
    std::optional<Replaced> replaces;
};

// From handoff.json, else (it was not asked for) the numbers and titles of response.csv. `files`: of the bag. Throws
// Error{Damaged} where neither can be read, Error{NewerFormat}.
PackageText packageText(const std::vector<PackedFile> &files);

struct OpenedPackage {
    QString hash;           // SHA-256 of the file, hexadecimal
    bool isSigned = false;  // a signature was there; else the verdict is the bag's alone
    Verdict verdict;
    std::optional<Newer> newer;  // lies beside it and takes its place
    std::optional<PackageText> text;  // none where the package is altered, or still wrapped
};

// `signature`: of the file beside it, where there is one. Throws Error{WrongPassphrase}, Error{NewerFormat}.
OpenedPackage openPackage(const QByteArray &file, const std::optional<QByteArray> &signature, const crypto::SecretBytes *passphrase = nullptr);
// Reads FILE and, where there is one, FILE.minisig.
OpenedPackage openPackageFile(const QString &path, const crypto::SecretBytes *passphrase = nullptr);

}  // namespace balai::handoff
