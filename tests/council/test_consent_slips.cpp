// Picture slips: a page for each person, the three answers alike, and nobody's name.
#include "core/council/consent_slips.h"
#include "core/council/receipt_words.h"
#include "core/council/round.h"
#include "core/documents/pdf.h"
#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

using namespace balai;
using namespace balai::council;
using records::Audience;
using records::Use;

namespace {

const std::vector<SlipQuestion> three{{Use::record, Audience::council, {}}, {Use::quote, Audience::council, {}}, {Use::attribute, Audience::council, {}}};

std::vector<documents::PageText> pagesOf(const documents::Document &paper) {
    static const documents::FontSet fonts(inSource("packaging/deps/node_modules/@expo-google-fonts"));
    return documents::paginate(paper, fonts);
}

std::vector<std::vector<documents::Picture>> picturesOf(const documents::Document &paper) {
    std::vector<std::vector<documents::Picture>> out;
    for (const documents::Block &block : paper.blocks)
        if (const auto *fields = std::get_if<documents::Fields>(&block)) {
            out.emplace_back();
            for (const documents::Field &field : fields->fields) out.back().push_back(field.picture);
        }
    return out;
}

}  // namespace

TEST_CASE("every person of a round has a slip of one page in her own language") {
    const auto pages = pagesOf(consentSlips({}, three, {{1, QStringLiteral("km")}, {2, QStringLiteral("en")}, {3, QStringLiteral("id")}}));
    REQUIRE(pages.size() == 3);
    const QStringList languages{QStringLiteral("km"), QStringLiteral("en"), QStringLiteral("id")};
    for (size_t at = 0; at < pages.size(); ++at) {
        const QString text = pages[at].lines.join(QLatin1Char(' '));
        CHECK(pages[at].lines.front() == QString::number(at + 1));
        CHECK(text.contains(words(ReceiptWord::MarkOne, languages[int(at)]).left(12)));
        for (const records::Decision answer : answerOrder({})) CHECK(pages[at].lines.count(inWords(answer, languages[int(at)])) == 3);
        CHECK(text.contains(words(ReceiptWord::Signature, languages[int(at)]).left(8)));
    }
}

TEST_CASE("a slip names nobody unless a name was handed in, and then it leaves no room for another") {
    const auto pages = pagesOf(consentSlips({}, three, {{1, QStringLiteral("en")}, {2, QStringLiteral("en"), QStringLiteral("White Lotus")}}));
    REQUIRE(pages.size() == 2);
    const QString room = words(ReceiptWord::YourName, QStringLiteral("en"));
    CHECK(pages[0].lines.join(u' ').contains(room));
    CHECK_FALSE(pages[0].lines.join(u' ').contains(QStringLiteral("Lotus")));
    CHECK(pages[1].lines.contains(QStringLiteral("White Lotus")));
    CHECK_FALSE(pages[1].lines.join(u' ').contains(room));
}

TEST_CASE("the answers on a slip stand in the order that the council chose") {
    using documents::Picture;
    records::Council council;
    CHECK(picturesOf(consentSlips(council, three, {{1, QStringLiteral("en")}})).front() == std::vector{Picture::Tick, Picture::Bar, Picture::Clock});
    setAnswerOrder(council, AnswerOrder::noLaterYes);
    CHECK(picturesOf(consentSlips(council, three, {{1, QStringLiteral("en")}})).front() == std::vector{Picture::Bar, Picture::Clock, Picture::Tick});
    setAnswerOrder(council, AnswerOrder::laterNoYes);
    const auto all = picturesOf(consentSlips(council, three, {{1, QStringLiteral("en")}}));
    REQUIRE(all.size() == 4);  // and the thumb
    for (size_t question = 0; question < 3; ++question) CHECK(all[question] == std::vector{Picture::Clock, Picture::Bar, Picture::Tick});
    CHECK(all.back() == std::vector{Picture::None, Picture::None});
}

TEST_CASE("a slip names the body that is asked about, in the first language there is where hers is missing") {
    const std::vector<SlipQuestion> one{{Use::share, Audience::body, {{QStringLiteral("id"), QStringLiteral("Kementerian A")}}}};
    CHECK(pagesOf(consentSlips({}, one, {{1, QStringLiteral("en")}})).front().lines.join(u' ').contains(QStringLiteral("Kementerian A")));
    const std::vector<SlipQuestion> nameless{{Use::share, Audience::body, {}}};
    CHECK(pagesOf(consentSlips({}, nameless, {{1, QStringLiteral("en")}})).size() == 1);
    CHECK(pagesOf(consentSlips({}, {}, {})).size() == 1);
}

TEST_CASE("all eleven questions of a slip follow each other and none is cut in two") {
    std::vector<SlipQuestion> all;
    for (int use = int(Use::attend); use <= int(Use::training); ++use) all.push_back({Use(use), Audience::public_, {}});
    const auto pages = pagesOf(consentSlips({}, all, {{1, QStringLiteral("km")}, {2, QStringLiteral("km")}}));
    CHECK(pages.size() > 2);
    for (const auto &page : pages) CHECK_FALSE(page.lines.isEmpty());
}
