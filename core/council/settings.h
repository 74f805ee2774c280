#pragma once
// What the whole council shares beside its rules, as key and words (kind `setting`).
#include "core/store/store.h"

namespace balai::council {

// Two laptops may have begun one key each: the one changed last counts. Empty: never set, or emptied.
QString setting(const store::Store &store, const QString &key);
// Keys that begin so and say something, with their words.
std::vector<std::pair<QString, QString>> settingsFrom(const store::Store &store, const QString &prefix);
void keepSetting(store::Write &write, const store::Store &store, const QString &key, const QString &value);

}  // namespace balai::council
