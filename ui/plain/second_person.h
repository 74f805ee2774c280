#pragma once
#include "core/base/uuid.h"

#include <functional>

class QString;
class QWidget;

namespace balai::ui {

class Records;
class Theme;

// Another account's person types their own passphrase: for what the council does not leave to one alone. `sentence`
// says what is confirmed. The passphrase is tried on the worker, by whoever gets it: Vault::confirms.
void askSecondPerson(const Theme &theme, const Records &records, QWidget *anchor, const QString &sentence,
                     std::function<void(Uuid account, const QString &passphrase)> confirmed);

}  // namespace balai::ui
