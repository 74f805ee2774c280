#include "ui/plain/helper_words.h"

#include "core/text/language.h"

#include <algorithm>

namespace balai::ui {

using namespace records;

QString HelperWords::role(HelperRole role) {
    switch (role) {
    case HelperRole::interpreter: return tr("interpreter");
    case HelperRole::mediator: return tr("mediator");
    case HelperRole::supportPerson: return tr("support person");
    case HelperRole::observer: return tr("observer");
    case HelperRole::translator: return tr("translator");
    case HelperRole::unset:
    case HelperRole::unknown: return {};
    }
    return {};
}

QString HelperWords::roles(const Helper &helper) {
    QStringList out;
    for (const HelperRole one : helper.roles)
        if (const QString word = role(one); !word.isEmpty()) out.append(word);
    return out.join(QStringLiteral(", "));
}

QString HelperWords::languages(const Helper &helper) {
    QStringList out;
    for (const LanguagePair &pair : languagePairsOf(helper)) {
        const QString from = text::ownNameOf(pair.from);
        if (pair.from == pair.to) out.append(from);
        else out.append(QString(from + (pair.bothWays ? u" ↔ " : u" → ") + text::ownNameOf(pair.to)));
    }
    return out.join(QStringLiteral(", "));
}

std::vector<LanguagePair> languagePairsOf(const Helper &helper) {
    std::vector<LanguagePair> out;
    for (const QString &pair : helper.languagePairs) {
        const QString from = pair.section(u'-', 0, 0), to = pair.section(u'-', 1);
        if (from.isEmpty() || to.isEmpty()) continue;
        const auto back = std::find_if(out.begin(), out.end(), [&](const LanguagePair &one) { return one.from == to && one.to == from; });
        if (back == out.end()) out.push_back({from, to, false});
        else back->bothWays = true;
    }
    return out;
}

void takePair(Helper &helper, const LanguagePair &pair) {
    helper.languagePairs.take(QString(pair.from + u'-' + pair.to));
    if (pair.bothWays) helper.languagePairs.take(QString(pair.to + u'-' + pair.from));
}

void addPair(Helper &helper, const QString &from, const QString &to) {
    helper.languagePairs.add(QString(from + u'-' + to));
    helper.languagePairs.add(QString(to + u'-' + from));
}

}  // namespace balai::ui
