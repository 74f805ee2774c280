#include "core/council/consent_paper.h"

#include "core/council/receipt_words.h"

namespace balai::council {

using namespace records;

namespace {
// Equal widths, and none before the others but by the order in which one reads.
documents::Table answers(const QString &language) {
    documents::Table out{{1, 1, 1}, {{}}, false};
    for (const records::Decision answer : {records::Decision::refused, records::Decision::deferred, records::Decision::given})
        out.rows.front().push_back(documents::plain(inWords(answer, language)));
    return out;
}
}  // namespace

documents::Document consentPaper(const ConsentForm &form, PaperKind kind, const QString &language) {
    documents::Document out;
    const bool waiver = kind == PaperKind::Waiver;
    out.title = waiver ? words(ReceiptWord::WaiverTitle, language) : inWords(form.use, language);
    out.language = language;
    out.pageNumbers = false;
    const auto add = [&](documents::Block block) { out.blocks.push_back(std::move(block)); };
    add(documents::Heading{1, documents::plain(out.title)});
    for (const QString &paragraph : form.text.value(language).split(u'\n', Qt::SkipEmptyParts))
        add(documents::Paragraph{documents::plain(paragraph, language)});
    if (!waiver) {
        add(documents::Paragraph{documents::bold(words(ReceiptWord::MarkOne, language))});
        add(answers(language));
    }
    add(documents::SignatureSpace{documents::plain(words(ReceiptWord::Signature, language))});
    add(documents::SignatureSpace{documents::plain(words(ReceiptWord::WitnessOrInterpreter, language))});
    if (form.version) add(documents::SmallPrint{documents::plain(QString(QString::number(*form.version) + QStringLiteral(" · ") + form.hash.left(8)))});
    return out;
}

}  // namespace balai::council
