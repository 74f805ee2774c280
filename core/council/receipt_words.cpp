#include "core/council/receipt_words/tables.h"

#include "core/text/word_tables.h"

namespace balai::council {

using namespace records;

namespace {
const text::WordTable<ReceiptWords> tables[] = {
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

const ReceiptWords &tableOf(const QString &language) { return text::tableFor(tables, language); }

}  // namespace

QString words(ReceiptWord word, const QString &language) { return QString::fromUtf8(tableOf(language).words.at(size_t(word))); }
QString inWords(Use use, const QString &language) { return text::wordOf(tableOf(language).uses, use); }
QString inWords(Decision decision, const QString &language) { return text::wordOf(tableOf(language).decisions, decision); }
QString inWords(Audience audience, const QString &language) { return text::wordOf(tableOf(language).audiences, audience); }
QString inWords(Attribution attribution, const QString &language) { return text::wordOf(tableOf(language).attributions, attribution); }

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
