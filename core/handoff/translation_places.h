#pragma once
// The passages that a translation may be written to. For translation_*.cpp.
#include "core/handoff/translation_sheet.h"
#include "core/records/block.h"
#include "core/records/recommendation.h"

#include <QHash>

namespace balai::handoff {

struct TranslationPlace {
    const records::KindInfo *kind;
    Uuid record;
    QString field;
    QString source;  // as they stand now
    QString target;
    bool isChecked;  // and against exactly this source

    bool isBlock() const { return kind->name == u"block"; }
};

// By the key that they have on a sheet from one language into the other.
QHash<QString, TranslationPlace> translationPlaces(const store::Store &store, const QString &from, const QString &to);

// The account that wrote the target last; null where it was nobody of the council.
Uuid lastWriter(const store::Store &store, const TranslationPlace &place, const QString &to);

// Fields of a recommendation that are translated; a block has "text".
const QStringList &wordsOfAdvice();
const records::LocalText &wordsOf(const records::Recommendation &one, const QString &field);
bool isOriginal(const records::Block &block, const QString &language);

}  // namespace balai::handoff
