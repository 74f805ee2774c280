#include "core/council/respect_terms.h"

#include "core/records/term.h"
#include "core/text/fold.h"

#include <algorithm>

namespace balai::council {

text::RespectList respectTerms(const store::Store &store, const QString &resources, const QString &language) {
    std::vector<text::RespectTerm> all = text::shippedTerms(resources, language);
    for (const records::Term &own : store.all<records::Term>({{QStringLiteral("language"), language}})) {
        const QString words = text::fold(own.avoid);
        if (words.trimmed().isEmpty()) continue;
        std::erase_if(all, [&](const text::RespectTerm &one) { return text::fold(one.avoid) == words; });
        if (!own.active.value_or(true)) continue;
        QStringList prefer;
        for (const QString &word : own.prefer) prefer.append(word);
        all.push_back({own.avoid, prefer, own.why.value(language, own.why.isEmpty() ? QString() : own.why.first())});
    }
    return {language, std::move(all)};
}

}  // namespace balai::council
