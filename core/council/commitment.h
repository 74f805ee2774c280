#pragma once
// A commitment names words without giving them away: "SALT:HASH" in lower-case hex, salt 16 random bytes, hash =
// SHA-256(salt ‖ UTF-8 of the words). Several languages: "en=SALT:HASH km=SALT:HASH", by tag. It is the form of `of` in
// comments, adoptions, hand-off items, translations, and of the commitments of a minutes version.
#include "core/records/recommendation.h"

#include <QJsonObject>

namespace balai {
class Random;
}
namespace balai::records {
struct KindInfo;
}
namespace balai::store {
class Store;
}

namespace balai::council {

QString commitmentTo(const QString &words, Random &random);
bool commitmentMatches(const QString &commitment, const QString &words);

// Of every language: that language's title, text and rationale.
QString commitmentTo(const records::Recommendation &recommendation, Random &random);
// Whether `commitment` names what the recommendation says in this language now.
bool commitmentMatches(const QString &commitment, const records::Recommendation &recommendation, const QString &language);

// Fills in what `put` may leave out, from the text as it stands: `of` of a comment (and its language), of an adoption,
// and of each translation of a block that is marked checked. Other kinds and values given are left alone.
void fillCommitments(const store::Store &store, const records::KindInfo &kind, QJsonObject &record, Random &random);

}  // namespace balai::council
