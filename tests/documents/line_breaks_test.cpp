// Line breaking of papers over many paragraphs of every script; tests/run.sh --full breaks has 2,000 of each.
#include "core/documents/lines.h"
#include "core/text/breaks.h"
#include "tests/documents/printed.h"
#include "tests/support/catch.h"
#include "tests/support/paragraphs.h"

#include <algorithm>

using namespace balai;
using namespace balai::documents;
using namespace balai::test;

namespace {

constexpr double pointsOfPixel = 72.0 / 96.0;
constexpr double size = 11;

struct Seen {
    int layouts = 0, lines = 0, wrong = 0, tooWide = 0;
};

double widthAlone(const QString &text, const QString &language) {
    double widest = 0;
    for (const Line &line : breakText({{text.trimmed()}}, language, {size}, 1e6, fonts().faces()).lines) widest = std::max(widest, line.width);
    return widest;
}

bool isWordTooWide(const QString &text, const std::vector<int> &allowed, int at, const QString &language, double width) {
    const auto next = std::upper_bound(allowed.begin(), allowed.end(), at);
    const int from = next == allowed.begin() ? 0 : *(next - 1), to = next == allowed.end() ? int(text.size()) : *next;
    if (widthAlone(text.mid(from, to - from), language) > width) return true;
    // Figures and points keep the face of the letters before them, which may be a wider one.
    return widthAlone(text.left(to), language) - widthAlone(text.left(from), language) > width;
}

void look(Seen &seen, const QString &text, const QString &language, double width) {
    const std::vector<int> allowed = text::lineBreaks(text, language);
    ++seen.layouts;
    int at = 0;
    for (const Line &line : breakText({{text}}, language, {size}, width, fonts().faces()).lines) {
        ++seen.lines;
        if (line.width > width + 0.01) {
            ++seen.tooWide;
            UNSCOPED_INFO(line.width << " pt in " << width << ": " << line.text().toStdString());
        }
        at += int(line.text().size());
        if (std::binary_search(allowed.begin(), allowed.end(), at) || isWordTooWide(text, allowed, at, language, width)) continue;
        ++seen.wrong;
        UNSCOPED_INFO("at " << at << " of " << text.toStdString() << " in " << width << " pt");
    }
}

}  // namespace

TEST_CASE("no paper breaks a line where ICU would not, or is wider than its place, in any script") {
    const QString script = GENERATE(from_range(languagesOfScripts().keys()));
    const QStringList languages = languagesOfScripts()[script];
    Seen seen;
    for (const QString &language : languages) {
        Paragraphs paragraphs(language);
        REQUIRE_FALSE(paragraphs.isEmpty());
        for (int left = paragraphsPerScript() / int(languages.size()) + 1; left > 0; --left) {
            const QString text = paragraphs.next();
            for (const int width : breakWidths()) look(seen, text, language, width * pointsOfPixel);
        }
    }
    if (paragraphsPerScript() >= 1000) WARN("paper, " << script.toStdString() << ": " << seen.layouts << " layouts, " << seen.lines << " lines, " << seen.wrong << " wrong breaks, " << seen.tooWide << " too wide");
    CAPTURE(script.toStdString(), seen.layouts, seen.lines);
    CHECK(seen.lines > seen.layouts);
    CHECK(seen.wrong == 0);
    CHECK(seen.tooWide == 0);
}
