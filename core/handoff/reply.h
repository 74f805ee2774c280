#pragma once
#include "core/handoff/response_table.h"

#include <QDate>

namespace balai {
class Random;
}

// A body's answers as one signed file, made in the reader of a package and taken in by `response import`: a zip of
// `reply.json` and `reply.json.minisig`. The key is made for this one reply and goes with it, so the signature says that the
// reply is whole; who sent it is known by comparing the key's words by letter or telephone.
namespace balai::handoff {

struct PackageText;

struct Reply {
    QString handoff;      // reference of the package
    QString packageHash;  // SHA-256 of its file, hexadecimal
    QDate madeOn;
    std::vector<QMap<Column, QString>> answers;  // Handoff and Title are left out; days as yyyy-MM-dd
};

struct SignedReply {
    QByteArray file;
    QStringList words;  // of the key
};
SignedReply signedReply(const Reply &reply, Random &random);

struct ReadReply {
    Reply reply;
    QString keyId;      // as minisign shows it
    QStringList words;
};
bool isReply(const QByteArray &file);
// Throws Error{Damaged, reason}: "zip" and the like, "signature", "json"; Error{NewerFormat}.
ReadReply readReply(const QByteArray &file);

// What an office wrote for a script: JSON Lines of {"item": number, "response": word, "reason", "due", "officialRef",
// "officialDate", "signedByOffice"}; `item` is "recall" where the office acknowledges one. Throws Error{InvalidInput, line, field, reason}.
std::vector<QMap<Column, QString>> readAnswers(const QByteArray &jsonLines, const PackageText &package);

// As a response sheet has them.
std::vector<ResponseLine> linesOf(const Reply &reply);

}  // namespace balai::handoff
