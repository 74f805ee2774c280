// Consent texts on paper: one page each, in every language they ship in.
#include "core/council/consent_paper.h"
#include "core/council/consent_templates.h"
#include "core/documents/pdf.h"
#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

using namespace balai;
using namespace balai::council;

namespace {
QString printed(const documents::Document &paper) {
    static const documents::FontSet fonts(inSource("packaging/deps/node_modules/@expo-google-fonts"));
    const auto pages = documents::paginate(paper, fonts);
    CHECK(pages.size() == 1);
    return pages.front().lines.join(u' ');
}
}  // namespace

TEST_CASE("every consent text fits on one page with room to sign") {
    for (const ConsentTemplate &one : consentTemplates(inSource("resources/consent")))
        for (const QString &language : one.parts.keys()) {
            const auto form = formFrom(one, QDate(2026, 11, 23));
            const auto paper = consentPaper(form, one.waiver ? PaperKind::Waiver : PaperKind::Question, language);
            INFO(records::wordOf(one.use).toStdString() << " " << language.toStdString());
            const QString text = printed(paper);
            CHECK(text.contains(form.hash.left(8)));
            int signatures = 0, answers = 0;
            for (const documents::Block &block : paper.blocks) {
                signatures += std::holds_alternative<documents::SignatureSpace>(block);
                if (const auto *table = std::get_if<documents::Table>(&block)) {
                    ++answers;
                    CHECK(table->rows.front().size() == 3);
                    CHECK(table->widths == std::vector<double>{1, 1, 1});
                }
            }
            CHECK(signatures == 2);
            CHECK(answers == (one.waiver ? 0 : 1));
        }
}

TEST_CASE("a paper in a language without a text has no text") {
    const auto form = formFrom(consentTemplates(inSource("resources/consent")).front(), {});
    const QString text = printed(consentPaper(form, PaperKind::Question, QStringLiteral("jv")));
    CHECK_FALSE(text.contains(QStringLiteral("attendance list.")));
    CHECK(text.contains(QStringLiteral("Mark one answer.")));
}
