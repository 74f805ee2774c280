#pragma once
#include "core/base/error.h"

#include <QString>

namespace balai::ui {

// A failure in words people can use: what happened, and what to do next. Both are whole sentences.
struct ErrorWords {
    QString what;
    QString next;
};
ErrorWords wordsFor(const Error &error);

}  // namespace balai::ui
