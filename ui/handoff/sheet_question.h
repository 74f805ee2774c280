#pragma once
#include "ui/errors.h"

namespace balai::ui {

// What a response sheet asks before it is taken in (handoff::ask), for the people at the desk: where, and what to do. `language`:
// of the window. Any other failure as wordsFor() has it.
// The same about one cell, where the line stands beside it.
QString questionWords(const QString &field, const QString &reason, const QString &language);
ErrorWords sheetQuestion(const Error &error, const QString &language);

}  // namespace balai::ui
