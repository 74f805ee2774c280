#pragma once
#include <QCoreApplication>

namespace balai::cli {

// The sentences of the command line, translated like those of the window. JSON and codes are never translated.
class Words {
    Q_DECLARE_TR_FUNCTIONS(balai::cli::Words)
};

}  // namespace balai::cli
