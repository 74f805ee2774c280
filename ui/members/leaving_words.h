#pragma once
#include "core/council/leaving.h"

#include <QCoreApplication>

namespace balai::ui {

class Theme;

// What leaving does, in sentences, before it is done.
class LeavingWords {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::LeavingWords)
public:
    static QString parting(council::Parting parting);  // an entry of a menu
    // Why there is less to choose from; empty where all is open.
    static QString limits(const council::Contributed &contribution);
    // Everything that will happen, one sentence each.
    static QStringList all(const Theme &theme, const std::vector<council::PartingChoice> &choices);
};

}  // namespace balai::ui
