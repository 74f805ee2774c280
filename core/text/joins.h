#pragma once
#include <QString>
#include <QStringList>

namespace balai::text {

// What stands between words that a paper puts side by side, with the space that belongs to it: "Note: ", in Chinese
// "备注：", in Khmer "ចំណាំ៖ ". Languages outside the 13 are joined as English. A sentence is never made from these.

QString colon(const QString &language);      // after a label, before what it labels
QString comma(const QString &language);      // between a name and what is said of it, a place and a day
QString listComma(const QString &language);  // between the parts of a list; Chinese has a mark of its own for it

// " (words)", with the space before it where the language has one.
QString inBrackets(const QString &words, const QString &language);

QString listed(const QStringList &parts, const QString &language);  // "a, b, c"

} // namespace balai::text
