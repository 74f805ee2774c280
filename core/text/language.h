#pragma once
#include <QString>
#include <QStringView>
#include <vector>

namespace balai::text {

// Scripts that Balai lays out, folds or picks a font for. Other: everything else.
enum class Script { Latin, Thai, Lao, Khmer, Myanmar, Han, Tamil, Other };

// A language of the interface. `tag` is what records and settings hold ("km"); `ownName` is how its readers call it.
struct Language {
    QString tag;
    QString ownName;
    Script script;
    double lineHeight; // factor of the font size; 1.8 where marks are stacked, else 1.5
};

// The 13 languages, in the order of pickers.
const std::vector<Language> &interfaceLanguages();

// The interface language of a tag, region ignored ("pt-TL" is Portuguese); nullptr for a content-only tag.
const Language *languageOf(QStringView tag);

// The tag of the machine's language where the interface speaks it, else "en". A language that Qt does not know (Tetum) is read
// from the environment (LC_ALL, LC_MESSAGES, LANG).
QString machineLanguage();

QString ownNameOf(const QString &tag); // the tag itself where we have no name
Script scriptOf(QStringView tag);      // of the language; Other for an unknown tag
bool isTallScript(QStringView tag);    // marks above and below: Khmer, Burmese, Lao, Thai, Tamil
bool isTall(Script script);
double lineHeightOf(QStringView tag);

// The script of one code point; digits, punctuation and marks shared by scripts are Other.
Script scriptOfCodePoint(char32_t codePoint);
// The script that most letters of the text have; Other where there is no letter.
Script guessScript(QStringView text);
// The interface language that a script alone gives away (Khmer → "km"); empty for Latin and Other.
QString languageOfScript(Script script);

} // namespace balai::text
