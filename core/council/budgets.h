#pragma once
// What a year may cost, what went out and what is still owed, by currency.
#include "core/council/honoraria.h"

namespace balai::council {

struct BudgetLine {
    int year = 0;
    QString currency;
    std::optional<qint64> budget;  // in minor units, as the others; nullopt: the council has set none
    qint64 spent = 0;              // paid and advanced in that year, without what came back
    qint64 owed = 0;               // still open of what was agreed in that year or before
    std::optional<qint64> left() const { return budget ? std::optional(*budget - spent - owed) : std::nullopt; }
};

// By currency; every currency with a budget, something spent or something owed.
std::vector<BudgetLine> budgetLines(const store::Store &store, int year);

// Setting "budget.2026.KHR": minor units as a whole number. Zero or less takes the budget away.
void keepBudget(store::Write &write, const store::Store &store, int year, const QString &currency, qint64 minor);

}  // namespace balai::council
