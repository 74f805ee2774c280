// Line breaking of labels and editors over many paragraphs of every script; tests/run.sh --full breaks has 2,000 of each.
#include "core/text/breaks.h"
#include "tests/support/catch.h"
#include "tests/support/paragraphs.h"
#include "ui/widgets/text_editor.h"
#include "ui/widgets/text_flow.h"

#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>
#include <functional>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {

struct Seen {
    int layouts = 0, lines = 0, wrong = 0, tooWide = 0;
    double widest = 0;  // px over the edge
    QString notes;      // the first faults
    void note(const QString &fault) {
        if (notes.size() < 3000) notes += fault + u'\n';
    }
};

// A word that alone is wider than the line has to break between letters.
bool isWordTooWide(const Theme &theme, const QString &text, const std::vector<int> &allowed, int at, const TextStyle &style, double width) {
    const auto next = std::upper_bound(allowed.begin(), allowed.end(), at);
    const int from = next == allowed.begin() ? 0 : *(next - 1), to = next == allowed.end() ? int(text.size()) : *next;
    const std::vector<int> letters = text::graphemeBreaks(text);
    return std::binary_search(letters.begin(), letters.end(), at) && TextFlow(theme, text.mid(from, to - from).trimmed(), style).width() > width;
}

void judge(Seen &seen, const Theme &theme, const QString &text, const std::vector<int> &starts, double widest, const TextStyle &style, double width) {
    const std::vector<int> allowed = text::lineBreaks(text, style.language);
    ++seen.layouts;
    for (const int start : starts) {
        ++seen.lines;
        if (start == 0 || std::binary_search(allowed.begin(), allowed.end(), start) || isWordTooWide(theme, text, allowed, start, style, width)) continue;
        ++seen.wrong;
        seen.note(QStringLiteral("breaks at %1 in %2 px: %3").arg(start).arg(width).arg(text));
    }
    seen.widest = std::max(seen.widest, widest - width);
    if (widest <= width + 0.5) return;
    ++seen.tooWide;
    seen.note(QStringLiteral("%1 px in %2: %3").arg(widest).arg(width).arg(text));
}

using Look = std::function<void(Seen &, const QString &text, const QString &language)>;

Seen eachParagraph(const QStringList &languages, const Look &look) {
    Seen seen;
    const int each = paragraphsPerScript() / int(languages.size()) + 1;
    for (const QString &language : languages) {
        Paragraphs paragraphs(language);
        REQUIRE_FALSE(paragraphs.isEmpty());
        for (int left = each; left > 0; --left) look(seen, paragraphs.next(), language);
    }
    return seen;
}

void report(const char *where, const QString &script, const Seen &seen) {
    if (paragraphsPerScript() < 1000) return;
    WARN(where << ", " << script.toStdString() << ": " << seen.layouts << " layouts, " << seen.lines << " lines, " << seen.wrong << " wrong breaks, " << seen.tooWide
               << " too wide (" << seen.widest << " px)");
}

}  // namespace

TEST_CASE("no label breaks a line where ICU would not, or is wider than its place, in any script") {
    const Theme theme{Assets()};
    const QString script = GENERATE(from_range(languagesOfScripts().keys()));
    const Seen seen = eachParagraph(languagesOfScripts()[script], [&](Seen &into, const QString &text, const QString &language) {
        const TextStyle style{Type::Base, false, language};
        for (const int width : breakWidths()) {
            const TextFlow flow(theme, text, style, width);
            judge(into, theme, text, flow.lineStarts(), flow.width(), style, width);
        }
    });
    report("label", script, seen);
    INFO(script.toStdString() << ", " << seen.layouts << " layouts, " << seen.lines << " lines\n" << seen.notes.toStdString());
    CHECK(seen.lines > seen.layouts);
    CHECK(seen.wrong == 0);
    CHECK(seen.tooWide == 0);
}

TEST_CASE("no editor breaks a line where ICU would not, or is wider than its place, in any script") {
    const Theme theme{Assets()};
    const QString script = GENERATE(from_range(languagesOfScripts().keys()));
    QTextDocument document;
    document.setDocumentMargin(0);
    auto *flow = new FlowDocument(theme, &document);
    document.setDocumentLayout(flow);
    const Seen seen = eachParagraph(languagesOfScripts()[script], [&](Seen &into, const QString &text, const QString &language) {
        flow->setLanguage(language);
        document.setPlainText(text);
        for (const int width : breakWidths()) {
            document.setPageSize(QSizeF(width, -1));
            flow->relayout();
            const QTextBlock block = document.firstBlock();
            judge(into, theme, text, flow->lineStarts(block), flow->documentSize().width(), {Type::Base, false, language}, width);
        }
    });
    report("editor", script, seen);
    INFO(script.toStdString() << ", " << seen.layouts << " layouts, " << seen.lines << " lines\n" << seen.notes.toStdString());
    CHECK(seen.lines > seen.layouts);
    CHECK(seen.wrong == 0);
    CHECK(seen.tooWide == 0);
}
