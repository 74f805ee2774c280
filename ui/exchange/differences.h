#pragma once
#include <QString>
#include <vector>

namespace balai::ui {

// A run of words that both versions have, or that only one has.
struct VersionPart {
    QString text;
    bool only = false;
};
struct TwoVersions {
    std::vector<VersionPart> first, second;
};

// Word by word, at the word boundaries of the language.
TwoVersions differencesOf(const QString &first, const QString &second, const QString &language);

}  // namespace balai::ui
