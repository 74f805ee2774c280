#pragma once
#include "core/records/values.h"
#include "core/text/dates.h"

namespace balai::ui {

class Theme;

// A record's words in one language: that language, else English, else the first there is.
QString localised(const records::LocalText &text, const QString &language);
// The language that localised() takes; empty where there is no text.
QString languageChosen(const records::LocalText &text, const QString &language);

// One thing, or so many of them: `many` holds %1, which becomes `written`, or the count in the digits of the account.
QString counted(int count, const QString &one, const QString &many, const QString &written);
QString counted(const Theme &theme, int count, const QString &one, const QString &many);

// A day as people say it beside a list: "today", "yesterday", "Friday" within the week, else "15 November".
QString dayWords(QDate day, QDate today, const QString &language, text::DateForm form = {});
// "26 Nov", for small room.
QString shortDay(QDate day, const QString &language, text::DateForm form = {});
// "9:00"
QString clockWords(const records::Time &time, const QString &language, text::DateForm form = {});

}  // namespace balai::ui
