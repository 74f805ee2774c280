#include "ui/members/leaving_words.h"

#include "ui/workplace/words.h"

#include <algorithm>

namespace balai::ui {

using council::Contributed;
using council::Parting;
using council::PartingChoice;

QString LeavingWords::parting(Parting parting) {
    switch (parting) {
    case Parting::Seal: return tr("Stays here, goes to nobody");
    case Parting::KeepNamed: return tr("Stays in use, under the chosen name");
    case Parting::KeepUnnamed: return tr("Stays in use, as “a member”");
    case Parting::Erase: return tr("Is erased");
    }
    return {};
}

QString LeavingWords::limits(const Contributed &one) {
    if (one.ofMany) return tr("Five or more people stand behind this. It stays the council’s, and names nobody.");
    if (!one.isErasable()) return one.keepable ? tr("Others wrote this too, so it cannot be erased.") : tr("Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.");
    if (!one.keepable) return tr("No yes covers it today, so it cannot stay in use.");
    return {};
}

QStringList LeavingWords::all(const Theme &theme, const std::vector<PartingChoice> &choices) {
    const auto count = [&](Parting parting) {
        return int(std::count_if(choices.begin(), choices.end(), [&](const PartingChoice &one) { return one.parting == parting && !one.contribution.ofMany; }));
    };
    const int sealed = count(Parting::Seal), named = count(Parting::KeepNamed), unnamed = count(Parting::KeepUnnamed), erased = count(Parting::Erase);
    QStringList out{tr("From today the member has left. Nothing of theirs goes out, but for what stays in use.")};
    if (sealed > 0) out.append(counted(theme, sealed, tr("1 contribution stays with the council and goes to nobody."), tr("%1 contributions stay with the council and go to nobody.")));
    if (named > 0)
        out.append(counted(theme, named, tr("1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today."),
                           tr("%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.")));
    if (unnamed > 0)
        out.append(counted(theme, unnamed, tr("1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today."),
                           tr("%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.")));
    if (erased > 0) {
        out.append(counted(theme, erased, tr("1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back."),
                           tr("%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.")));
        const bool wentOut = std::any_of(choices.begin(), choices.end(), [](const PartingChoice &one) { return one.parting == Parting::Erase && one.contribution.packages > 0; });
        out.append(wentOut ? tr("Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.") : tr("Older backups still hold it."));
    }
    out.append(tr("Honoraria still owed stay owed."));
    return out;
}

}  // namespace balai::ui
