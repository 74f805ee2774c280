#pragma once
#include <QString>
#include <QStringView>
#include <vector>

namespace balai::text {

// All positions count UTF-16 units from the start of `text`, ascend, leave out 0 and include the end; an empty text has
// none. `language` is a tag ("km"); an unknown one gets the rules of Unicode. The rules and word lists are ICU's
// (UAX #14 and #29). Nothing is thrown for any text, lone surrogates included. Iterators are kept per thread.

struct LineBreak {
    int position;
    bool mandatory; // a line must end here: line feed, paragraph separator, end of text
};

// Where a line may end, in this or that way. Spaces before a break belong to the line that ends.
std::vector<int> lineBreaks(QStringView text, const QString &language);
std::vector<LineBreak> flaggedLineBreaks(QStringView text, const QString &language);

// What a reader takes for one letter: steps of the caret, of deletion, of shortening.
std::vector<int> graphemeBreaks(QStringView text);
std::vector<int> wordBreaks(QStringView text, const QString &language);
std::vector<int> sentenceBreaks(QStringView text, const QString &language);

// The first `graphemes` letters and an ellipsis, or the text itself where it is no longer than that.
QString elided(QStringView text, int graphemes);

} // namespace balai::text
