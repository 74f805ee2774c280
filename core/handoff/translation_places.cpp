#include "core/handoff/translation_places.h"

#include "core/council/commitment.h"
#include "core/handoff/translation_language.h"

namespace balai::handoff {

using namespace records;

namespace {

bool isCheckedAgainst(const Block &block, const QString &to, const QString &source) {
    const QJsonObject translation = block.translations.value(to).toObject();
    return translation.value(QLatin1String("state")) == QLatin1String("checked") && council::commitmentMatches(translation.value(QLatin1String("of")).toString(), source);
}

}  // namespace

const QStringList &wordsOfAdvice() {
    static const QStringList fields{QStringLiteral("title"), QStringLiteral("text"), QStringLiteral("rationale"), QStringLiteral("action"), QStringLiteral("indicator")};
    return fields;
}

const LocalText &wordsOf(const Recommendation &one, const QString &field) {
    if (field == u"title") return one.title;
    if (field == u"text") return one.text;
    if (field == u"rationale") return one.rationale;
    return field == u"action" ? one.action : one.indicator;
}

bool isOriginal(const Block &block, const QString &language) {
    return block.text.contains(language) && (block.original.isEmpty() || block.original == language);
}

QHash<QString, TranslationPlace> translationPlaces(const store::Store &store, const QString &from, const QString &to) {
    QHash<QString, TranslationPlace> out;
    const SheetKeys keys(store, from, to);
    for (const Block &block : store.all<Block>()) {
        if (!isOriginal(block, from)) continue;
        const QString field = QStringLiteral("text"), source = block.text.value(from);
        out.insert(keys.of(block.id.uuid(), field), {&kindOf<Block>(), block.id.uuid(), field, source, block.text.value(to), isCheckedAgainst(block, to, source)});
    }
    for (const Recommendation &one : store.all<Recommendation>())
        for (const QString &field : wordsOfAdvice())
            if (const LocalText &words = wordsOf(one, field); words.contains(from))
                out.insert(keys.of(one.id.uuid(), field), {&kindOf<Recommendation>(), one.id.uuid(), field, words.value(from), words.value(to), false});
    return out;
}

Uuid lastWriter(const store::Store &store, const TranslationPlace &place, const QString &to) {
    Uuid out;
    const QString cell = place.field + u'.' + to;
    for (const store::HistoryEntry &entry : store.history(*place.kind, place.record))
        if (entry.field == cell) out = entry.account;
    return out;
}

}  // namespace balai::handoff
