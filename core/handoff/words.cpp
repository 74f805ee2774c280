#include "core/handoff/words/tables.h"

#include "core/text/word_tables.h"

namespace balai::handoff {
namespace {

// English first: it stands in where a language is missing.
const text::WordTable<PaperWords> tables[] = {
    {"en", wordsEn},
    {"id", wordsId},
    {"km", wordsKm},
    {"ms", wordsMs},
    {"fil", wordsFil},
    {"th", wordsTh},
    {"vi", wordsVi},
    {"lo", wordsLo},
    {"my", wordsMy},
    {"zh", wordsZh},
    {"ta", wordsTa},
    {"pt", wordsPt},
    {"tet", wordsTet},
};

const PaperWords &tableOf(const QString &language) { return text::tableFor(tables, language); }

}  // namespace

QString words(Word word, const QString &language) { return QString::fromUtf8(tableOf(language)[static_cast<std::size_t>(word)].text); }

QStringList languagesOfWords() { return text::languagesIn(tables); }

bool areWordsWhole(const QString &language) {
    const PaperWords &all = tableOf(language);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].word != static_cast<Word>(i) || !all[i].text || !*all[i].text) return false;
    return true;
}

QString responseWords(records::ResponseWord response, const QString &language) {
    using enum records::ResponseWord;
    if (response == unset || response == unknown) return {};
    const int at = static_cast<int>(response) - static_cast<int>(acknowledged);
    return words(static_cast<Word>(static_cast<int>(Word::Acknowledged) + at), language);
}

Chosen inLanguages(const records::LocalText &text, const QStringList &languages) {
    for (const QString &language : languages)
        if (!text.value(language).isEmpty()) return {text.value(language), language};
    for (auto at = text.begin(); at != text.end(); ++at)
        if (!at->isEmpty()) return {*at, at.key()};
    return {};
}

}  // namespace balai::handoff
