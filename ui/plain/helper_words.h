#pragma once
#include "core/records/helper.h"

#include <QCoreApplication>

namespace balai::ui {

// What is written of somebody who helps, as people read it.
class HelperWords {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::HelperWords)
public:
    static QString role(records::HelperRole role);
    static QString roles(const records::Helper &helper);
    static QString languages(const records::Helper &helper);  // "ខ្មែរ ↔ English, ខ្មែរ → ไทย"
};

// Two languages, both ways as records keep them: "km-en" and "en-km".
struct LanguagePair {
    QString from, to;
    bool bothWays = false;
};
std::vector<LanguagePair> languagePairsOf(const records::Helper &helper);
void takePair(records::Helper &helper, const LanguagePair &pair);  // away
void addPair(records::Helper &helper, const QString &from, const QString &to);

}  // namespace balai::ui
