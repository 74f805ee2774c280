#include "core/council/budgets.h"

#include "core/council/settings.h"
#include "core/council/standing_events.h"

namespace balai::council {

using namespace records;

namespace {
QString prefixOf(int year) { return QStringLiteral("budget.%1.").arg(year); }

bool isCurrency(const QString &code) {
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}
}  // namespace

std::vector<BudgetLine> budgetLines(const store::Store &store, int year) {
    std::map<QString, BudgetLine> lines;
    const auto line = [&](const QString &currency) -> BudgetLine & {
        BudgetLine &one = lines[currency];
        one.year = year;
        one.currency = currency;
        return one;
    };
    for (const auto &[key, value] : settingsFrom(store, prefixOf(year))) {
        const QString currency = key.sliced(prefixOf(year).size());
        bool isNumber = false;
        const qint64 minor = value.toLongLong(&isNumber);
        if (isCurrency(currency) && isNumber && minor > 0) line(currency).budget = minor;
    }
    for (const Honorarium &one : store.all<Honorarium>()) {
        const auto payments = standingAbout<Payment>(store, "honorarium", one.id);
        for (const Movement &moved : movementsOf(one, payments))
            if ((moved.on.isValid() ? moved.on : one.agreedOn).year() == year) line(moved.amount.currency).spent += moved.amount.minor;
        const Money open = standingOf(one, payments).open;
        if (open.isSet() && (!one.agreedOn.isValid() || one.agreedOn.year() <= year)) line(open.currency).owed += open.minor;
    }
    std::vector<BudgetLine> out;
    for (const auto &[currency, one] : lines) out.push_back(one);
    return out;
}

void keepBudget(store::Write &write, const store::Store &store, int year, const QString &currency, qint64 minor) {
    keepSetting(write, store, prefixOf(year) + currency, minor > 0 ? QString::number(minor) : QString());
}

}  // namespace balai::council
