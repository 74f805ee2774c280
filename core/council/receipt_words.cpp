#include "core/council/receipt_words/tables.h"

#include <algorithm>
#include <iterator>

namespace balai::council {

using namespace records;

namespace {
struct Table {
    const char *tag;
    const ReceiptWords &words;
};

const Table tables[] = {
    {"en", receiptEn},
    {"id", receiptId},
    {"km", receiptKm},
    {"ms", receiptMs},
    {"fil", receiptFil},
    {"th", receiptTh},
    {"vi", receiptVi},
    {"lo", receiptLo},
    {"my", receiptMy},
    {"zh", receiptZh},
    {"ta", receiptTa},
    {"pt", receiptPt},
    {"tet", receiptTet},
};

const ReceiptWords &tableOf(const QString &language) {
    const auto at = std::find_if(std::begin(tables), std::end(tables), [&](const Table &one) { return language == QLatin1String(one.tag); });
    return at == std::end(tables) ? receiptEn : at->words;
}

// The word's row; every enum begins with unset and unknown, which have none.
template <class E, size_t N> QString wordIn(const std::array<const char *, N> &rows, E value) {
    const size_t at = size_t(value);
    return at < 2 || at - 2 >= N ? QString() : QString::fromUtf8(rows[at - 2]);
}
}  // namespace

QString words(ReceiptWord word, const QString &language) { return QString::fromUtf8(tableOf(language).words.at(size_t(word))); }
QString inWords(Use use, const QString &language) { return wordIn(tableOf(language).uses, use); }
QString inWords(Decision decision, const QString &language) { return wordIn(tableOf(language).decisions, decision); }
QString inWords(Audience audience, const QString &language) { return wordIn(tableOf(language).audiences, audience); }
QString inWords(Attribution attribution, const QString &language) { return wordIn(tableOf(language).attributions, attribution); }

QString inWords(ScopeKind scope, const QString &language) {
    switch (scope) {
    case ScopeKind::all: return words(ReceiptWord::Everything, language);
    case ScopeKind::meeting: return words(ReceiptWord::OneMeeting, language);
    case ScopeKind::block: return words(ReceiptWord::OneStatement, language);
    case ScopeKind::recommendation: return words(ReceiptWord::OneRecommendation, language);
    case ScopeKind::unset:
    case ScopeKind::unknown: break;
    }
    return {};
}

}  // namespace balai::council
