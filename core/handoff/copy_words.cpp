#include "core/handoff/copy_words.h"

#include "core/text/word_tables.h"

#include <algorithm>
#include <array>

namespace balai::handoff {
namespace {

using Phrases = std::array<const char *, size_t(CopyWord::count)>;  // UTF-8, in the order of CopyWord

const Phrases wordsEn{
    "Cover sheet",
    "Copy %1 of %2",
    "Received on, by which office, signature",
    "Please sign this sheet and give it back to whoever brought it, or send it to %1. Keep the papers under it.",
};

const Phrases wordsId{
    "Cover sheet",
    "Copy %1 of %2",
    "Received on, by which office, signature",
    "Please sign this sheet and give it back to whoever brought it, or send it to %1. Keep the papers under it.",
};

const Phrases wordsKm{
    "Cover sheet",
    "Copy %1 of %2",
    "Received on, by which office, signature",
    "Please sign this sheet and give it back to whoever brought it, or send it to %1. Keep the papers under it.",
};

const Phrases wordsMs{
    "Cover sheet",
    "Copy %1 of %2",
    "Received on, by which office, signature",
    "Please sign this sheet and give it back to whoever brought it, or send it to %1. Keep the papers under it.",
};

const Phrases wordsFil{
    "Cover sheet",
    "Copy %1 of %2",
    "Received on, by which office, signature",
    "Please sign this sheet and give it back to whoever brought it, or send it to %1. Keep the papers under it.",
};

const Phrases wordsTh{
    "Cover sheet",
    "Copy %1 of %2",
    "Received on, by which office, signature",
    "Please sign this sheet and give it back to whoever brought it, or send it to %1. Keep the papers under it.",
};

const Phrases wordsVi{
    "Cover sheet",
    "Copy %1 of %2",
    "Received on, by which office, signature",
    "Please sign this sheet and give it back to whoever brought it, or send it to %1. Keep the papers under it.",
};

const Phrases wordsLo{
    "Cover sheet",
    "Copy %1 of %2",
    "Received on, by which office, signature",
    "Please sign this sheet and give it back to whoever brought it, or send it to %1. Keep the papers under it.",
};

const Phrases wordsMy{
    "Cover sheet",
    "Copy %1 of %2",
    "Received on, by which office, signature",
    "Please sign this sheet and give it back to whoever brought it, or send it to %1. Keep the papers under it.",
};

const Phrases wordsZh{
    "Cover sheet",
    "Copy %1 of %2",
    "Received on, by which office, signature",
    "Please sign this sheet and give it back to whoever brought it, or send it to %1. Keep the papers under it.",
};

const Phrases wordsTa{
    "Cover sheet",
    "Copy %1 of %2",
    "Received on, by which office, signature",
    "Please sign this sheet and give it back to whoever brought it, or send it to %1. Keep the papers under it.",
};

const Phrases wordsPt{
    "Cover sheet",
    "Copy %1 of %2",
    "Received on, by which office, signature",
    "Please sign this sheet and give it back to whoever brought it, or send it to %1. Keep the papers under it.",
};

const Phrases wordsTet{
    "Cover sheet",
    "Copy %1 of %2",
    "Received on, by which office, signature",
    "Please sign this sheet and give it back to whoever brought it, or send it to %1. Keep the papers under it.",
};

// English first: it stands in where a language is missing.
const text::WordTable<Phrases> tables[] = {
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

}  // namespace

QString copyWords(CopyWord word, const QString &language) { return QString::fromUtf8(text::tableFor(tables, language)[static_cast<size_t>(word)]); }

bool areCopyWordsWhole(const QString &language) {
    const Phrases &all = text::tableFor(tables, language);
    return std::all_of(all.begin(), all.end(), [](const char *words) { return words && *words; });
}

}  // namespace balai::handoff
