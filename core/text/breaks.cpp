#include "core/text/breaks.h"

#include "core/text/icu_text.h"
#include "core/text/kept_together.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <memory>
#include <unicode/brkiter.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>
#include <utility>

namespace balai::text {

namespace {

enum class Unit { Line, Grapheme, Word, Sentence };

std::unique_ptr<icu::BreakIterator> newIterator(Unit unit, const QString &language) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icuLocale(language);
    std::unique_ptr<icu::BreakIterator> made;
    switch (unit) {
    case Unit::Line: made.reset(icu::BreakIterator::createLineInstance(locale, status)); break;
    case Unit::Grapheme: made.reset(icu::BreakIterator::createCharacterInstance(locale, status)); break;
    case Unit::Word: made.reset(icu::BreakIterator::createWordInstance(locale, status)); break;
    case Unit::Sentence: made.reset(icu::BreakIterator::createSentenceInstance(locale, status)); break;
    }
    checkIcu(status, "break iterator");
    return made;
}

icu::BreakIterator &iteratorFor(Unit unit, const QString &language) {
    static thread_local std::map<std::pair<Unit, QString>, std::unique_ptr<icu::BreakIterator>> kept;
    std::unique_ptr<icu::BreakIterator> &slot = kept[{unit, language}];
    if (!slot) slot = newIterator(unit, language);
    return *slot;
}

// Calls `visit(position, ruleStatus)` for every boundary but 0.
template <class Visit> void eachBreak(Unit unit, QStringView text, const QString &language, Visit visit) {
    if (text.isEmpty()) return;
    icu::BreakIterator &iterator = iteratorFor(unit, language);
    const icu::UnicodeString view = icuView(text);
    iterator.setText(view);
    for (int at = iterator.next(); at != icu::BreakIterator::DONE; at = iterator.next())
        visit(at, iterator.getRuleStatus());
    static const icu::UnicodeString nothing;
    iterator.setText(nothing); // the caller's text must not be looked at later
}

std::vector<int> positions(Unit unit, QStringView text, const QString &language) {
    std::vector<int> found;
    eachBreak(unit, text, language, [&](int at, int) { found.push_back(at); });
    return found;
}

// ICU before 75 does not know that KHAN and BARIYOOSAN end a Khmer sentence.
bool endsKhmerSentence(QChar c) { return c == QChar(0x17D4) || c == QChar(0x17D5); }

std::vector<int> khmerSentenceBreaks(QStringView text) {
    std::vector<int> found;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!endsKhmerSentence(text[at])) continue;
        while (at + 1 < text.size() && (text[at + 1].isSpace() || endsKhmerSentence(text[at + 1]))) ++at;
        found.push_back(static_cast<int>(at + 1));
    }
    return found;
}

} // namespace

std::vector<LineBreak> flaggedLineBreaks(QStringView text, const QString &language) {
    std::vector<LineBreak> found;
    eachBreak(Unit::Line, text, language, [&](int at, int status) {
        const bool hard = status >= UBRK_LINE_HARD && status < UBRK_LINE_HARD_LIMIT;
        found.push_back({at, hard || at == text.size()});
    });
    const std::vector<std::pair<int, int>> words = keptTogether(text);
    auto word = words.begin();
    std::erase_if(found, [&](const LineBreak &each) {
        while (word != words.end() && word->second <= each.position) ++word;
        return word != words.end() && each.position > word->first;
    });
    return found;
}

std::vector<int> lineBreaks(QStringView text, const QString &language) {
    std::vector<int> found;
    for (const LineBreak &each : flaggedLineBreaks(text, language)) found.push_back(each.position);
    return found;
}

std::vector<int> graphemeBreaks(QStringView text) { return positions(Unit::Grapheme, text, QStringLiteral("en")); }

std::vector<int> wordBreaks(QStringView text, const QString &language) { return positions(Unit::Word, text, language); }

std::vector<int> sentenceBreaks(QStringView text, const QString &language) {
    const std::vector<int> known = positions(Unit::Sentence, text, language);
    const std::vector<int> khmer = khmerSentenceBreaks(text);
    std::vector<int> both;
    std::set_union(known.begin(), known.end(), khmer.begin(), khmer.end(), std::back_inserter(both));
    return both;
}

QString elided(QStringView text, int graphemes) {
    const std::vector<int> breaks = graphemeBreaks(text);
    if (breaks.size() <= static_cast<std::size_t>(std::max(graphemes, 0))) return text.toString();
    const int end = graphemes > 0 ? breaks[static_cast<std::size_t>(graphemes) - 1] : 0;
    QString shortened = text.first(end).toString();
    while (!shortened.isEmpty() && shortened.back().isSpace()) shortened.chop(1);
    return shortened + QChar(0x2026);
}

} // namespace balai::text
