#pragma once
#include <QString>

class QWidget;

namespace balai::ui {

class Theme;

// The six words that open a file that was just written: shown once and kept nowhere. Object names: "PREFIX-words" and, of
// the words themselves, "PREFIX-passphrase". `then`: what comes next, in soft words.
void tellWords(const Theme &theme, QWidget *anchor, const QString &prefix, const QString &sentence, const QString &words, const QString &then = {});

}  // namespace balai::ui
