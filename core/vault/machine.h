#pragma once
#include "core/base/files.h"

#include <QString>

namespace balai {
class Clock;
class Random;
}  // namespace balai

namespace balai::vault {

// $XDG_CONFIG_HOME/balai or what the system has instead.
QString defaultSettingsFolder();

// What a vault takes from outside; tests give their own. The referenced must live as long as the vault.
struct Machine {
    Clock &clock;
    Random &random;
    QString program;  // named to whoever finds the vault in use
    FileOps &files = systemFiles();
    QString settingsFolder = defaultSettingsFolder();  // holds nothing secret and nothing personal
};

}  // namespace balai::vault
