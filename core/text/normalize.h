#pragma once
#include <QString>
#include <QStringView>

namespace balai::text {

// More than 30 combining marks in a row, which no language writes, are kept apart by U+034F first (Unicode Standard
// Annex 15, stream-safe text): so a hostile text costs no more than an ordinary one.
QString nfc(QStringView text);
QString nfd(QStringView text);
// For passphrases before derivation: one phrase typed on two systems becomes one sequence of bytes. Nothing is trimmed.
QString nfkc(QStringView text);

// A control character other than tab and line feed, or a mark that overrides or isolates the direction of writing
// (U+202A-202E, U+2066-2069): text from a stranger that may show something else than it says.
bool hasControlOrBidiOverride(QStringView text);

// A character that nobody sees and that makes two equal-looking texts differ (U+00AD, U+200B-200F, U+2060-2064, U+FEFF
// and other default ignorables): refused in passphrases.
bool hasInvisible(QStringView text);

// The stream-safe form of `text`; ordinary text is returned as it is.
QString streamSafe(QStringView text);

// Without lone surrogates (each becomes U+FFFD), so that the text has a UTF-8 form that reads back the same.
QString wellFormed(QStringView text);

} // namespace balai::text
